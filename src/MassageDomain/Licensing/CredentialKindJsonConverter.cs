using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The wire tokens of <see cref="CredentialKind"/>.</summary>
public sealed class CredentialKindJsonConverter() : TokenJsonConverter<CredentialKind>(
    (CredentialKind.License, "license"),
    (CredentialKind.Registration, "registration"),
    (CredentialKind.Certification, "certification"),
    (CredentialKind.Temporary, "temporary"),
    (CredentialKind.Student, "student"),
    (CredentialKind.Establishment, "establishment"),
    (CredentialKind.NationalCertification, "national-certification"),
    (CredentialKind.LocalPermit, "local-permit"),
    (CredentialKind.MultistateLicense, "multistate-license"));
