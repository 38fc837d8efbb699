using System.Text.Json;
using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>Reads and writes what is on file for a renewal as JSON.</summary>
public static class RenewalFileJson
{
    /// <summary>Reads a document strictly: a member that is not known, stands twice, is missing or null is an issue, and nothing is passed over.</summary>
    /// <param name="utf8">The document, UTF-8, at most 1 MiB.</param>
    /// <returns>The file, or everything that keeps it from being read. Whether it makes sense is for <see cref="RenewalFileValidation"/>, and whether it is enough for <see cref="RenewalCheck"/>.</returns>
    public static Validated<RenewalFile> Read(ReadOnlyMemory<byte> utf8) => JsonDocumentReader.Read(utf8, LicensingRecordsJsonContext.Default.RenewalFile);

    /// <summary>Writes a file.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The document, UTF-8, that <see cref="Read"/> reads back.</returns>
    public static byte[] Write(RenewalFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return JsonSerializer.SerializeToUtf8Bytes(file, LicensingRecordsJsonContext.Default.RenewalFile);
    }
}
