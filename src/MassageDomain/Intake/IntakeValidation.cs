using MassageDomain.Knowledge;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Intake;

/// <summary>Whether an intake form may be relied on.</summary>
public static class IntakeValidation
{
    /// <summary>Looks at a form by itself: formats, dates, and whether what it says agrees.</summary>
    /// <param name="form">The form.</param>
    /// <param name="today">Today, where the session takes place.</param>
    /// <param name="knowledge">The catalogue; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <returns>Everything that is wrong with it, in one fixed order; empty for none.</returns>
    public static IReadOnlyList<ValidationIssue> Validate(IntakeForm form, LocalDate today, KnowledgeBase? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Run(form, today, knowledge ?? KnowledgeBase.Default).ToList();
    }

    /// <summary>Looks at a form for one session: besides the form itself, whether it is complete for the plan, fresh, to the current text, and whether a minor's guardian is there.</summary>
    /// <param name="form">The form.</param>
    /// <param name="plan">What is planned.</param>
    /// <param name="today">The day of the session, where it takes place.</param>
    /// <param name="place">Where the practice is; null for nowhere in particular.</param>
    /// <param name="knowledge">The knowledge; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <param name="catalogue">The questions and rules; null for <see cref="IntakeCatalogue.Default"/>.</param>
    /// <returns>Everything that is wrong with it, in one fixed order; empty for none. Consents are a matter of their own.</returns>
    public static IReadOnlyList<ValidationIssue> ValidateFor(IntakeForm form, SessionPlan plan, LocalDate today, JurisdictionCode? place = null, KnowledgeBase? knowledge = null, IntakeCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(plan);
        knowledge ??= KnowledgeBase.Default;
        return new SessionCheck(form, plan, today, place, knowledge, catalogue ?? IntakeCatalogue.Default, Run(form, today, knowledge)).Run().ToList();
    }

    private static IssueList Run(IntakeForm form, LocalDate today, KnowledgeBase knowledge)
    {
        var issues = new PersonCheck(form, today, default).Run();
        issues = new VisitCheck(form, today, knowledge, issues).Run();
        issues = new HealthHistoryCheck(form.Health, today, knowledge, issues).Run();
        issues = new EntryCheck(form, today, knowledge, issues).Run();
        return new RecordCheck(form, today, knowledge, issues).Run();
    }
}
