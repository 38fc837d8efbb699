using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>Answers whether a person may do something, in a place, on a day, and why not.</summary>
/// <remarks>
/// Everything that is not known counts against: an unknown status, a missing date, a jurisdiction or a treatment that the
/// catalogue does not have, a rule that nobody could find. A credential that stands is never made worse by another one beside
/// it, and a credential less never makes a verdict better. Massage is given in person: the jurisdiction is that of the place
/// where hands are on the client, and the day is the local day there. Places on the body are taken as they are named: whether the
/// body chart has them is for the validation of the plan.
/// Not legal advice: the board's own word on the day counts for more than any of the facts here.
/// </remarks>
public static class LicenseCheck
{
    private static readonly LicenseQuestion NothingMore = new();

    /// <summary>Whether somebody may use a technique.</summary>
    /// <param name="credentials">The person's credentials and those of the place, of no other, in any order.</param>
    /// <param name="technique">The technique.</param>
    /// <param name="jurisdiction">Where hands are on the client.</param>
    /// <param name="date">The local day there, in the ISO calendar. Where credentials end by the clock of another zone, as in Florida, the last hours of the last day need the moment.</param>
    /// <param name="knowledge">The facts to go by; null for <see cref="LicensingKnowledge.Default"/>.</param>
    /// <param name="question">What else to look at; null for nothing more.</param>
    /// <returns>The verdict with its findings. Where there is nothing to say, nothing is allocated.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not in the ISO calendar.</exception>
    public static LicenseCheckResult Evaluate(IReadOnlyList<Credential> credentials, TechniqueCode technique, JurisdictionCode jurisdiction, LocalDate date, LicensingKnowledge? knowledge = null, LicenseQuestion? question = null)
    {
        ArgumentNullException.ThrowIfNull(technique);
        return Run(new Subject(technique.Value, technique.Hash, null), credentials, jurisdiction, date, date, null, knowledge, question);
    }

    /// <summary>Whether somebody may give a treatment of a menu.</summary>
    /// <param name="credentials">The person's credentials and those of the place, of no other, in any order.</param>
    /// <param name="treatment">The treatment, which need not be a technique of massage.</param>
    /// <param name="jurisdiction">Where hands are on the client.</param>
    /// <param name="date">The local day there, in the ISO calendar. Where credentials end by the clock of another zone, as in Florida, the last hours of the last day need the moment.</param>
    /// <param name="knowledge">The facts to go by; null for <see cref="LicensingKnowledge.Default"/>.</param>
    /// <param name="question">What else to look at; null for nothing more.</param>
    /// <returns>The verdict with its findings. Where there is nothing to say, nothing is allocated.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not in the ISO calendar.</exception>
    public static LicenseCheckResult Evaluate(IReadOnlyList<Credential> credentials, TreatmentCode treatment, JurisdictionCode jurisdiction, LocalDate date, LicensingKnowledge? knowledge = null, LicenseQuestion? question = null)
    {
        ArgumentNullException.ThrowIfNull(treatment);
        return Run(new Subject(treatment.Value, treatment.Hash, null), credentials, jurisdiction, date, date, null, knowledge, question);
    }

    /// <summary>Whether somebody may give a whole session.</summary>
    /// <param name="credentials">The person's credentials and those of the place, of no other, in any order.</param>
    /// <param name="plan">The session. A clinical one needs a title that covers clinical massage.</param>
    /// <param name="jurisdiction">Where hands are on the client.</param>
    /// <param name="date">The local day there, in the ISO calendar. Where credentials end by the clock of another zone, as in Florida, the last hours of the last day need the moment.</param>
    /// <param name="knowledge">The facts to go by; null for <see cref="LicensingKnowledge.Default"/>.</param>
    /// <param name="question">What else to look at; null for nothing more.</param>
    /// <returns>The verdict with its findings. Where there is nothing to say, nothing is allocated.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not in the ISO calendar.</exception>
    public static LicenseCheckResult Evaluate(IReadOnlyList<Credential> credentials, SessionPlan plan, JurisdictionCode jurisdiction, LocalDate date, LicensingKnowledge? knowledge = null, LicenseQuestion? question = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Run(new Subject(null, 0, plan), credentials, jurisdiction, date, date, null, knowledge, question);
    }

