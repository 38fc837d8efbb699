using MassageDomain.Intake.Consents;
using MassageDomain.Intake.Questions;
using MassageDomain.Knowledge;
using NodaTime;

namespace MassageDomain.Intake.Views;

/// <summary>Cuts an intake form down to what one role needs.</summary>
public static class ClientViews
{
    /// <summary>What the front desk needs.</summary>
    /// <param name="form">The form.</param>
    /// <param name="readiness">What the form lacks for the session.</param>
    /// <param name="consents">How the consents stand.</param>
    /// <param name="mayProceed">Whether screening lets the session take place: yes, no, or not known. The reason does not go on.</param>
    /// <param name="now">The moment, for whether the client may be written to.</param>
    /// <returns>The view, in which nothing says why.</returns>
    public static FrontDeskView ForFrontDesk(IntakeForm form, IntakeReadiness readiness, ConsentStanding consents, Answer mayProceed, Instant now)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(readiness);
        ArgumentNullException.ThrowIfNull(consents);
        var needsTherapist = mayProceed == Answer.No || consents.Missing.Any(missing => missing.Gap == ConsentGap.OptedOut);
        return new()
        {
            ClientId = form.ClientId,
            Name = form.PreferredName ?? form.FullName,
            Pronouns = form.Pronouns,
            Phone = form.Contact?.Phone,
            Email = ConsentCheck.Allows(form, ConsentScope.ElectronicContact, now) ? form.Contact?.Email : null,
            PreferredChannel = form.Contact?.PreferredChannel,
            Language = form.Language,
            Next = needsTherapist ? BookingStep.AskTherapist
                : !readiness.IsReady ? BookingStep.AskForAnswers
                : !consents.MayStart ? BookingStep.AskForConsent
                : mayProceed == Answer.Yes ? BookingStep.Book
                : BookingStep.AskTherapist,
            ConsentsToAsk = [.. consents.Missing.Where(missing => missing.Gap != ConsentGap.OptedOut && missing.Scopes.Count > 0).Select(missing => missing.Scopes[0]).Distinct().Order()],
            FormIsComplete = readiness.IsReady,
            InterpreterNeeded = form.Interpreter?.Needed == Answer.Yes,
            RepresentativeAttends = form.Guardian?.WillBePresent == Answer.Yes || form.Capacity?.Representative?.WillBePresent == Answer.Yes,
            ScentFree = form.Preferences?.ScentFree == Answer.Yes,
            Chaperone = form.Preferences?.Chaperone == Answer.Yes,
            Prepare = form.Accessibility?.Needs ?? [],
        };
    }

    /// <summary>What the therapist needs.</summary>
    /// <param name="form">The form.</param>
    /// <param name="today">The day of the session, for the age.</param>
    /// <param name="knowledge">The knowledge; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <param name="zone">The time zone of the practice, in which the days of consents are counted; null as for <see cref="IntakeHealth.ForScreening"/>.</param>
    /// <returns>The view, without how to reach the client and who pays.</returns>
    public static TherapistView ForTherapist(IntakeForm form, LocalDate today, KnowledgeBase? knowledge = null, DateTimeZone? zone = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new()
        {
            ClientId = form.ClientId,
            Name = form.PreferredName ?? form.FullName,
            Pronouns = form.Pronouns,
            Age = ClientAge.On(today, form.Health.BirthDate),
            EmergencyContact = form.EmergencyContact,
            Interpreter = form.Interpreter,
            Capacity = form.Capacity,
            Visit = form.Visit,
            Complaints = form.Complaints,
            BodyMarks = form.BodyMarks,
            Preferences = form.Preferences,
            PreviousMassage = form.PreviousMassage,
            Health = IntakeHealth.ForScreening(form, knowledge, zone, today),
            Medications = form.Medications,
            Allergies = form.Allergies,
            Events = [.. form.Surgeries, .. form.Injuries, .. form.CosmeticProcedures],
            Pregnancy = form.Pregnancy,
            SkinProducts = form.SkinProducts,
            Occupation = form.Occupation,
            Lifestyle = form.Lifestyle,
            UnreadAnswers = form.UnreadAnswers,
            Notes = form.Notes,
        };
    }
}
