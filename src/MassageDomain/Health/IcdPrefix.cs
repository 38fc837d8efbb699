namespace MassageDomain.Health;

/// <summary>The beginning of ICD-10-CM codes that mean a concept; the longest matching prefix wins.</summary>
/// <remarks>Checked against the code set of January 2021 of the Centers for Medicare and Medicaid Services; later codes are not listed.</remarks>
public sealed record IcdPrefix
{
    /// <summary>The prefix, with its dot, such as <c>I82.4</c>.</summary>
    public required string Prefix { get; init; }

    /// <summary>Whether the code is a status or a broad code that fits only partly: it suggests the concept and does not prove it.</summary>
    public bool Partial { get; init; }
}
