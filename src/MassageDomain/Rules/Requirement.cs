using System.Text.Json.Serialization;
using MassageDomain.Health;
using MassageDomain.Techniques;

namespace MassageDomain.Rules;

/// <summary>What must hold for a rule to apply, beyond the fact that it is about.</summary>
/// <remarks>
/// A requirement is met, not met, or cannot be told because an answer, a date or a reading is missing. There is no "not" over
/// facts, on purpose: a fact more can then never switch a rule off. Only answers, dates and readings can ease.
/// </remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(All), "all")]
[JsonDerivedType(typeof(Any), "any")]
[JsonDerivedType(typeof(Within), "within")]
[JsonDerivedType(typeof(Answered), "answered")]
[JsonDerivedType(typeof(Measured), "measured")]
[JsonDerivedType(typeof(GestationWeeks), "gestation")]
[JsonDerivedType(typeof(Age), "age")]
[JsonDerivedType(typeof(AlsoReported), "also-reported")]
[JsonDerivedType(typeof(ForMassageType), "massage-type")]
public abstract record Requirement
{
    private Requirement()
    {
    }

    /// <summary>The requirements that this one is made of; empty for a simple one.</summary>
    private protected abstract IReadOnlyList<Requirement> Parts { get; }

    /// <summary>This requirement and everything that it is made of.</summary>
    internal IEnumerable<Requirement> Flatten() => Parts.SelectMany(part => part.Flatten()).Prepend(this);

    /// <summary>
    /// Whether the answers, dates and status of the fact itself decide it. Where readings or other facts do, a yes must not settle
    /// what else is open: one fact more could then turn "not assessed" into something milder.
    /// </summary>
    internal bool IsAboutTheFactAlone()
    {
        if (this is AlsoReported or Measured)
        {
            return false;
        }

        for (var i = 0; i < Parts.Count; i++)
        {
            if (!Parts[i].IsAboutTheFactAlone())
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the week of a pregnancy is among what it asks.</summary>
    internal bool AsksGestation()
    {
        var asks = this is GestationWeeks;
        for (var i = 0; i < Parts.Count; i++)
        {
            asks |= Parts[i].AsksGestation();
        }

        return asks;
    }

    /// <summary>All of these.</summary>
    public sealed record All : Requirement
    {
        /// <summary>The requirements; at least two.</summary>
        public IReadOnlyList<Requirement> Of { get; init => field = ValueList.From(value); } = ValueList.From<Requirement>(null);

        private protected override IReadOnlyList<Requirement> Parts => Of;
    }

    /// <summary>At least one of these.</summary>
    public sealed record Any : Requirement
    {
        /// <summary>The requirements; at least two.</summary>
        public IReadOnlyList<Requirement> Of { get; init => field = ValueList.From(value); } = ValueList.From<Requirement>(null);

        private protected override IReadOnlyList<Requirement> Parts => Of;
    }

    /// <summary>Not more than so many days have passed since a date of the fact. A date of month or year precision is read as late as it can be.</summary>
    public sealed record Within : Requirement
    {
        /// <summary>From which date the days are counted.</summary>
        public required DateAnchor Of { get; init; }

        /// <summary>The follow-up question whose date it is, where <see cref="Of"/> is <see cref="DateAnchor.Detail"/>; null otherwise.</summary>
        public DetailCode? Detail { get; init; }

        /// <summary>The last day, counted from the date, on which the requirement is still met. 0 is the same day.</summary>
        public required int Days { get; init; }

        /// <summary>Whether a missing date meets the requirement, instead of leaving it open.</summary>
        public bool OrUnknown { get; init; }

        private protected override IReadOnlyList<Requirement> Parts => [];
    }

    /// <summary>A follow-up question was answered so.</summary>
    public sealed record Answered : Requirement
    {
        /// <summary>The question.</summary>
        public required DetailCode Code { get; init; }

        /// <summary>The answer that meets the requirement: yes or no.</summary>
        public required Answer Is { get; init; }

        /// <summary>Whether no answer meets the requirement too, instead of leaving it open.</summary>
        public bool OrUnknown { get; init; }

        private protected override IReadOnlyList<Requirement> Parts => [];
    }

    /// <summary>The newest reading of a kind lies in a range. Exactly one bound is set.</summary>
    public sealed record Measured : Requirement
    {
        /// <summary>What was measured, and the unit of the bounds.</summary>
        public required ReadingKind Reading { get; init; }

        /// <summary>Met from this value up, itself included.</summary>
        public decimal? AtLeast { get; init; }

        /// <summary>Met above this value.</summary>
        public decimal? Above { get; init; }

        /// <summary>Met from this value down, itself included.</summary>
        public decimal? AtMost { get; init; }

        /// <summary>Met below this value.</summary>
        public decimal? Below { get; init; }

        /// <summary>How old, in days, the reading may be to count; 0 is the same day.</summary>
        public required int WithinDays { get; init; }

        /// <summary>Whether a missing reading meets the requirement, instead of leaving it open.</summary>
        public bool OrUnknown { get; init; }

        private protected override IReadOnlyList<Requirement> Parts => [];
    }

    /// <summary>The pregnancy is in these completed weeks. Where the week is not known, it is left open.</summary>
    public sealed record GestationWeeks : Requirement
    {
        /// <summary>The first completed week that counts; 0 for the beginning.</summary>
        public required int From { get; init; }

        /// <summary>The first completed week that no longer counts; null for until birth.</summary>
        public int? Before { get; init; }

        private protected override IReadOnlyList<Requirement> Parts => [];
    }

    /// <summary>The client's age in completed years lies in a range. Exactly one bound is set. Where the date of birth is not known, it is left open.</summary>
    public sealed record Age : Requirement
    {
        /// <summary>Met from this age on.</summary>
        public int? AtLeast { get; init; }

        /// <summary>Met below this age.</summary>
        public int? Below { get; init; }

        private protected override IReadOnlyList<Requirement> Parts => [];
    }

    /// <summary>At least one of these was reported too, and is current unless <see cref="Status"/> says otherwise.</summary>
    public sealed record AlsoReported : Requirement
    {
        /// <summary>The concepts, any one of which will do.</summary>
        public IReadOnlyList<HealthCode> Facts { get; init => field = ValueList.From(value); } = ValueList.From<HealthCode>(null);

        /// <summary>The statuses that count; empty for those that are current: active, suspected, controlled and not said.</summary>
        public IReadOnlyList<ConditionStatus> Status { get; init => field = ValueList.From(value); } = ValueList.From<ConditionStatus>(null);

        /// <summary>What must hold of that other fact; null for nothing more.</summary>
        public Requirement? When { get; init; }

        private protected override IReadOnlyList<Requirement> Parts => When is null ? [] : [When];
    }

    /// <summary>The session is of this type.</summary>
    public sealed record ForMassageType : Requirement
    {
        /// <summary>The type.</summary>
        public required MassageType Is { get; init; }

        private protected override IReadOnlyList<Requirement> Parts => [];
    }
}
