using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The wire tokens of <see cref="Provision"/>.</summary>
public sealed class ProvisionJsonConverter() : TokenJsonConverter<Provision>(
    (Provision.Required, "required"),
    (Provision.Conditional, "conditional"),
    (Provision.NotRequired, "not-required"),
    (Provision.Unknown, "unknown"));
