using MassageDomain.Health;
using MassageDomain.Intake.Consents;
using MassageDomain.Knowledge;
using NodaTime;

namespace MassageDomain.Intake;

/// <summary>Makes of a whole intake form what screening reads, so that nothing that was written down is passed over.</summary>
/// <remarks>
/// What the form lists by a concept becomes a fact. What it lists in words alone, and answers from elsewhere that nobody has read
/// yet, keep screening from passing: they leave the question that they belong to unanswered. This is where an understanding of free
/// text would come in: it would set the entries' concepts, and nothing here would change.
/// </remarks>
public static class IntakeHealth
{
    private static readonly FactGroupCode Medicines = FactGroupCode.From("medicines");
    private static readonly FactGroupCode Allergies = FactGroupCode.From("allergies");
    private static readonly FactGroupCode SurgeryAndInjury = FactGroupCode.From("surgery-and-injury");
    private static readonly FactGroupCode SkinAndCosmetic = FactGroupCode.From("skin-and-cosmetic");
    private static readonly FactGroupCode PregnancyGroup = FactGroupCode.From("pregnancy");
    private static readonly HealthCode Pregnancy = HealthCode.From("pregnancy");
    private static readonly HealthCode Minor = HealthCode.From("minor-client");
    private static readonly HealthCode Unread = HealthCode.From("unread-answer");
    private static readonly DateTimeZone FurthestBehind = DateTimeZone.ForOffset(Offset.FromHours(-12));

    /// <summary>The health history of a form with everything else that the form says of health.</summary>
    /// <param name="form">The form.</param>
    /// <param name="knowledge">The catalogue; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <param name="zone">
    /// The time zone of the practice, in which the days of consents are counted. Null for the clock that is furthest behind, so that a consent
    /// is never taken to last a day too long; it may end a day too soon, and counts on the day before it was given where clocks are ahead.
    /// </param>
    /// <returns>A history with at least the facts of <see cref="IntakeForm.Health"/>, and never with more answers than were given. A parent's or guardian's written consent stands in it as the letter that massage of a minor needs.</returns>
    /// <remarks>
    /// Screening takes clients below 18 for minors, everywhere: its rules are about growing bodies too. Where the law sets a higher age, as in
    /// Alabama (19) or Mississippi (21), the guardian's consent of clients between is asked for by <see cref="IntakeValidation.ValidateFor"/>,
    /// <see cref="ConsentCheck.Assess"/> and license checks, which know the place.
    /// </remarks>
    public static HealthHistory ForScreening(IntakeForm form, KnowledgeBase? knowledge = null, DateTimeZone? zone = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        knowledge ??= KnowledgeBase.Default;
        var facts = new List<HealthFact>(form.Health.Facts);
        var untold = new List<HealthFact>(form.Health.Facts);
        var open = new SortedSet<FactGroupCode>();
        foreach (var medication in form.Medications)
        {
            Take(facts, untold, open, medication.Concept, Medicines, concept => new()
            {
                Code = concept,
                Onset = medication.StartedOn,
                Changed = medication.ChangedOn,
                Sites = medication.Sites,
            });
        }

        foreach (var allergy in form.Allergies)
        {
            Take(facts, untold, open, allergy.Concept, Allergies, concept => new() { Code = concept, Ingredients = allergy.Ingredients });
        }

        TakeEvents(form.Surgeries, SurgeryAndInjury, facts, untold, open);
        TakeEvents(form.Injuries, SurgeryAndInjury, facts, untold, open);
        TakeEvents(form.CosmeticProcedures, SkinAndCosmetic, facts, untold, open);
        foreach (var product in form.SkinProducts)
        {
            Take(facts, untold, open, product.Concept, SkinAndCosmetic, concept => new() { Code = concept, End = product.LastUsedOn, Sites = product.Sites });
        }

        TakePregnancy(form, facts, open);
        if (form.UnreadAnswers.Any(answer => answer.ReadOn is null))
        {
            facts.Add(new() { Code = Unread });
        }

        return form.Health with
        {
            Facts = facts,
            Groups = Groups(form.Health, facts, open, knowledge),
            Clearances = [.. form.Health.Clearances, .. form.Consents.Where(IsGuardians).Select(consent => ToClearance(consent, zone ?? FurthestBehind))],
        };
    }

