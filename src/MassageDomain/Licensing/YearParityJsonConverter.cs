using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The wire tokens of <see cref="YearParity"/>.</summary>
public sealed class YearParityJsonConverter() : TokenJsonConverter<YearParity>(
    (YearParity.Odd, "odd"),
    (YearParity.Even, "even"),
    (YearParity.Every, "every"));
