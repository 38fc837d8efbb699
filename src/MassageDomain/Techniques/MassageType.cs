using System.Text.Json.Serialization;

namespace MassageDomain.Techniques;

/// <summary>What a massage is for. Everything that must be asked, recorded, signed and measured follows from it.</summary>
[JsonConverter(typeof(MassageTypeJsonConverter))]
public enum MassageType
{
    /// <summary>A specific, predetermined result: to correct, restore or prevent, with assessment and a plan of care.</summary>
    Clinical = 1,

    /// <summary>Relaxation and well-being, at the client's own wish and discretion.</summary>
    Spa = 2,
}