    /// <summary>Whether somebody may use a technique at a moment.</summary>
    /// <param name="credentials">The person's credentials and those of the place, of no other, in any order.</param>
    /// <param name="technique">The technique.</param>
    /// <param name="jurisdiction">Where hands are on the client.</param>
    /// <param name="now">The moment.</param>
    /// <param name="zone">The tz database name of the zone that the place keeps; one of those of the jurisdiction, or nothing can be told.</param>
    /// <param name="knowledge">The facts to go by; null for <see cref="LicensingKnowledge.Default"/>.</param>
    /// <param name="question">What else to look at; null for nothing more.</param>
    /// <returns>The verdict with its findings. Where there is nothing to say, nothing is allocated.</returns>
    public static LicenseCheckResult Evaluate(IReadOnlyList<Credential> credentials, TechniqueCode technique, JurisdictionCode jurisdiction, Instant now, string zone, LicensingKnowledge? knowledge = null, LicenseQuestion? question = null)
    {
        ArgumentNullException.ThrowIfNull(technique);
        return RunAt(new Subject(technique.Value, technique.Hash, null), credentials, jurisdiction, now, zone, knowledge, question);
    }

    /// <summary>Whether somebody may give a treatment of a menu at a moment.</summary>
    /// <param name="credentials">The person's credentials and those of the place, of no other, in any order.</param>
    /// <param name="treatment">The treatment, which need not be a technique of massage.</param>
    /// <param name="jurisdiction">Where hands are on the client.</param>
    /// <param name="now">The moment.</param>
    /// <param name="zone">The tz database name of the zone that the place keeps; one of those of the jurisdiction, or nothing can be told.</param>
    /// <param name="knowledge">The facts to go by; null for <see cref="LicensingKnowledge.Default"/>.</param>
    /// <param name="question">What else to look at; null for nothing more.</param>
    /// <returns>The verdict with its findings. Where there is nothing to say, nothing is allocated.</returns>
    public static LicenseCheckResult Evaluate(IReadOnlyList<Credential> credentials, TreatmentCode treatment, JurisdictionCode jurisdiction, Instant now, string zone, LicensingKnowledge? knowledge = null, LicenseQuestion? question = null)
    {
        ArgumentNullException.ThrowIfNull(treatment);
        return RunAt(new Subject(treatment.Value, treatment.Hash, null), credentials, jurisdiction, now, zone, knowledge, question);
    }

    /// <summary>Whether somebody may give a whole session at a moment.</summary>
    /// <param name="credentials">The person's credentials and those of the place, of no other, in any order.</param>
    /// <param name="plan">The session. A clinical one needs a title that covers clinical massage.</param>
    /// <param name="jurisdiction">Where hands are on the client.</param>
    /// <param name="now">The moment.</param>
    /// <param name="zone">The tz database name of the zone that the place keeps; one of those of the jurisdiction, or nothing can be told.</param>
    /// <param name="knowledge">The facts to go by; null for <see cref="LicensingKnowledge.Default"/>.</param>
    /// <param name="question">What else to look at; null for nothing more.</param>
    /// <returns>The verdict with its findings. Where there is nothing to say, nothing is allocated.</returns>
    public static LicenseCheckResult Evaluate(IReadOnlyList<Credential> credentials, SessionPlan plan, JurisdictionCode jurisdiction, Instant now, string zone, LicensingKnowledge? knowledge = null, LicenseQuestion? question = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return RunAt(new Subject(null, 0, plan), credentials, jurisdiction, now, zone, knowledge, question);
    }

    private static LicenseCheckResult RunAt(in Subject subject, IReadOnlyList<Credential> credentials, JurisdictionCode jurisdiction, Instant now, string zone, LicensingKnowledge? knowledge, LicenseQuestion? question)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        ArgumentNullException.ThrowIfNull(zone);
        knowledge ??= LicensingKnowledge.Default;
        var place = knowledge.Index.FindRules(jurisdiction);
        if (place is null)
        {
            return Only(LicenseReasons.JurisdictionUnknown, knowledge);
        }

        if (place.FindZone(zone) is not { } local)
        {
            return Only(LicenseReasons.ZoneNotOfJurisdiction, knowledge);
        }

