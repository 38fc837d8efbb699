namespace MassageDomain.Licensing;

/// <summary>Fewer hours of continuing education for those who have practiced for long.</summary>
public sealed record CeLongPractice
{
    /// <summary>The completed years of practice from which it holds.</summary>
    public required int AfterYears { get; init; }

    /// <summary>The hours in a period, in place of <see cref="CeRule.Hours"/>.</summary>
    public required decimal Hours { get; init; }
}
