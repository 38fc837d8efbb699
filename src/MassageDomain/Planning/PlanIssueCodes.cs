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

    /// <summary>An ingredient of a product is not in the catalogue.</summary>
    public static IssueCode UnknownIngredient { get; } = new("plan.ingredient.unknown", IssueSeverity.Warning, "The ingredient is not in the catalogue.");

    /// <summary>A position stands twice.</summary>
    public static IssueCode DuplicatePosition { get; } = new("plan.position.duplicate", IssueSeverity.Warning, "The position stands twice.");
}
