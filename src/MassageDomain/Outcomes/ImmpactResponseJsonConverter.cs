using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The wire tokens of <see cref="ImmpactResponse"/>.</summary>
public sealed class ImmpactResponseJsonConverter() : TokenJsonConverter<ImmpactResponse>(
    (ImmpactResponse.None, "none"),
    (ImmpactResponse.Minimal, "minimal"),
    (ImmpactResponse.Moderate, "moderate"),
    (ImmpactResponse.Substantial, "substantial"));
