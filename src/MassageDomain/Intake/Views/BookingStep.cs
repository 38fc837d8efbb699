using System.Text.Json.Serialization;

namespace MassageDomain.Intake.Views;

/// <summary>What the front desk should do next.</summary>
[JsonConverter(typeof(BookingStepJsonConverter))]
public enum BookingStep
{
    /// <summary>Nothing stands in the way.</summary>
    Book = 1,

    /// <summary>Ask the client to complete the form.</summary>
    AskForAnswers = 2,

    /// <summary>Ask for a consent that is missing.</summary>
    AskForConsent = 3,

    /// <summary>Ask the therapist before booking; the reason is not for the front desk.</summary>
    AskTherapist = 4,
}
