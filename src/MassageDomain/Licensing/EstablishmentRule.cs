namespace MassageDomain.Licensing;

/// <summary>Whether the place needs a credential of its own.</summary>
public sealed record EstablishmentRule
{
    /// <summary>Whether it does.</summary>
    public required Provision Credential { get; init; }

    /// <summary>The kinds of credential a place may hold.</summary>
    public IReadOnlyList<string> Kinds { get; init => field = ValueList.From(value); } = ValueList.From<string>(null);

    /// <summary>Places that need none, whatever else holds.</summary>
    public IReadOnlyList<PremisesKind> Exempt { get; init => field = ValueList.From(value); } = ValueList.From<PremisesKind>(null);

    /// <summary>Places that need none under a condition, which <see cref="Duties"/> says: a check finds it as a condition to keep.</summary>
    public IReadOnlyList<PremisesKind> ExemptOnCondition { get; init => field = ValueList.From(value); } = ValueList.From<PremisesKind>(null);

    /// <summary>Places that may be exempt; whether they are is not known, so that a check asks.</summary>
    public IReadOnlyList<PremisesKind> ExemptionUnknown { get; init => field = ValueList.From(value); } = ValueList.From<PremisesKind>(null);

    /// <summary>Since when; null where not recorded.</summary>
    public PartialDate? From { get; init; }

    /// <summary>What goes with it: inspections, managers, who may work there.</summary>
    public IReadOnlyList<string> Duties { get; init => field = ValueList.From(value); } = ValueList.From<string>(null);

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
