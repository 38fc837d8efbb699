using MassageDomain.Serialization;

namespace MassageDomain.Intake;

/// <summary>The wire tokens of <see cref="FilledInBy"/>.</summary>
public sealed class FilledInByJsonConverter() : TokenJsonConverter<FilledInBy>(
    (FilledInBy.Client, "client"),
    (FilledInBy.Representative, "representative"),
    (FilledInBy.Helper, "helper"),
    (FilledInBy.Staff, "staff"),
    (FilledInBy.Import, "import"));
