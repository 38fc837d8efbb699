using System.Text.Json.Serialization;

namespace MassageDomain.Rules;

/// <summary>How far from a reported site a restriction reaches.</summary>
[JsonConverter(typeof(SiteReachJsonConverter))]
public enum SiteReach
{
    /// <summary>The reported region.</summary>
    At = 1,

    /// <summary>The reported region and, from a margin of 10 cm, the regions that touch it.</summary>
    Around = 2,

    /// <summary>The reported region and everything further out on the same limb.</summary>
    Distal = 3,

    /// <summary>The whole limb; on the trunk, the region and those that touch it.</summary>
    Limb = 4,

    /// <summary>The limb and the quarter of the trunk that drains with it, front and back.</summary>
    Quadrant = 5,

    /// <summary>The region and the joints next to it on the limb.</summary>
    NearestJoints = 6,

    /// <summary>Everything below the level of the site: for an injury of the spinal cord.</summary>
    Below = 7,
}
