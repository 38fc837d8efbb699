using System.Text.Json.Serialization;

namespace MassageDomain.Explanations;

/// <summary>For whom something is explained.</summary>
[JsonConverter(typeof(AudienceJsonConverter))]
public enum Audience
{
    /// <summary>The front desk: what to do about the booking, without any detail of health.</summary>
    FrontDesk = 1,

    /// <summary>The client: what it means for the session, without technical terms.</summary>
    Client = 2,

    /// <summary>The therapist: what is restricted, why, and on what source.</summary>
    Therapist = 3,
}
