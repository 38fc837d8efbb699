using MassageDomain.Serialization;

namespace MassageDomain.Intake.Views;

/// <summary>The wire tokens of <see cref="BookingStep"/>.</summary>
public sealed class BookingStepJsonConverter() : TokenJsonConverter<BookingStep>(
    (BookingStep.Book, "book"),
    (BookingStep.AskForAnswers, "ask-for-answers"),
    (BookingStep.AskForConsent, "ask-for-consent"),
    (BookingStep.AskTherapist, "ask-therapist"));
