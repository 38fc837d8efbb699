using MassageDomain.Serialization;

namespace MassageDomain.Explanations;

/// <summary>The wire tokens of <see cref="Audience"/>.</summary>
public sealed class AudienceJsonConverter() : TokenJsonConverter<Audience>(
    (Audience.FrontDesk, "front-desk"),
    (Audience.Client, "client"),
    (Audience.Therapist, "therapist"));
