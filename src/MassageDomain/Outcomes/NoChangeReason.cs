using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>Why two results cannot be compared.</summary>
[JsonConverter(typeof(NoChangeReasonJsonConverter))]
public enum NoChangeReason
{
    /// <summary>The earlier result has no score.</summary>
    NoBaseline = 1,

    /// <summary>The later result has no score.</summary>
    NoFollowUp = 2,

    /// <summary>The results belong to different scales.</summary>
    OtherScale = 3,

    /// <summary>The results belong to different versions of the scale.</summary>
    OtherVersion = 4,

    /// <summary>The results belong to different variants of the scale, such as pain now and worst pain.</summary>
    OtherVariant = 5,

    /// <summary>The results are different scores of the scale.</summary>
    OtherScore = 6,

    /// <summary>The client rated other activities than before, or it is not known which ones.</summary>
    OtherActivities = 7,
}
