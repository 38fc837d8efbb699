using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>In which years a fixed day counts.</summary>
[JsonConverter(typeof(YearParityJsonConverter))]
public enum YearParity
{
    /// <summary>In odd years.</summary>
    Odd = 1,

    /// <summary>In even years.</summary>
    Even = 2,

    /// <summary>In any year, or the parity is not known.</summary>
    Every = 3,
}
