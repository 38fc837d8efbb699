using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The wire tokens of <see cref="ClinicalChange"/>.</summary>
public sealed class ClinicalChangeJsonConverter() : TokenJsonConverter<ClinicalChange>(
    (ClinicalChange.Recovered, "recovered"),
    (ClinicalChange.Improved, "improved"),
    (ClinicalChange.Unchanged, "unchanged"),
    (ClinicalChange.Deteriorated, "deteriorated"));