        var day = DateSteps.DateIn(local, now);
        var expiryDay = place.ExpiryZone is { } other ? LocalDate.Max(day, DateSteps.DateIn(other, now)) : day;
        return Run(subject, credentials, jurisdiction, day, expiryDay, local, knowledge, question);
    }

    private static LicenseCheckResult Run(in Subject subject, IReadOnlyList<Credential> credentials, JurisdictionCode jurisdiction, LocalDate date, LocalDate expiryDay, DateTimeZone? zone, LicensingKnowledge? knowledge, LicenseQuestion? question)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        ArgumentNullException.ThrowIfNull(jurisdiction);
        knowledge ??= LicensingKnowledge.Default;
        if (!ReferenceEquals(date.Calendar, CalendarSystem.Iso))
        {
            throw new ArgumentOutOfRangeException(nameof(date), "The date must be in the ISO calendar.");
        }

        var index = knowledge.Index;
        var place = index.FindRules(jurisdiction);
        if (place is null)
        {
            return Only(LicenseReasons.JurisdictionUnknown, knowledge);
        }

        var check = new CheckContext
        {
            Knowledge = knowledge,
            Index = index,
            Place = place,
            Credentials = credentials,
            Question = question ?? NothingMore,
            Day = date,
            ExpiryDay = expiryDay,
            Zone = zone,
            Type = subject.Plan?.Type,
        };
        var tally = new Tally(null);
        All(check, subject, ref tally);
        if (tally.Worst == 0)
        {
            return new(LicenseVerdict.Authorized, null, knowledge.Edition);
        }

        // Whoever holds a credential of another profession may work under that alone, where it asks for less.
        if (credentials.Any(credential => TreatmentCheck.IsPersonal(credential) && credential.Profession != Profession.MassageTherapist))
        {
            var other = check with { WithoutMassageCredentials = true };
            var under = new Tally(null);
            All(other, subject, ref under);
            var holdsNoneForMassage = !credentials.Any(credential => TreatmentCheck.IsPersonal(credential) && credential.Profession == Profession.MassageTherapist);
            if (under.Worst < tally.Worst || (under.Worst == tally.Worst && holdsNoneForMassage))
            {
                check = other;
            }
        }

        // Something was found: the last pass says what.
        tally = new Tally([]);
        All(check, subject, ref tally);
        return new(VerdictOf(tally.Worst), ValueList.From(tally.Findings), knowledge.Edition);
    }

    private static void All(in CheckContext check, in Subject subject, ref Tally tally)
    {
        if (check.Place.Kind is RegulationKind.Unknown or < RegulationKind.License or > RegulationKind.Unknown)
        {
            tally.Add(LicenseReasons.RegulationUnknown, check.Place.Jurisdiction.Regulation.Basis, null);
        }
        else if (check.Place.Kind == RegulationKind.CodeOfConduct)
        {
            tally.Add(LicenseReasons.ConductCode, check.Place.Jurisdiction.Regulation.Basis, null);
        }

        TreatmentScope? scope = null;
        if (subject.Plan is { } plan)
        {
            var steps = plan.Steps;
            if (steps.Count == 0)
            {
                tally.Add(LicenseReasons.PlanEmpty);
            }

            for (var i = 0; i < steps.Count; i++)
            {
                var technique = steps[i].Technique;
                TreatmentCheck.Assess(check, technique.Value, TreatmentCheck.ScopeOf(check, technique.Value, technique.Hash), ref tally);
            }
        }
        else
        {
            scope = TreatmentCheck.ScopeOf(check, subject.Treatment!, subject.Hash);
            TreatmentCheck.Assess(check, subject.Treatment!, scope, ref tally);
        }

        TreatmentCheck.Adverse(check, ref tally);
        PlaceCheck.Establishment(check, ref tally);
        PlaceCheck.LocalPermit(check, ref tally);
        if (ClientCheck.Concerns(check, scope, subject.Plan))
        {
            ClientCheck.Assess(check, scope, subject.Plan, ref tally);
        }
    }

    private static LicenseVerdict VerdictOf(FindingEffect worst) => worst switch
    {
        0 or FindingEffect.Notice => LicenseVerdict.Authorized,
        FindingEffect.Condition => LicenseVerdict.AuthorizedWithConditions,
        FindingEffect.CannotAssess => LicenseVerdict.NotAssessable,
        _ => LicenseVerdict.NotAuthorized,
    };

    private static LicenseCheckResult Only(LicenseReason reason, LicensingKnowledge knowledge) => new(VerdictOf(reason.Effect), ValueList.From([new LicenseFinding(reason)]), knowledge.Edition);

    // Either one treatment, by its code and the hash of that, or a plan.
    private readonly record struct Subject(string? Treatment, int Hash, SessionPlan? Plan);
}
