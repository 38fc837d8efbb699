namespace MassageDomain.Serialization;

/// <summary>The wire tokens of <see cref="IssueSeverity"/>.</summary>
public sealed class IssueSeverityJsonConverter() : TokenJsonConverter<IssueSeverity>(
    (IssueSeverity.Warning, "warning"),
    (IssueSeverity.Error, "error"));
