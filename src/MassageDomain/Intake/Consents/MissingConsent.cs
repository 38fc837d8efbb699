using MassageDomain.Privacy;
using MassageDomain.Techniques;

namespace MassageDomain.Intake.Consents;

/// <summary>One consent that a plan needs and does not have.</summary>
public sealed record MissingConsent
{
    /// <summary>The rule that asks for it; null where the client's own choice or age does.</summary>
    [DataClassification(DataClass.Administrative)]
    public ConsentRuleCode? Rule { get; init; }

    /// <summary>What it must be for; any one of these will do.</summary>
    [DataClassification(DataClass.Administrative)]
    public IReadOnlyList<ConsentScope> Scopes { get; init => field = ValueList.From(value); } = ValueList.From<ConsentScope>(null);

    /// <summary>What is wrong with the newest one there is.</summary>
    [DataClassification(DataClass.Administrative)]
    public required ConsentGap Gap { get; init; }

    /// <summary>The sensitive area; null where it is about none.</summary>
    [DataClassification(DataClass.Health)]
    public SensitiveArea? Area { get; init; }

    /// <summary>The techniques of the plan that are not covered.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<TechniqueCode> Techniques { get; init => field = ValueList.From(value); } = ValueList.From<TechniqueCode>(null);

    /// <summary>What was not explained.</summary>
    [DataClassification(DataClass.Administrative)]
    public IReadOnlyList<ConsentElement> NotExplained { get; init => field = ValueList.From(value); } = ValueList.From<ConsentElement>(null);

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(MissingConsent);
}
