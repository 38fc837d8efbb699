using System.Text.Json.Serialization;

namespace MassageDomain.Anatomy;

/// <summary>A limb, within which one region is distal to another.</summary>
[JsonConverter(typeof(LimbJsonConverter))]
public enum Limb
{
    /// <summary>The arm, from the armpit and shoulder to the hand.</summary>
    Arm = 1,

    /// <summary>The leg, from the groin, hip and buttock to the foot.</summary>
    Leg = 2,
}
