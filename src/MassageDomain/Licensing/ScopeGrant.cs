namespace MassageDomain.Licensing;

/// <summary>What holders of one profession's credential may do.</summary>
public sealed record ScopeGrant
{
    /// <summary>The profession.</summary>
    public required Profession Profession { get; init; }

    /// <summary>Whether they may.</summary>
    public required ScopeStance Permission { get; init; }
}
