using MassageDomain.Rules;

namespace MassageDomain.Knowledge;

/// <summary>A rule that a practice loosens or switches off, and who answers for it. It is shown in every result.</summary>
public sealed record Loosening
{
    /// <summary>The rule.</summary>
    public required RuleCode Rule { get; init; }

    /// <summary>Why, in words; it must not be blank.</summary>
    public required string Reason { get; init; }

    /// <summary>The person who answers for it; it must not be blank.</summary>
    public required string By { get; init; }

    /// <summary>The rule that takes its place, with the same code; null where the rule is switched off.</summary>
    public Rule? Instead { get; init; }

    /// <summary>The rule's code.</summary>
    /// <returns>A text without the reason and the person.</returns>
    public override string ToString() => $"{nameof(Loosening)} {Rule}";
}
