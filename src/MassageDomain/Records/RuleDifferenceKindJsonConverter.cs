using MassageDomain.Serialization;

namespace MassageDomain.Records;

/// <summary>The wire tokens of <see cref="RuleDifferenceKind"/>.</summary>
public sealed class RuleDifferenceKindJsonConverter() : TokenJsonConverter<RuleDifferenceKind>(
    (RuleDifferenceKind.Added, "added"),
    (RuleDifferenceKind.Removed, "removed"),
    (RuleDifferenceKind.Rewritten, "rewritten"),
    (RuleDifferenceKind.Unchanged, "unchanged"));
