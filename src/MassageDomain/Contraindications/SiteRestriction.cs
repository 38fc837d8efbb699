using MassageDomain.Anatomy;
using MassageDomain.Privacy;
using MassageDomain.Rules;
using MassageDomain.Techniques;

namespace MassageDomain.Contraindications;

/// <summary>What all findings together make of one place, or of one technique in one place.</summary>
public sealed record SiteRestriction
{
    /// <summary>The region, on one side or both; null for the session as a whole.</summary>
    [DataClassification(DataClass.Health)]
    public BodySite? Site { get; init; }

    /// <summary>The planned technique; null where whatever is planned there is meant.</summary>
    [DataClassification(DataClass.Health)]
    public TechniqueCode? Technique { get; init; }

    /// <summary>The strictest verdict of the findings that restrict it.</summary>
    [DataClassification(DataClass.Health)]
    public required Verdict Verdict { get; init; }

    /// <summary>The lowest of the findings' pressure caps; null where there is none.</summary>
    [DataClassification(DataClass.Health)]
    public PressureLevel? MaxPressure { get; init; }

    /// <summary>The rules, by code.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<RuleCode> Rules { get; init => field = ValueList.From(value); } = ValueList.From<RuleCode>(null);

    /// <summary>The type's name alone: where a client is restricted is about a person.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(SiteRestriction);
}
