using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The wire tokens of <see cref="ChangeState"/>.</summary>
public sealed class ChangeStateJsonConverter() : TokenJsonConverter<ChangeState>(
    (ChangeState.Improved, "improved"),
    (ChangeState.Unchanged, "unchanged"),
    (ChangeState.Worse, "worse"),
    (ChangeState.Uncertain, "uncertain"));
