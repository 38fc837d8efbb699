using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>How strong a muscle was found to be, without a graded test.</summary>
[JsonConverter(typeof(MuscleStrengthFindingJsonConverter))]
public enum MuscleStrengthFinding
{
    /// <summary>Weaker than expected.</summary>
    Weak = 1,

    /// <summary>As expected.</summary>
    Normal = 2,

    /// <summary>Stronger than expected.</summary>
    Strong = 3,
}
