using MassageDomain.Evidence;
using MassageDomain.Health;
using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>What a type of massage is, and what must be asked, recorded, signed and measured for it.</summary>
public sealed record MassageTypeProfile
{
    /// <summary>The type.</summary>
    public required MassageType Type { get; init; }

    /// <summary>What to call it to people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What it is for.</summary>
    public required LocalizedText Aim { get; init; }

    /// <summary>Who asks for it.</summary>
    public IReadOnlyList<Requester> AskedForBy { get; init => field = ValueList.From(value); } = ValueList.From<Requester>(null);

    /// <summary>How much of the client's health must be asked.</summary>
    public required HistoryDepth History { get; init; }

    /// <summary>What must be looked at beforehand.</summary>
    public IReadOnlyList<AssessmentItem> Assessment { get; init => field = ValueList.From(value); } = ValueList.From<AssessmentItem>(null);

    /// <summary>How the result must be judged.</summary>
    public required MeasureDuty Measures { get; init; }

    /// <summary>What the client must agree to.</summary>
    public required ConsentDuty Consent { get; init; }

    /// <summary>What must be written down.</summary>
    public required RecordDuty Record { get; init; }

    /// <summary>How much of the body is worked on.</summary>
    public required BodyFocus Focus { get; init; }

    /// <summary>How much is said.</summary>
    public required TalkLevel Talk { get; init; }

    /// <summary>How long a session usually is.</summary>
    public required MinutesRange UsualMinutes { get; init; }

    /// <summary>Whether it usually takes a course of appointments; otherwise one visit is complete by itself.</summary>
    public required bool Course { get; init; }

    /// <summary>The kinds of conditions that it treats; empty where it treats none.</summary>
    public IReadOnlyList<HealthCategory> Treats { get; init => field = ValueList.From(value); } = ValueList.From<HealthCategory>(null);

    /// <summary>The techniques that stand for it. Which others are offered in it, the techniques say themselves.</summary>
    public IReadOnlyList<TechniqueCode> Techniques { get; init => field = ValueList.From(value); } = ValueList.From<TechniqueCode>(null);

    /// <summary>How the pressure is chosen.</summary>
    public required LocalizedText Pressure { get; init; }

    /// <summary>What counts as a result.</summary>
    public required LocalizedText Result { get; init; }

    /// <summary>The training it asks for besides the licence.</summary>
    public required LocalizedText Training { get; init; }

    /// <summary>What it asks of the therapist, in sentences.</summary>
    public IReadOnlyList<MassageTypeDuty> Duties { get; init => field = ValueList.From(value); } = ValueList.From<MassageTypeDuty>(null);

    /// <summary>Why the profile says what it says.</summary>
    public required Grounds Grounds { get; init; }
}
