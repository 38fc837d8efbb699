namespace MassageDomain.Licensing;

/// <summary>Continuing education that a renewal needs.</summary>
public sealed record CeRule
{
    /// <summary>The first renewals, by the day on which the credential ends, that the rule is for; null for all up to <see cref="Until"/>.</summary>
    public PartialDate? From { get; init; }

    /// <summary>The last renewals that it is for; null where it still holds.</summary>
    public PartialDate? Until { get; init; }

    /// <summary>The titles that the rule is for, by their letters or in full as <see cref="Jurisdiction.Titles"/> has them; empty for all.</summary>
    public IReadOnlyList<string> Titles { get; init => field = ValueList.From(value); } = ValueList.From<string>(null);

    /// <summary>Hours in a period; 0 where none are asked for; null where not known.</summary>
    public decimal? Hours { get; init; }

    /// <summary>The length of the period, which may differ from the term of the license; null where there is none or it is not known.</summary>
    public int? PeriodYears { get; init; }

    /// <summary>Which stretch of time the hours are counted over.</summary>
    public required CePeriodAnchor Anchor { get; init; }

    /// <summary>The window, where <see cref="Anchor"/> is <see cref="CePeriodAnchor.Window"/>; null otherwise.</summary>
    public CeWindow? Window { get; init; }

    /// <summary>Subjects that must be among the hours, or come on top.</summary>
    public IReadOnlyList<CeTopicRule> Topics { get; init => field = ValueList.From(value); } = ValueList.From<CeTopicRule>(null);

    /// <summary>The most hours that may be taken otherwise than in person; null for no limit known.</summary>
    public decimal? MaxOnlineHours { get; init; }

    /// <summary>The most, in per cent of <see cref="Hours"/>, that may be taken otherwise than in person; null for no limit known.</summary>
    public int? MaxOnlinePercent { get; init; }

    /// <summary>The least hours in person; null for none known.</summary>
    public decimal? MinInPersonHours { get; init; }

    /// <summary>Surplus hours that may be carried into the next period; 0 where none may; null where not known, and then none are counted.</summary>
    public decimal? CarryOverHours { get; init; }

    /// <summary>Whether the first renewal needs the hours. <see cref="Provision.NotRequired"/> is the exemption of new licensees.</summary>
    public required Provision FirstRenewal { get; init; }

    /// <summary>How well <see cref="FirstRenewal"/> is known, where otherwise than the rest of the rule; null where <see cref="Basis"/> says it.</summary>
    public LegalBasis? FirstRenewalBasis { get; init; }

    /// <summary>Hours for each whole month of the first period, where they are pro rata; null otherwise.</summary>
    public decimal? FirstRenewalHoursPerMonth { get; init; }

    /// <summary>Fewer hours for those who have practiced for long; empty for none known.</summary>
    public IReadOnlyList<CeLongPractice> LongPractice { get; init => field = ValueList.From(value); } = ValueList.From<CeLongPractice>(null);

    /// <summary>Whether a current national board certification is accepted in place of the hours.</summary>
    public bool NationalCertificationInstead { get; init; }

    /// <summary>Hours that a reinstatement may need for each year lapsed; null where not recorded.</summary>
    public decimal? HoursPerLapsedYear { get; init; }

    /// <summary>Minutes that make an hour; null where not recorded.</summary>
    public int? MinutesPerHour { get; init; }

    /// <summary>Years for which certificates must be kept; null where not recorded.</summary>
    public int? KeepYears { get; init; }

    /// <summary>Whose courses count; null where not recorded.</summary>
    public string? Providers { get; init; }

    /// <summary>What else the rule says; null for nothing.</summary>
    public string? Detail { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
