using MassageDomain.Health;
using MassageDomain.Intake.Consents;
using MassageDomain.Knowledge;
using NodaTime;

namespace MassageDomain.Intake;

/// <summary>Makes of a whole intake form what screening reads, so that nothing that was written down is passed over.</summary>
/// <remarks>
/// What the form lists by a concept becomes a fact. What it lists in words alone, and answers from elsewhere that nobody has read
/// yet, keep screening from passing: they leave the question that they belong to unanswered. So do limits that a surgeon set, what
/// another practitioner said of massage, and notes on reactions to one, until <see cref="IntakeForm.UnreadAnswers"/> has an entry of
/// exactly these words with the day on which somebody read them. The words of a visit's reason, of complaints and of the form's notes
/// are for the therapist and not for screening; read from another system they are unread answers as well. This is where an
/// understanding of free text would come in: it would set the entries' concepts, and nothing here would change.
/// </remarks>
public static class IntakeHealth
{
    private static readonly FactGroupCode Medicines = FactGroupCode.From("medicines");
    private static readonly FactGroupCode Allergies = FactGroupCode.From("allergies");
    private static readonly FactGroupCode SurgeryAndInjury = FactGroupCode.From("surgery-and-injury");
    private static readonly FactGroupCode SkinAndCosmetic = FactGroupCode.From("skin-and-cosmetic");
    private static readonly FactGroupCode PregnancyGroup = FactGroupCode.From("pregnancy");
    private static readonly HealthCode Pregnancy = HealthCode.From("pregnancy");
    private static readonly HealthCode Postpartum = HealthCode.From("postpartum");
    private static readonly HealthCode TendencyToFaint = HealthCode.From("hypotension");
    private static readonly HealthCode Minor = HealthCode.From("minor-client");
    private static readonly HealthCode Unread = HealthCode.From("unread-answer");

    // What the question for pregnancy asks back for. A birth before that is no news.
    private const int DaysAfterBirth = 92;
    private static readonly FactGroupCode HeartGroup = FactGroupCode.From("heart-and-circulation");

    /// <summary>The clock on which a day begins last: what must not be taken to last too long, or somebody not to be too old, is counted by it.</summary>
    internal static DateTimeZone FurthestBehind { get; } = DateTimeZone.ForOffset(Offset.FromHours(-12));

    /// <summary>The health history of a form with everything else that the form says of health.</summary>
    /// <param name="form">The form.</param>
    /// <param name="knowledge">The catalogue; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <param name="zone">
    /// The time zone of the practice, in which the days of consents are counted. Null for the clock that is furthest behind, so that a consent
    /// is never taken to last a day too long; it may end a day too soon, and counts on the day before it was given where clocks are ahead.
    /// </param>
    /// <param name="today">The day of the session; an answer that is to be read after it is not read. Null to take every day of reading as it stands.</param>
    /// <returns>A history with at least the facts of <see cref="IntakeForm.Health"/>, and never with more answers than were given. A parent's or guardian's written consent stands in it as the letter that massage of a minor needs.</returns>
    /// <remarks>
    /// Screening takes clients below 18 for minors, everywhere: its rules are about growing bodies too. Where the law sets a higher age, as in
    /// Alabama (19) or Mississippi (21), the guardian's consent of clients between is asked for by <see cref="IntakeValidation.ValidateFor"/>,
    /// <see cref="ConsentCheck.Assess"/> and license checks, which know the place.
    /// </remarks>
    public static HealthHistory ForScreening(IntakeForm form, KnowledgeBase? knowledge = null, DateTimeZone? zone = null, LocalDate? today = null)
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

        TakePregnancy(form, facts, untold, open);
        if (form.PreviousMassage?.Reactions.Any(reaction => reaction.Kind == MassageReactionKind.Fainting) == true)
        {
            Take(facts, untold, open, TendencyToFaint, HeartGroup, concept => new() { Code = concept });
        }

        if (form.UnreadAnswers.Any(answer => !IsRead(answer, today)) || WordsForATherapist(form).Any(words => !IsRead(form, words, today)))
        {
            facts.Add(new() { Code = Unread });
        }

