using System.Text.Json.Serialization;

namespace MassageDomain.Anatomy;

/// <summary>From which side a region is seen on a body chart.</summary>
[JsonConverter(typeof(BodyViewJsonConverter))]
public enum BodyView
{
    /// <summary>On the front view.</summary>
    Front = 1,

    /// <summary>On the back view.</summary>
    Back = 2,

    /// <summary>On both views.</summary>
    FrontAndBack = 3,
}
