using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The wire tokens of <see cref="CeMode"/>.</summary>
public sealed class CeModeJsonConverter() : TokenJsonConverter<CeMode>(
    (CeMode.InPerson, "in-person"),
    (CeMode.LiveOnline, "live-online"),
    (CeMode.SelfStudy, "self-study"));
