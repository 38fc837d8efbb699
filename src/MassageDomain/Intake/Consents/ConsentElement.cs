using System.Text.Json.Serialization;

namespace MassageDomain.Intake.Consents;

/// <summary>What a client must have been told for a consent to be informed.</summary>
[JsonConverter(typeof(ConsentElementJsonConverter))]
public enum ConsentElement
{
    /// <summary>What will be done.</summary>
    Nature = 1,

    /// <summary>What it is for.</summary>
    Purpose = 2,

    /// <summary>What may come of it.</summary>
    Benefits = 3,

    /// <summary>What may go wrong, and side effects.</summary>
    Risks = 4,

    /// <summary>What else could be done, doing nothing included.</summary>
    Alternatives = 5,

    /// <summary>That they may stop or change anything at any time.</summary>
    RightToStop = 6,

    /// <summary>How they will be covered, and that they undress to their comfort.</summary>
    Draping = 7,

    /// <summary>That it is no diagnosis and promises no cure.</summary>
    NoDiagnosis = 8,

    /// <summary>That they should say what changes about their health.</summary>
    Disclosure = 9,

    /// <summary>What is kept confidential, and where that ends.</summary>
    Confidentiality = 10,

    /// <summary>Fees and cancellation.</summary>
    Fees = 11,
}
