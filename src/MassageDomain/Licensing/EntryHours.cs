namespace MassageDomain.Licensing;

/// <summary>Hours of training that a first credential needs, for one stretch of time or one group of applicants.</summary>
public sealed record EntryHours
{
    /// <summary>The least number of clock hours; 0 where no training is asked for; null where not known.</summary>
    public int? Hours { get; init; }

    /// <summary>Supervised clinic hours on top of these; null for none.</summary>
    public int? ClinicHours { get; init; }

    /// <summary>From when the number holds; null where it is not recorded.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Until when it held; null where it still holds.</summary>
    public PartialDate? Until { get; init; }

    /// <summary>How well <see cref="From"/> and <see cref="Until"/> are known, where otherwise than the number; null where <see cref="Basis"/> says it.</summary>
    public LegalBasis? DatesBasis { get; init; }

    /// <summary>Which applicants, where not all of them; null for all.</summary>
    public string? AppliesTo { get; init; }

    /// <summary>How the hours are made up, where the law says.</summary>
    public IReadOnlyList<HoursPart> Parts { get; init => field = ValueList.From(value); } = ValueList.From<HoursPart>(null);

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
