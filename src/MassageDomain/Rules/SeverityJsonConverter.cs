using MassageDomain.Serialization;

namespace MassageDomain.Rules;

/// <summary>The wire tokens of <see cref="Severity"/>.</summary>
public sealed class SeverityJsonConverter() : TokenJsonConverter<Severity>(
    (Severity.Adapt, "adapt"),
    (Severity.Local, "local"),
    (Severity.Clearance, "clearance"),
    (Severity.Absolute, "absolute"));