        return form.Health with
        {
            BirthDate = form.Health.BirthDate is { } birth && ClientAge.IsPlausible(birth, today ?? form.CompletedOn) ? ClientAge.Iso(birth) : null,
            Facts = facts,
            Groups = Groups(form.Health, facts, open, knowledge),
            Clearances = [.. form.Health.Clearances, .. form.Consents.Where(consent => IsGuardians(consent, form)).Select(consent => ToClearance(consent, zone ?? FurthestBehind))],
        };
    }

    // One that was taken back is none, whatever day is asked about, and neither is one that was given before.
    private static bool IsGuardians(Consent consent, IntakeForm form) =>
        consent is { GivenBy: ConsentSigner.Guardian, Scope: ConsentScope.TreatmentPlan or ConsentScope.SpaAtOwnRisk, Method: ConsentMethod.Written or ConsentMethod.ElectronicSignature }
        && ConsentSigners.MayDecideForMinor(form)
        && !form.Consents.Any(other => other.Scope == consent.Scope && Withdrawals.Voids(other, consent));

    private static bool IsRead(UnreadAnswer answer, LocalDate? today) => answer.ReadOn is { } day && !(day > today);

    private static bool IsRead(IntakeForm form, string words, LocalDate? today) =>
        form.UnreadAnswers.Any(answer => string.Equals(answer.Text, words, StringComparison.Ordinal) && IsRead(answer, today));

    private static IEnumerable<string> WordsForATherapist(IntakeForm form) => form.Surgeries.Concat(form.Injuries).Concat(form.CosmeticProcedures).Select(past => past.Limits)
        .Concat(form.Practitioners.Select(practitioner => practitioner.Instructions))
        .Concat(form.PreviousMassage?.Reactions.Select(reaction => reaction.Note) ?? [])
        .OfType<string>()
        .Where(words => !string.IsNullOrWhiteSpace(words));

    // The last day is the last one that the consent covers whole.
    private static Clearance ToClearance(Consent consent, DateTimeZone zone) => new()
    {
        About = [Minor],
        IssuedOn = DayOf.In(zone, consent.GivenAt),
        ValidUntil = consent.ExpiresAt is { } end ? DayOf.In(zone, end).PlusDays(-1) : null,
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

    // An earlier pregnancy says nothing of today's.
    private static void TakePregnancy(IntakeForm form, List<HealthFact> facts, List<HealthFact> untold, SortedSet<FactGroupCode> open)
    {
        if (form.Pregnancy is not { } details)
        {
            return;
        }

        if (details.Pregnant is Answer.Yes or Answer.Unknown or Answer.Declined && !Reported.HasPregnancy(facts))
        {
            if (details.Pregnant == Answer.Yes)
            {
                facts.Add(new() { Code = Pregnancy });
            }
            else
            {
                open.Add(PregnancyGroup);
            }
        }

        if (details.LastBirthOn is { } birth && Period.DaysBetween(birth.Latest, ClientAge.Iso(form.Health.AsOf)) <= DaysAfterBirth)
        {
            Take(facts, untold, open, Postpartum, PregnancyGroup, concept => new() { Code = concept, Onset = birth });
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
        && IsOfTheSameTime(fact, entry)
        && (entry.Onset is null || entry.Onset == fact.Onset)
        && (entry.End is null || entry.End == fact.End)
        && (entry.Changed is null || entry.Changed == fact.Changed)
        && entry.Sites.All(fact.Sites.Contains)
        && entry.Ingredients.All(fact.Ingredients.Contains);

    // What is over, or a relative's, does not tell what is listed today. What happened on the very day of the entry is the same event.
    private static bool IsOfTheSameTime(HealthFact fact, HealthFact entry) =>
        Reported.IsCurrent(fact.End == entry.End ? fact with { End = null } : fact)
        || (entry.Onset is { } day && day == fact.Onset && fact.Status != ConditionStatus.FamilyHistory);

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
