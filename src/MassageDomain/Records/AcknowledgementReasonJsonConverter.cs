using MassageDomain.Serialization;

namespace MassageDomain.Records;

/// <summary>The wire tokens of <see cref="AcknowledgementReason"/>.</summary>
public sealed class AcknowledgementReasonJsonConverter() : TokenJsonConverter<AcknowledgementReason>(
    (AcknowledgementReason.ChangesMade, "changes-made"),
    (AcknowledgementReason.ClinicianAgreed, "clinician-agreed"),
    (AcknowledgementReason.TherapistJudgement, "therapist-judgement"),
    (AcknowledgementReason.ClientInformed, "client-informed"),
    (AcknowledgementReason.NotTreated, "not-treated"),
    (AcknowledgementReason.Other, "other"));
