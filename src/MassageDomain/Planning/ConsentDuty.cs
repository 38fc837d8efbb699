using System.Text.Json.Serialization;

namespace MassageDomain.Planning;

/// <summary>What the client agrees to.</summary>
[JsonConverter(typeof(ConsentDutyJsonConverter))]
public enum ConsentDuty
{
    /// <summary>To the session, at the client’s own risk and discretion.</summary>
    OwnDiscretion = 1,

    /// <summary>To the plan of care, after its aims, risks and alternatives were explained.</summary>
    InformedPlan = 2,
}
