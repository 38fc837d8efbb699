using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The unit that a measurement is recorded in.</summary>
[JsonConverter(typeof(MeasurementUnitJsonConverter))]
public enum MeasurementUnit
{
    /// <summary>Degrees of angle.</summary>
    Degrees = 1,

    /// <summary>Millimetres.</summary>
    Millimetres = 2,

    /// <summary>Centimetres.</summary>
    Centimetres = 3,

    /// <summary>Kilopascals.</summary>
    Kilopascals = 4,

    /// <summary>A grade of an ordinal scale.</summary>
    Grade = 5,

    /// <summary>A finding in words.</summary>
    Finding = 6,
}
