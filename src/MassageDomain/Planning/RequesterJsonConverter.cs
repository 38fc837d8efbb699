using MassageDomain.Serialization;

namespace MassageDomain.Planning;

/// <summary>The wire tokens of <see cref="Requester"/>.</summary>
public sealed class RequesterJsonConverter() : TokenJsonConverter<Requester>(
    (Requester.Client, "client"),
    (Requester.Physician, "physician"),
    (Requester.Insurer, "insurer"),
    (Requester.WorkersCompensation, "workers-compensation"),
    (Requester.Attorney, "attorney"),
    (Requester.OtherProfessional, "other-professional"),
    (Requester.Giver, "giver"));
