using MassageDomain.Privacy;

namespace MassageDomain.Intake.Consents;

/// <summary>Whether the consents on file carry a plan.</summary>
public sealed record ConsentStanding
{
    /// <summary>What is missing, in the order of the rules; empty for nothing.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<MissingConsent> Missing { get; init => field = ValueList.From(value); } = ValueList.From<MissingConsent>(null);

    /// <summary>Whether the plan may start as far as consent goes.</summary>
    [DataClassification(DataClass.Administrative)]
    public bool MayStart => Missing.Count == 0;

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(ConsentStanding);
}
