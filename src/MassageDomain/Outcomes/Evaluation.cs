namespace MassageDomain.Outcomes;

/// <summary>What came of one score, before it is given to the caller. <see cref="Reason"/> is its default where there is a score.</summary>
internal readonly record struct Evaluation
{
    public decimal Value { get; init; }

    public NoScoreReason Reason { get; init; }

    public int Answered { get; init; }

    public int Missing { get; init; }

    public int BlanksAsZero { get; init; }

    public bool Prorated { get; init; }

    public ScoreBand? Band { get; init; }
}
