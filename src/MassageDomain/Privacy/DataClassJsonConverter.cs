using MassageDomain.Serialization;

namespace MassageDomain.Privacy;

/// <summary>The wire tokens of <see cref="DataClass"/>.</summary>
public sealed class DataClassJsonConverter() : TokenJsonConverter<DataClass>(
    (DataClass.Key, "key"),
    (DataClass.Administrative, "administrative"),
    (DataClass.Identity, "identity"),
    (DataClass.Contact, "contact"),
    (DataClass.Financial, "financial"),
    (DataClass.Health, "health"),
    (DataClass.SensitiveHealth, "sensitive-health"),
    (DataClass.FreeText, "free-text"));
