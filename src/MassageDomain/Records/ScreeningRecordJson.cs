using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using MassageDomain.Serialization;

namespace MassageDomain.Records;

/// <summary>Reads and writes records of screenings in canonical JSON: one record has one form, byte for byte, on every machine.</summary>
public static class ScreeningRecordJson
{
    // In a session one step comes after the other; no other list has an order that means something.
    private static readonly HashSet<string> Ordered = new(StringComparer.Ordinal) { "steps" };

    // A record of a screening without loosened rules has the hash that it always had.
    private static readonly HashSet<string> Later = new(StringComparer.Ordinal) { "loosenings" };

    /// <summary>Writes a record. The order in which facts, answers, sites or findings were given makes no difference.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The document, UTF-8, at most 1 MiB: members sorted by name, no blanks, absent where null; letters beyond ASCII and a few signs as <c>\u</c> with upper-case digits.</returns>
    /// <exception cref="ArgumentException">The document would be larger than <see cref="Read"/> takes, as no history is that can itself be read with room for findings.</exception>
    public static byte[] Write(ScreeningRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var document = CanonicalJson.Of(JsonSerializer.SerializeToUtf8Bytes(record, RecordsJsonContext.Default.ScreeningRecord), Ordered, Later);
        return document.Length <= JsonDocumentReader.MaxBytes ? document : throw new ArgumentException("The record is larger than 1 MiB.", nameof(record));
    }

    /// <summary>The fingerprint of a record, to which acknowledgements refer.</summary>
    /// <param name="record">The record.</param>
    /// <returns>SHA-256 over <see cref="Write"/>, 64 lower-case hexadecimal digits.</returns>
    public static string Hash(ScreeningRecord record) =>
        string.Concat(SHA256.HashData(Write(record)).Select(octet => octet.ToString("x2", CultureInfo.InvariantCulture)));

    /// <summary>Reads a record strictly.</summary>
    /// <param name="utf8">The document, UTF-8, at most 1 MiB; it need not be in canonical form.</param>
    /// <returns>The record, or everything that keeps it from being read.</returns>
    public static Validated<ScreeningRecord> Read(ReadOnlyMemory<byte> utf8) => JsonDocumentReader.Read(utf8, RecordsJsonContext.Default.ScreeningRecord);
}
