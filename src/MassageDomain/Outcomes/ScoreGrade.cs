namespace MassageDomain.Outcomes;

/// <summary>One class of a score that depends on several scores.</summary>
public sealed record ScoreGrade
{
    /// <summary>The number that stands for the class.</summary>
    public required decimal Value { get; init; }

    /// <summary>What must hold, all of it; empty for everything that no earlier grade took.</summary>
    public IReadOnlyList<ScoreCondition> Conditions { get; init => field = ValueList.From(value); } = ValueList.From<ScoreCondition>(null);
}
