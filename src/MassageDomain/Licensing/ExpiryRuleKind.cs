using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>How a jurisdiction sets the day on which a credential ends. Used to warn of an unlikely date, never to judge.</summary>
[JsonConverter(typeof(ExpiryRuleKindJsonConverter))]
public enum ExpiryRuleKind
{
    /// <summary>One day of the year for everybody.</summary>
    FixedDate = 1,

    /// <summary>The holder's birthday.</summary>
    Birthday = 2,

    /// <summary>The last day of the birth month.</summary>
    BirthMonthEnd = 3,

    /// <summary>The last day of the birth month, in even years for those born in an even year and in odd years for the others.</summary>
    BirthMonthEndBirthYearParity = 4,

    /// <summary>A fixed day of the birth month.</summary>
    BirthMonthDay = 5,

    /// <summary>The anniversary of the issue date.</summary>
    IssueAnniversary = 6,

    /// <summary>A number of years after issue.</summary>
    YearsFromIssue = 7,

    /// <summary>The last day of the issue month, a number of years on.</summary>
    IssueMonthEnd = 8,

    /// <summary>A fixed day, in odd years for odd license numbers and in even years for even ones.</summary>
    LicenseNumberParity = 9,

    /// <summary>The license has no end; the registration that goes with it does.</summary>
    RegistrationTerm = 10,

    /// <summary>No rule from which the day could be worked out: only the printed date counts.</summary>
    PrintedOnly = 11,
}
