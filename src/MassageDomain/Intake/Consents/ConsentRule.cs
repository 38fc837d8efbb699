using MassageDomain.Evidence;
using MassageDomain.Techniques;

namespace MassageDomain.Intake.Consents;

/// <summary>When a plan needs a consent, and of what sort.</summary>
public sealed record ConsentRule
{
    /// <summary>The rule's name.</summary>
    public required ConsentRuleCode Code { get; init; }

    /// <summary>The place whose rule it is; null for anywhere.</summary>
    public JurisdictionCode? Place { get; init; }

    /// <summary>The kinds of massage for which it asks; empty for all.</summary>
    public IReadOnlyList<MassageType> Types { get; init => field = ValueList.From(value); } = ValueList.From<MassageType>(null);

    /// <summary>The mechanisms for which it asks; empty for any plan.</summary>
    public IReadOnlyList<Mechanism> Mechanisms { get; init => field = ValueList.From(value); } = ValueList.From<Mechanism>(null);

    /// <summary>The sensitive area for work on which it asks; null where it is about none.</summary>
    public SensitiveArea? Area { get; init; }

    /// <summary>What the consent must be for; any one of these will do.</summary>
    public IReadOnlyList<ConsentScope> Scopes { get; init => field = ValueList.From(value); } = ValueList.From<ConsentScope>(null);

    /// <summary>What must have been explained; empty where that is left to the practice.</summary>
    public IReadOnlyList<ConsentElement> Elements { get; init => field = ValueList.From(value); } = ValueList.From<ConsentElement>(null);

    /// <summary>Whether it must be in writing or signed electronically.</summary>
    public bool InWriting { get; init; }

    /// <summary>How many days it holds from the day it was given; null for until it is withdrawn.</summary>
    public int? ValidDays { get; init; }

    /// <summary>Why, in a sentence.</summary>
    public required LocalizedText Why { get; init; }

    /// <summary>What says so.</summary>
    public required Grounds Grounds { get; init; }
}
