using MassageDomain.Knowledge;
using NodaTime;

namespace MassageDomain.Intake;

/// <summary>Whether an intake form may be relied on.</summary>
public static class IntakeValidation
{
    /// <summary>Looks at a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="today">Today, where the session takes place.</param>
    /// <param name="knowledge">The catalogue; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <returns>Everything that is wrong with it, in the order of the document; empty for none.</returns>
    public static IReadOnlyList<ValidationIssue> Validate(IntakeForm form, LocalDate today, KnowledgeBase? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        var issues = new List<ValidationIssue>();
        if (string.IsNullOrWhiteSpace(form.ClientId))
        {
            issues.Add(new(IntakeIssueCodes.NoClientId, FieldPath.Root.Member("clientId")));
        }

        if (form.CompletedOn > today)
        {
            issues.Add(new(IntakeIssueCodes.CompletedAfterToday, FieldPath.Root.Member("completedOn")));
        }

        new HealthHistoryCheck(form.Health, today, knowledge ?? KnowledgeBase.Default, issues).Run(FieldPath.Root.Member("health"));
        return ValueList.From(issues);
    }
}
