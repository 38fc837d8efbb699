using MassageDomain.Serialization;

namespace MassageDomain.Intake;

/// <summary>The wire tokens of <see cref="RequestedBy"/>.</summary>
public sealed class RequestedByJsonConverter() : TokenJsonConverter<RequestedBy>(
    (RequestedBy.Client, "client"),
    (RequestedBy.Physician, "physician"),
    (RequestedBy.Insurer, "insurer"),
    (RequestedBy.Employer, "employer"),
    (RequestedBy.Attorney, "attorney"),
    (RequestedBy.Gift, "gift"));
