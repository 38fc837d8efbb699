using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The wire tokens of <see cref="LicenseVerdict"/>.</summary>
public sealed class LicenseVerdictJsonConverter() : TokenJsonConverter<LicenseVerdict>(
    (LicenseVerdict.Authorized, "authorized"),
    (LicenseVerdict.AuthorizedWithConditions, "authorized-with-conditions"),
    (LicenseVerdict.NotAssessable, "not-assessable"),
    (LicenseVerdict.NotAuthorized, "not-authorized"));
