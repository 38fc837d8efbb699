using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The wire tokens of <see cref="CeExclusion"/>.</summary>
public sealed class CeExclusionJsonConverter() : TokenJsonConverter<CeExclusion>(
    (CeExclusion.AfterToday, "after-today"),
    (CeExclusion.OutsidePeriod, "outside-period"),
    (CeExclusion.AlreadyUsed, "already-used"),
    (CeExclusion.Duplicate, "duplicate"),
    (CeExclusion.OverOnlineLimit, "over-online-limit"),
    (CeExclusion.Invalid, "invalid"));
