using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>How the points of items, or other scores, become a score.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Sum), "sum")]
[JsonDerivedType(typeof(Mean), "mean")]
[JsonDerivedType(typeof(Lookup), "lookup")]
[JsonDerivedType(typeof(Binned), "binned")]
[JsonDerivedType(typeof(Weighted), "weighted")]
[JsonDerivedType(typeof(OfScores), "of-scores")]
[JsonDerivedType(typeof(Graded), "graded")]
[JsonDerivedType(typeof(SleepEfficiency), "sleep-efficiency")]
public abstract record ScoreFormula
{
    private ScoreFormula()
    {
    }

    /// <summary>The scores that must be worked out first; empty for formulas over items.</summary>
    private protected abstract IReadOnlyList<ScoreCode> Needs { get; }

    /// <summary>The scores that must be worked out first.</summary>
    internal IReadOnlyList<ScoreCode> Prerequisites => Needs;

    /// <summary>Multiply × sum ÷ divide + add. Where items are missing, the sum is first raised by items ÷ answered.</summary>
    public sealed record Sum : ScoreFormula
    {
        /// <summary>The factor; null for 1.</summary>
        public decimal? Multiply { get; init; }

        /// <summary>The divisor, never zero; null for 1.</summary>
        public decimal? Divide { get; init; }

        /// <summary>What is added last; null for nothing.</summary>
        public decimal? Add { get; init; }

        /// <summary>The step to which a score with missing items is rounded, half up; null where it is not rounded.</summary>
        public decimal? RoundProratedTo { get; init; }

        private protected override IReadOnlyList<ScoreCode> Needs => [];
    }

    /// <summary>Multiply × the mean of the answered items + add.</summary>
    public sealed record Mean : ScoreFormula
    {
        /// <summary>The factor; null for 1.</summary>
        public decimal? Multiply { get; init; }

        /// <summary>What is added last; null for nothing.</summary>
        public decimal? Add { get; init; }

        private protected override IReadOnlyList<ScoreCode> Needs => [];
    }

    /// <summary>The sum of the items, looked up in a published table. Every item must be answered.</summary>
    public sealed record Lookup : ScoreFormula
    {
        /// <summary>The sum that the first entry of the table belongs to.</summary>
        public required int FirstSum { get; init; }

        /// <summary>The scores of this sum and of those that follow, one by one; empty where no table is at hand, and then there is no score.</summary>
        public IReadOnlyList<decimal> Table { get; init => field = ValueList.From(value); } = ValueList.From<decimal>(null);

        private protected override IReadOnlyList<ScoreCode> Needs => [];
    }

    /// <summary>Another formula's result, cut into classes.</summary>
    public sealed record Binned : ScoreFormula
    {
        /// <summary>The formula whose result is cut.</summary>
        public required ScoreFormula Of { get; init; }

        /// <summary>The classes; the first that matches counts, and the last has no bound.</summary>
        public IReadOnlyList<ScoreBin> Bins { get; init => field = ValueList.From(value); } = ValueList.From<ScoreBin>(null);

        private protected override IReadOnlyList<ScoreCode> Needs => Of.Needs;
    }

    /// <summary>A constant plus a weight for each item's level. Every item must be answered. Levels without a weight count nothing.</summary>
    public sealed record Weighted : ScoreFormula
    {
        /// <summary>The constant.</summary>
        public required decimal Constant { get; init; }

        /// <summary>The weights by item.</summary>
        public IReadOnlyList<LevelWeights> Weights { get; init => field = ValueList.From(value); } = ValueList.From<LevelWeights>(null);

        /// <summary>Added once where any item is above its lowest level; null for nothing.</summary>
        public decimal? AnyAboveLowest { get; init; }

        private protected override IReadOnlyList<ScoreCode> Needs => [];
    }

    /// <summary>The sum or the mean of other scores of the scale. Each of them must be there.</summary>
    public sealed record OfScores : ScoreFormula
    {
        /// <summary>The scores.</summary>
        public IReadOnlyList<ScoreCode> Scores { get; init => field = ValueList.From(value); } = ValueList.From<ScoreCode>(null);

        /// <summary>Whether the sum is divided by their number.</summary>
        public bool Average { get; init; }

        private protected override IReadOnlyList<ScoreCode> Needs => Scores;
    }

    /// <summary>A class that depends on more than one score: the value of the first grade whose conditions all hold.</summary>
    public sealed record Graded : ScoreFormula
    {
        /// <summary>The grades; the last has no conditions.</summary>
        public IReadOnlyList<ScoreGrade> Grades { get; init => field = ValueList.From(value); } = ValueList.From<ScoreGrade>(null);

        private protected override IReadOnlyList<ScoreCode> Needs => [.. Grades.SelectMany(grade => grade.Conditions).Select(condition => condition.Score).Distinct()];
    }

    /// <summary>
    /// Minutes slept as a percentage of the minutes from going to bed to getting up, the next day where that is earlier on the clock.
    /// There is no result where both times are the same.
    /// </summary>
    public sealed record SleepEfficiency : ScoreFormula
    {
        /// <summary>The item with the time of going to bed, in minutes after midnight.</summary>
        public required ScaleItemCode Bed { get; init; }

        /// <summary>The item with the time of getting up, in minutes after midnight.</summary>
        public required ScaleItemCode Rise { get; init; }

        /// <summary>The item with the minutes slept.</summary>
        public required ScaleItemCode Slept { get; init; }

        private protected override IReadOnlyList<ScoreCode> Needs => [];
    }
}
