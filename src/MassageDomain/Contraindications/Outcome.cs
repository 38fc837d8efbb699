namespace MassageDomain.Contraindications;

/// <summary>What is known of a requirement on a day, and from which day on time alone makes it untrue.</summary>
internal readonly record struct Outcome(Truth Truth, int LiftDay)
{
    /// <summary>For a requirement that time alone never makes untrue.</summary>
    public const int Never = int.MaxValue;

    public static Outcome No { get; } = new(Truth.No, Never);

    public static Outcome Yes { get; } = new(Truth.Yes, Never);

    public static Outcome Unknown { get; } = new(Truth.Unknown, Never);

    public bool HasYes => (Truth & Truth.Yes) != 0;

    public bool HasUnknown => (Truth & Truth.Unknown) != 0;

    public static Outcome Of(bool met) => met ? Yes : No;

    /// <summary>Both: it lifts as soon as one of them does.</summary>
    public Outcome And(Outcome other)
    {
        var truth = Truth.No;
        if (HasYes && other.HasYes)
        {
            truth |= Truth.Yes;
        }

        if ((HasUnknown && other.Truth != Truth.No) || (other.HasUnknown && Truth != Truth.No))
        {
            truth |= Truth.Unknown;
        }

        return new(truth, Math.Min(LiftDay, other.LiftDay));
    }

    /// <summary>One or the other, of two facts: each speaks for itself.</summary>
    public Outcome Or(Outcome other) => new(Truth | other.Truth, LaterLift(other));

    /// <summary>One or the other, both answered by the same fact: a sure yes settles what the other leaves open.</summary>
    public Outcome Either(Outcome other)
    {
        var truth = Truth | other.Truth;
        return new(SettledBy(other) ? Truth.Yes : truth, LaterLift(other));
    }

    // A side that is both yes and unknown comes from several facts and settles nothing.
    private bool SettledBy(Outcome other) => Truth == Truth.Yes || other.Truth == Truth.Yes;

    private int LaterLift(Outcome other) => Truth == Truth.No ? other.LiftDay : other.Truth == Truth.No ? LiftDay : Math.Max(LiftDay, other.LiftDay);
}
