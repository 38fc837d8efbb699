using System.Globalization;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>Whether a booking can be held as it is booked: what its type and its payer ask for, and whether type, plan, purpose and payer agree.</summary>
public static class BookingCheck
{
    private static readonly LocalizedText OrderText = new()
    {
        En = "Have a physician’s order with a diagnosis on file.",
        Es = "Tener en el expediente una orden médica con diagnóstico.",
        Fr = "Avoir au dossier une ordonnance médicale avec un diagnostic.",
    };

    private static readonly LocalizedText AuthorizationText = new()
    {
        En = "Have the payer’s authorization before the first visit.",
        Es = "Tener la autorización del pagador antes de la primera visita.",
        Fr = "Avoir l’autorisation du payeur avant la première séance.",
    };

    private static readonly LocalizedText LetterText = new()
    {
        En = "Have a letter of medical necessity on file.",
        Es = "Tener en el expediente una carta de necesidad médica.",
        Fr = "Avoir au dossier une lettre de nécessité médicale.",
    };

    /// <summary>Checks a booking.</summary>
    /// <param name="booking">The booking.</param>
    /// <param name="knowledge">The catalogue of techniques; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <returns>What it must have, and everything that is missing or does not agree.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The booking's type, its plan's type or its payer is not a member of its enum.</exception>
    public static BookingReview Check(Booking booking, KnowledgeBase? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(booking);
        knowledge ??= KnowledgeBase.Default;
        var profile = PlanningKnowledge.Default.Of(booking.Type);
        var payer = booking.Payer is { } kind ? PlanningKnowledge.Default.Of(kind) : null;
        var requirements = Requirements(booking, profile, payer);
        var issues = new List<ValidationIssue>();
        PlanAgrees(booking, payer, knowledge, issues);
        PurposesAgree(booking, issues);
        PayerAgrees(booking, payer, issues);
        if (booking is { HasOrder: true, Type: MassageType.Spa })
        {
            issues.Add(new(BookingIssueCodes.SpaUnderOrder, FieldPath.Root.Member("hasOrder")));
        }

        issues.AddRange(requirements.Where(requirement => !requirement.IsMet)
            .Select(requirement => new ValidationIssue(BookingIssueCodes.Missing, PathOf(requirement.Duty), new IssueParameter("duty", new BookingDutyJsonConverter().TokenOf(requirement.Duty)))));
        return new() { Requirements = requirements, Issues = issues };
    }

    /// <summary>Whether a technique is one of spa massage alone, which no order or medical payer asks for.</summary>
    /// <param name="technique">The technique.</param>
    /// <returns>True where clinical massage does not offer it.</returns>
    public static bool IsSpaOnly(Technique technique)
    {
        ArgumentNullException.ThrowIfNull(technique);
        return !technique.Types.Contains(MassageType.Clinical);
    }

    private static List<BookingRequirement> Requirements(Booking booking, MassageTypeProfile profile, PayerProfile? payer)
    {
        var requirements = profile.Duties.Select(duty => new BookingRequirement { Duty = duty.Duty, Text = duty.Text, IsMet = IsMet(duty.Duty, booking, profile) }).ToList();
        AddIf(payer?.NeedsOrder == true, BookingDuty.Order, OrderText, booking.HasOrder);
        AddIf(payer?.NeedsAuthorization == true, BookingDuty.Authorization, AuthorizationText, booking.HasAuthorization);
        AddIf(payer?.NeedsLetterOfNecessity == true, BookingDuty.LetterOfNecessity, LetterText, booking.HasLetterOfNecessity);
        return requirements;

        void AddIf(bool needed, BookingDuty duty, LocalizedText text, bool? has)
        {
            if (needed)
            {
                requirements.Add(new() { Duty = duty, Text = text, IsMet = has == true });
            }
        }
    }

    // More than is asked meets it too: a full history serves a spa session, the consent to a plan is one to a session.
    private static bool IsMet(BookingDuty duty, Booking booking, MassageTypeProfile profile) => duty switch
    {
        BookingDuty.History => booking.History >= profile.History,
        BookingDuty.Assessment => profile.Assessment.All(booking.Assessment.Contains),
        BookingDuty.Measures => booking.Measures >= profile.Measures,
        BookingDuty.Consent => booking.Consent >= profile.Consent,
        BookingDuty.Record => booking.Record >= profile.Record,
        _ => false,
    };

