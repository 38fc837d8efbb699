using MassageDomain.Health;
using MassageDomain.Intake.Consents;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Intake.Questions;

/// <summary>Makes the form to put to a client: a whole question set, or the smallest set of questions that a session needs.</summary>
public static class QuestionForms
{
    private static readonly QuestionSetCode Clinical = QuestionSetCode.From("clinical");
    private static readonly QuestionSetCode Spa = QuestionSetCode.From("spa");

    /// <summary>A whole question set.</summary>
    /// <param name="set">The set.</param>
    /// <param name="place">Where the practice is; null for nowhere in particular. Questions that its rules say not to ask are left out.</param>
    /// <param name="catalogue">The questions; null for <see cref="IntakeCatalogue.Default"/>.</param>
    /// <returns>The form.</returns>
    public static QuestionForm FromSet(QuestionSet set, JurisdictionCode? place = null, IntakeCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        catalogue ??= IntakeCatalogue.Default;
        return new()
        {
            Set = set.Code,
            Version = set.Version,
            Place = place,
            Questions = [.. set.Items.SelectMany(item => item.Questions).Select(code => catalogue.Questions[code]).Where(question => IsAskedIn(question, place)).Select(question => In(question, place, catalogue))],
        };
    }

    /// <summary>The smallest set of questions that a session needs: what screening must have answered, the consents that the plan asks for, who the client is, for clients under age who speaks for them and, where a pregnancy is possible, how far it is.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="place">Where the practice is; null for nowhere in particular.</param>
    /// <param name="knowledge">The knowledge; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <param name="catalogue">The questions; null for <see cref="IntakeCatalogue.Default"/>.</param>
    /// <returns>The form. A technique that is not known makes it ask everything.</returns>
    public static QuestionForm ForPlan(SessionPlan plan, JurisdictionCode? place = null, KnowledgeBase? knowledge = null, IntakeCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        knowledge ??= KnowledgeBase.Default;
        catalogue ??= IntakeCatalogue.Default;
        var health = Covering(NeededGroups(plan, knowledge), place, catalogue);
        var scopes = ConsentRules.For(plan, place, knowledge, catalogue).Select(rule => ConsentRules.UsualScope(rule, plan)).ToHashSet();
        return new()
        {
            Place = place,
            Questions =
            [
                .. NeededFields(plan.Type, catalogue).Select(field => QuestionFor(field, catalogue)).OfType<Question>(),
                .. catalogue.Questions.Where(question => question.ShownWhen is { Minors: true }).Select(question => In(question, place, catalogue)),
                .. health,
                .. catalogue.Questions.Where(question => question is { Field: IntakeField.GestationWeeks, ShownWhen.After: { } after } && health.Any(asked => asked.Code == after)),
                .. catalogue.Questions.Where(question => question.Scope is { } scope && scopes.Contains(scope)),
            ],
        };
    }

    /// <summary>The groups of facts that screening needs answered for a plan, in the order of their codes.</summary>
    internal static IReadOnlyList<FactGroup> NeededGroups(SessionPlan plan, KnowledgeBase knowledge)
    {
        var steps = new StepShape[plan.Steps.Count];
        PlanShape.Of(plan, knowledge, steps);
        var mechanisms = steps.Aggregate(0u, (bits, step) => bits | step.Mechanisms);
        var needed = knowledge.Index.GroupsNeededFor(plan.Type, mechanisms);
        return [.. knowledge.FactGroups.Where((_, i) => ((needed >> i) & 1) == 1)];
    }

    /// <summary>What must be on file for a kind of massage, as its question set says.</summary>
    internal static IReadOnlyList<IntakeField> NeededFields(MassageType type, IntakeCatalogue catalogue) => SetFor(type, catalogue).NeededFields;

    internal static QuestionSet SetFor(MassageType type, IntakeCatalogue catalogue) => catalogue.QuestionSets[type == MassageType.Spa ? Spa : Clinical];

    internal static Question? QuestionFor(IntakeField field, IntakeCatalogue catalogue) =>
        catalogue.Questions.FirstOrDefault(question => question.Field == field && question.Groups.Count == 0 && question.ShownWhen is null);

    internal static bool IsAskedIn(Question question, JurisdictionCode? place) => place is null || !question.NotAskedIn.Any(ban => ban.Place == place);

    // The age below which a guardian must consent is the law of the place.
    private static Question In(Question question, JurisdictionCode? place, IntakeCatalogue catalogue) => question.ShownWhen is { Minors: true } shown
        ? question with { ShownWhen = shown with { BelowAge = catalogue.Law.MinorLawOf(place).GuardianConsentBelow } }
        : question;

    // Fewest questions first: whichever covers most of what is left. Of equals, the first by code.
    internal static IReadOnlyList<Question> Covering(IReadOnlyList<FactGroup> groups, JurisdictionCode? place, IntakeCatalogue catalogue)
    {
        var left = groups.Select(group => group.Code).ToHashSet();
        var chosen = new List<Question>();
        while (left.Count > 0)
        {
            var best = catalogue.Questions.Where(question => IsAskedIn(question, place)).MaxBy(question => question.Groups.Count(left.Contains));
            if (best is null || !best.Groups.Any(left.Contains))
            {
                break;
            }

            left.ExceptWith(best.Groups);
            chosen.Add(best);
        }

        return chosen;
    }
}
