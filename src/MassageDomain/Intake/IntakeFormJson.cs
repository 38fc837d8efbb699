using System.Text.Json;
using MassageDomain.Serialization;

namespace MassageDomain.Intake;

/// <summary>Reads and writes intake forms as JSON.</summary>
public static class IntakeFormJson
{
    /// <summary>Reads a form strictly: a member that is not known, stands twice, is missing or null is an issue, and nothing is passed over.</summary>
    /// <param name="utf8">The document, UTF-8, at most 1 MiB.</param>
    /// <returns>The form, or everything that keeps it from being read. Whether it makes sense is for <see cref="IntakeValidation"/>.</returns>
    public static Validated<IntakeForm> Read(ReadOnlyMemory<byte> utf8) => JsonDocumentReader.Read(utf8, IntakeJsonContext.Default.IntakeForm);

    /// <summary>Writes a form.</summary>
    /// <param name="form">The form.</param>
    /// <returns>The document, UTF-8, that <see cref="Read"/> reads back.</returns>
    public static byte[] Write(IntakeForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return JsonSerializer.SerializeToUtf8Bytes(form, IntakeJsonContext.Default.IntakeForm);
    }
}
