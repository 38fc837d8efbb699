using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>Which stretch of time continuing education is counted over.</summary>
[JsonConverter(typeof(CePeriodAnchorJsonConverter))]
public enum CePeriodAnchor
{
    /// <summary>So many years up to and including the day on which the credential ends.</summary>
    Term = 1,

    /// <summary>So many whole calendar years; which ones, the caller says, because the rule does not follow from the license.</summary>
    CalendarYears = 2,

    /// <summary>From a day in an earlier year to a day in the year in which the credential ends.</summary>
    Window = 3,
}
