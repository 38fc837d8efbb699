using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The wire tokens of <see cref="RegulationKind"/>.</summary>
public sealed class RegulationKindJsonConverter() : TokenJsonConverter<RegulationKind>(
    (RegulationKind.License, "license"),
    (RegulationKind.LicenseAndRegistration, "license-and-registration"),
    (RegulationKind.Registration, "registration"),
    (RegulationKind.VoluntaryCertification, "voluntary-certification"),
    (RegulationKind.CodeOfConduct, "code-of-conduct"),
    (RegulationKind.None, "none"),
    (RegulationKind.Unknown, "unknown"));
