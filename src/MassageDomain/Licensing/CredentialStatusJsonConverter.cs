using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The wire tokens of <see cref="CredentialStatus"/>.</summary>
public sealed class CredentialStatusJsonConverter() : TokenJsonConverter<CredentialStatus>(
    (CredentialStatus.Active, "active"),
    (CredentialStatus.Probation, "probation"),
    (CredentialStatus.Restricted, "restricted"),
    (CredentialStatus.Temporary, "temporary"),
    (CredentialStatus.Student, "student"),
    (CredentialStatus.Pending, "pending"),
    (CredentialStatus.Inactive, "inactive"),
    (CredentialStatus.Lapsed, "lapsed"),
    (CredentialStatus.Expired, "expired"),
    (CredentialStatus.Delinquent, "delinquent"),
    (CredentialStatus.Void, "void"),
    (CredentialStatus.Suspended, "suspended"),
    (CredentialStatus.Revoked, "revoked"),
    (CredentialStatus.Surrendered, "surrendered"),
    (CredentialStatus.Denied, "denied"),
    (CredentialStatus.Retired, "retired"),
    (CredentialStatus.Deceased, "deceased"),
    (CredentialStatus.Unknown, "unknown"));
