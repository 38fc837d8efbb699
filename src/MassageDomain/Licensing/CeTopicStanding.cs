namespace MassageDomain.Licensing;

/// <summary>Where one subject of continuing education stands.</summary>
public sealed record CeTopicStanding
{
    /// <summary>The subject.</summary>
    public required CeTopicCode Topic { get; init; }

    /// <summary>Hours needed; null where a course is needed without hours.</summary>
    public decimal? Required { get; init; }

    /// <summary>Hours that count.</summary>
    public required decimal Counted { get; init; }

    /// <summary>Whether it is met.</summary>
    public bool Met { get; init; }

    /// <summary>Whether it is known to be due at this renewal, over a period that is known.</summary>
    public bool IsCertain { get; init; }

    /// <summary>The rule.</summary>
    public required CeTopicRule Rule { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(CeTopicStanding);
}
