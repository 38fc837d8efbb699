namespace MassageDomain.Planning;

/// <summary>What can be wrong with a session plan.</summary>
public static class PlanIssueCodes
{
    /// <summary>The plan names no technique, so it cannot be judged.</summary>
    public static IssueCode Empty { get; } = new("plan.empty", IssueSeverity.Error, "The plan names no technique.");

    /// <summary>The technique is not in the catalogue.</summary>
    public static IssueCode UnknownTechnique { get; } = new("plan.technique.unknown", IssueSeverity.Error, "The technique is not in the catalogue.");

    /// <summary>The technique is not offered in this type of massage.</summary>
    public static IssueCode TechniqueOfOtherType { get; } = new("plan.technique.other-type", IssueSeverity.Warning, "The technique is not usual in this type of massage.");

    /// <summary>The pressure is lighter or deeper than the technique is done with.</summary>
    public static IssueCode PressureOutOfRange { get; } = new("plan.pressure.out-of-range", IssueSeverity.Warning, "The pressure is outside the technique's usual range.");

    /// <summary>The minutes are not 1 to 480.</summary>
    public static IssueCode MinutesOutOfRange { get; } = new("plan.minutes.out-of-range", IssueSeverity.Error, "The minutes are out of range.");

    /// <summary>The pressure, or the deepest that is usual where none is stated, is more than the client wants.</summary>
    public static IssueCode PressureAboveClient { get; } = new("plan.pressure.above-client", IssueSeverity.Error, "The pressure is more than the client wants.");

    /// <summary>The steps take longer than the time booked.</summary>
    public static IssueCode MinutesMoreThanBooked { get; } = new("plan.minutes.more-than-booked", IssueSeverity.Error, "The steps take longer than the time booked.");

    /// <summary>The time on one area is more than the step takes.</summary>
    public static IssueCode MinutesPerAreaMoreThanStep { get; } = new("plan.minutes.per-area-more-than-step", IssueSeverity.Error, "The time on one area is more than the step takes.");

    /// <summary>The step takes longer than the stated time on one area allows on all its places together, so one of the two is wrong.</summary>
    public static IssueCode MinutesMoreThanAreas { get; } = new("plan.minutes.more-than-areas", IssueSeverity.Error, "The step takes longer than the time on one area allows.");

    /// <summary>The temperature is not one that anything at a massage can have: -30 to 120 degrees Celsius.</summary>
    public static IssueCode TemperatureOutOfRange { get; } = new("plan.temperature.out-of-range", IssueSeverity.Error, "The temperature is out of range.");

    /// <summary>The dilution is not 0 to 100 per cent.</summary>
    public static IssueCode DilutionOutOfRange { get; } = new("plan.dilution.out-of-range", IssueSeverity.Error, "The dilution is out of range.");

    /// <summary>The technique is not usually done there.</summary>
    public static IssueCode UnusualSite { get; } = new("plan.site.unusual", IssueSeverity.Warning, "The technique is not usually done there.");

    /// <summary>A limit of the technique that holds for everybody is passed.</summary>
    public static IssueCode LimitExceeded { get; } = new("plan.limit.exceeded", IssueSeverity.Error, "A limit of the technique is passed.");

    /// <summary>What a limit of the technique is about is not stated, so it cannot be checked.</summary>
    public static IssueCode LimitNotStated { get; } = new("plan.limit.not-stated", IssueSeverity.Warning, "What a limit of the technique is about is not stated.");

    /// <summary>The technique must not be used on this site.</summary>
    public static IssueCode ForbiddenSite { get; } = new("plan.limit.forbidden-site", IssueSeverity.Error, "The technique must not be used on this site.");

    /// <summary>A part of where the technique is planned must be left out.</summary>
    public static IssueCode SiteToLeaveOut { get; } = new("plan.limit.leave-out", IssueSeverity.Warning, "The technique must leave out a part of the site.");

    /// <summary>Nerves, vessels or organs lie unprotected on the named site, and the technique works in a way that can hurt them.</summary>
    public static IssueCode Endangerment { get; } = new("plan.endangerment.caution", IssueSeverity.Warning, "The site needs care with this technique.");

    /// <summary>The pressure is deeper than is prudent on a named site where nerves, vessels or organs lie unprotected.</summary>
    public static IssueCode EndangermentPressure { get; } = new("plan.endangerment.pressure", IssueSeverity.Warning, "The pressure is deeper than is prudent on the site.");

    /// <summary>The technique and the way the session is held do not go together.</summary>
    public static IssueCode TechniqueOfOtherFormat { get; } = new("plan.format.technique", IssueSeverity.Warning, "The technique does not go with the way the session is held.");

    /// <summary>The position and the way the session is held do not go together.</summary>
    public static IssueCode PositionOfOtherFormat { get; } = new("plan.format.position", IssueSeverity.Warning, "The position does not go with the way the session is held.");

    /// <summary>The way the session is held is not offered in this type of massage.</summary>
    public static IssueCode FormatOfOtherType { get; } = new("plan.format.other-type", IssueSeverity.Warning, "The way the session is held is not usual in this type of massage.");

    /// <summary>An ingredient of a product is not in the catalogue.</summary>
    public static IssueCode UnknownIngredient { get; } = new("plan.ingredient.unknown", IssueSeverity.Warning, "The ingredient is not in the catalogue.");

    /// <summary>None of the positions lets the hands come to the site; the plan may turn the client over, and one position that does is enough.</summary>
    public static IssueCode SiteOutOfReach { get; } = new("plan.position.site-out-of-reach", IssueSeverity.Warning, "None of the positions reaches the site.");

    /// <summary>A position stands twice.</summary>
    public static IssueCode DuplicatePosition { get; } = new("plan.position.duplicate", IssueSeverity.Warning, "The position stands twice.");
}
