using System.Text.Json;
using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>Reads and writes credentials as JSON.</summary>
public static class CredentialJson
{
    /// <summary>Reads a document strictly: a member that is not known, stands twice, is missing or null is an issue, and nothing is passed over.</summary>
    /// <param name="utf8">The document, UTF-8, at most 1 MiB.</param>
    /// <returns>The credential, or everything that keeps it from being read. Whether it makes sense is for <see cref="CredentialValidation"/>.</returns>
    public static Validated<Credential> Read(ReadOnlyMemory<byte> utf8) => JsonDocumentReader.Read(utf8, LicensingRecordsJsonContext.Default.Credential);

    /// <summary>Writes a credential.</summary>
    /// <param name="credential">The credential.</param>
    /// <returns>The document, UTF-8, that <see cref="Read"/> reads back.</returns>
    public static byte[] Write(Credential credential)
    {
        ArgumentNullException.ThrowIfNull(credential);
        return JsonSerializer.SerializeToUtf8Bytes(credential, LicensingRecordsJsonContext.Default.Credential);
    }
}
