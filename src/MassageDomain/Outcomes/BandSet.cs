namespace MassageDomain.Outcomes;

/// <summary>One published way to cut a score into bands.</summary>
public sealed record BandSet
{
    /// <summary>The name by which a caller chooses it.</summary>
    public required BandSetCode Code { get; init; }

    /// <summary>The step to which a score is rounded, half up, before the band is looked up; null where the exact score counts. The score itself is never rounded by it.</summary>
    public decimal? RoundTo { get; init; }

    /// <summary>The bands, lowest score first.</summary>
    public IReadOnlyList<ScoreBand> Bands { get; init => field = ValueList.From(value); } = ValueList.From<ScoreBand>(null);

    /// <summary>Who published the cut, and for whom.</summary>
    public required ScaleSource Source { get; init; }
}
