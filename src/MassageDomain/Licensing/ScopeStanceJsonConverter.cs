using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The wire tokens of <see cref="ScopeStance"/>.</summary>
public sealed class ScopeStanceJsonConverter() : TokenJsonConverter<ScopeStance>(
    (ScopeStance.Allowed, "allowed"),
    (ScopeStance.Conditional, "conditional"),
    (ScopeStance.Confirm, "confirm"),
    (ScopeStance.Excluded, "excluded"));