    // One that was taken back is none, whatever day is asked about.
    private static bool IsGuardians(Consent consent) =>
        consent is { GivenBy: ConsentSigner.Guardian, WithdrawnAt: null, Scope: ConsentScope.TreatmentPlan or ConsentScope.SpaAtOwnRisk, Method: ConsentMethod.Written or ConsentMethod.ElectronicSignature };

    // The last day is the last one that the consent covers whole.
    private static Clearance ToClearance(Consent consent, DateTimeZone zone) => new()
    {
        About = [Minor],
        IssuedOn = consent.GivenAt.InZone(zone).Date,
        ValidUntil = consent.ExpiresAt?.InZone(zone).Date.PlusDays(-1),
        IssuedBy = consent.SignerName,
        Techniques = consent.Techniques,
    };

    private static void TakeEvents(IReadOnlyList<PastEvent> events, FactGroupCode group, List<HealthFact> facts, List<HealthFact> untold, SortedSet<FactGroupCode> open)
    {
        foreach (var past in events)
        {
            Take(facts, untold, open, past.Concept, group, concept => new() { Code = concept, Onset = past.On, Sites = past.Sites });
        }
    }

    private static void TakePregnancy(IntakeForm form, List<HealthFact> facts, SortedSet<FactGroupCode> open)
    {
        if (form.Pregnancy?.Pregnant == Answer.Yes && !facts.Exists(fact => fact.Code == Pregnancy))
        {
            facts.Add(new() { Code = Pregnancy });
        }
        else if (form.Pregnancy?.Pregnant is Answer.Unknown or Answer.Declined && !facts.Exists(fact => fact.Code == Pregnancy))
        {
            open.Add(PregnancyGroup);
        }
    }

    // An entry that says no more than a fact of the history repeats it, once: of two operations the second is a fact of its own.
    private static void Take(List<HealthFact> facts, List<HealthFact> untold, SortedSet<FactGroupCode> open, HealthCode? concept, FactGroupCode group, Func<HealthCode, HealthFact> make)
    {
        if (concept is null)
        {
            open.Add(group);
            return;
        }

        var entry = make(concept);
        var told = untold.FindIndex(fact => SaysAsMuch(fact, entry));
        if (told < 0)
        {
            facts.Add(entry);
        }
        else
        {
            untold.RemoveAt(told);
        }
    }

    private static bool SaysAsMuch(HealthFact fact, HealthFact entry) =>
        fact.Code == entry.Code
        && (entry.Onset is null || entry.Onset == fact.Onset)
        && (entry.End is null || entry.End == fact.End)
        && (entry.Changed is null || entry.Changed == fact.Changed)
        && entry.Sites.All(fact.Sites.Contains)
        && entry.Ingredients.All(fact.Ingredients.Contains);

    // Of two answers of one day the one that says less counts, so an unknown beside a yes or no leaves the question open.
    private static List<GroupAnswer> Groups(HealthHistory health, List<HealthFact> facts, SortedSet<FactGroupCode> open, KnowledgeBase knowledge)
    {
        var groups = new List<GroupAnswer>(health.Groups);
        foreach (var answer in health.Groups)
        {
            if (answer.Answer == Answer.No && facts.Skip(health.Facts.Count).Any(fact => knowledge.Concepts.Find(fact.Code)?.Groups.Contains(answer.Group) == true))
            {
                // Answered no and listed all the same: that is no answer.
                groups.Add(answer with { Answer = Answer.Unknown });
            }
        }

        foreach (var group in open)
        {
            var newest = health.Groups.Where(answer => answer.Group == group).Select(answer => answer.On ?? health.AsOf).DefaultIfEmpty(health.AsOf).Max();
            groups.Add(new() { Group = group, Answer = Answer.Unknown, On = newest });
        }

        return groups;
    }
}
