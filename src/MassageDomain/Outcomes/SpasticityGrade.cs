using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>Resistance to passive movement on the modified Ashworth scale, from none to rigid. An order, not quantities.</summary>
/// <remarks>Bohannon and Smith 1987, in own words. Record only: spasticity is a reason to refer.</remarks>
[JsonConverter(typeof(SpasticityGradeJsonConverter))]
public enum SpasticityGrade
{
    /// <summary>No increase in tone.</summary>
    Zero = 1,

    /// <summary>A catch, or slight resistance at the end of the range.</summary>
    One = 2,

    /// <summary>A catch and slight resistance through less than half of the range.</summary>
    OnePlus = 3,

    /// <summary>Marked resistance through most of the range; the part moves easily.</summary>
    Two = 4,

    /// <summary>Considerable resistance; passive movement is difficult.</summary>
    Three = 5,

    /// <summary>Rigid.</summary>
    Four = 6,
}