    private static void PlanAgrees(Booking booking, PayerProfile? payer, KnowledgeBase knowledge, List<ValidationIssue> issues)
    {
        var path = FieldPath.Root.Member("plan");
        if (booking.Plan is not { Steps.Count: > 0 } plan)
        {
            issues.Add(new(BookingIssueCodes.NoPlan, booking.Plan is null ? path : path.Member("steps")));
            return;
        }

        if (plan.Type != booking.Type)
        {
            issues.Add(new(BookingIssueCodes.PlanOfOtherType, path.Member("type")));
        }

        for (var i = 0; i < plan.Steps.Count; i++)
        {
            TechniqueAgrees(booking, plan, i, payer, knowledge, path.Member("steps").Item(i).Member("technique"), issues);
        }

        LengthIsUsual(plan, knowledge, path.Member("minutes"), issues);
    }

    private static void TechniqueAgrees(Booking booking, SessionPlan plan, int index, PayerProfile? payer, KnowledgeBase knowledge, FieldPath path, List<ValidationIssue> issues)
    {
        if (knowledge.Techniques.Find(plan.Steps[index].Technique) is not { } technique)
        {
            issues.Add(new(BookingIssueCodes.UnknownTechnique, path));
            return;
        }

        var code = new IssueParameter("technique", technique.Code.Value);
        var (underOrder, forMedicalPayer) = (IsSpaOnly(technique) && booking.HasOrder == true, IsSpaOnly(technique) && payer?.MedicalOnly == true);
        if (underOrder)
        {
            issues.Add(new(BookingIssueCodes.SpaTechniqueUnderOrder, path, code));
        }

        if (forMedicalPayer)
        {
            issues.Add(new(BookingIssueCodes.SpaTechniqueForMedicalPayer, path, code));
        }

        if (!underOrder && !forMedicalPayer && !technique.Types.Contains(plan.Type))
        {
            issues.Add(new(BookingIssueCodes.TechniqueOfOtherType, path, code));
        }
    }

    // The time booked, or what the steps take together where all of them say it. A session on a chair is short in either type.
    private static void LengthIsUsual(SessionPlan plan, KnowledgeBase knowledge, FieldPath path, List<ValidationIssue> issues)
    {
        long? minutes = plan.Minutes ?? (plan.Steps.All(step => step.Minutes is not null) ? plan.Steps.Sum(step => (long?)step.Minutes) : null);
        var usual = PlanningKnowledge.Default.Of(plan.Type).UsualMinutes;
        if ((minutes < usual.From || minutes > usual.To) && PlanFormats.FormatOf(plan, knowledge) != SessionFormat.Chair)
        {
            issues.Add(new(BookingIssueCodes.UnusualMinutes, path, Number("min", usual.From), Number("max", usual.To)));
        }
    }

    private static IssueParameter Number(string name, int value) => new(name, value.ToString(CultureInfo.InvariantCulture));

    private static void PurposesAgree(Booking booking, List<ValidationIssue> issues)
    {
        var path = FieldPath.Root.Member("purposes");
        var ofType = false;
        for (var i = 0; i < booking.Purposes.Count; i++)
        {
            var purpose = PlanningKnowledge.Default.Purposes.Find(booking.Purposes[i]);
            ofType |= purpose?.Type == booking.Type;
            if (purpose?.Type != booking.Type)
            {
                issues.Add(new(purpose is null ? BookingIssueCodes.UnknownPurpose : BookingIssueCodes.PurposeOfOtherType, path.Item(i)));
            }
        }

        if (!ofType)
        {
            issues.Add(new(BookingIssueCodes.NoPurpose, path));
        }
    }

    private static void PayerAgrees(Booking booking, PayerProfile? payer, List<ValidationIssue> issues)
    {
        var path = FieldPath.Root.Member("payer");
        if (payer is null)
        {
            issues.Add(new(BookingIssueCodes.NoPayer, path));
        }

        if (payer is { MedicalOnly: true } && booking.Type == MassageType.Spa)
        {
            issues.Add(new(BookingIssueCodes.SpaForMedicalPayer, path));
        }

        if (payer is { PaysForMassageAlone: false })
        {
            issues.Add(new(BookingIssueCodes.PayerDoesNotPay, path));
        }
    }

    private static FieldPath PathOf(BookingDuty duty) => FieldPath.Root.Member(duty switch
    {
        BookingDuty.History => "history",
        BookingDuty.Assessment => "assessment",
        BookingDuty.Measures => "measures",
        BookingDuty.Consent => "consent",
        BookingDuty.Record => "record",
        BookingDuty.Order => "hasOrder",
        BookingDuty.Authorization => "hasAuthorization",
        _ => "hasLetterOfNecessity",
    });
}
