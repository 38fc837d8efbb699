using MassageDomain.Serialization;

namespace MassageDomain.Planning;

/// <summary>The wire tokens of <see cref="BookingDuty"/>.</summary>
public sealed class BookingDutyJsonConverter() : TokenJsonConverter<BookingDuty>(
    (BookingDuty.History, "history"),
    (BookingDuty.Assessment, "assessment"),
    (BookingDuty.Measures, "measures"),
    (BookingDuty.Consent, "consent"),
    (BookingDuty.Record, "record"),
    (BookingDuty.Order, "order"),
    (BookingDuty.Authorization, "authorization"),
    (BookingDuty.LetterOfNecessity, "letter-of-necessity"));
