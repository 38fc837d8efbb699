using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MassageDomain;

/// <summary>Which knowledge made a judgement. It is stamped into every result, so that the result can be proved again later.</summary>
public sealed record KnowledgeEdition
{
    /// <summary>The edition's name: year, month and a number, such as <c>2026.11.1</c>. It is not the package's version.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 over all knowledge files, 64 lower-case hexadecimal digits: two knowledge bases with the same hash say the same.</summary>
    public required string ContentHash { get; init; }

    /// <summary>This edition with something put in or replaced: another name, and another hash.</summary>
    /// <param name="name">What was put in.</param>
    /// <param name="content">It, as it is written.</param>
    internal KnowledgeEdition With(string name, ReadOnlySpan<byte> content) => new()
    {
        Name = $"{Name}+{name}",
        ContentHash = Hexadecimal(SHA256.HashData([.. Encoding.UTF8.GetBytes(ContentHash), 0, .. content])),
    };

    /// <summary>A hash as <see cref="ContentHash"/> has it.</summary>
    internal static string Hexadecimal(byte[] hash) => string.Concat(hash.Select(octet => octet.ToString("x2", CultureInfo.InvariantCulture)));

    /// <inheritdoc/>
    public override string ToString() => $"{Name} ({ContentHash[..Math.Min(12, ContentHash.Length)]})";
}
