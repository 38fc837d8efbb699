namespace MassageDomain.Outcomes;

/// <summary>The classes of pain relief of the IMMPACT consensus (Dworkin 2008 J Pain 9:105).</summary>
internal static class Immpact
{
    public static ImmpactResponse ByPercent(decimal baseline, decimal improvement) => Class(improvement * 100, Math.Abs(baseline), 10, 30, 50);

    public static ImmpactResponse ByPoints(ScoreDefinition definition, decimal improvement) =>
        Class(improvement * 10, definition.Max - definition.Min, 1, 2, 4);

    private static ImmpactResponse Class(decimal part, decimal whole, int minimal, int moderate, int substantial) =>
        part >= substantial * whole ? ImmpactResponse.Substantial
        : part >= moderate * whole ? ImmpactResponse.Moderate
        : part >= minimal * whole ? ImmpactResponse.Minimal
        : ImmpactResponse.None;
}
