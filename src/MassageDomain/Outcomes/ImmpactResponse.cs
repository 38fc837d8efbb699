using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>How much pain fell, in the classes of the IMMPACT consensus.</summary>
/// <remarks>Dworkin 2008 J Pain 9:105. The consensus gives 10 to 20 per cent for the smallest class; the lower end is used here. One point of ten for it is general knowledge.</remarks>
[JsonConverter(typeof(ImmpactResponseJsonConverter))]
public enum ImmpactResponse
{
    /// <summary>Less than the smallest class, or more pain.</summary>
    None = 1,

    /// <summary>Minimally important: from 10 per cent, or 1 of 10 points.</summary>
    Minimal = 2,

    /// <summary>Moderately important: from 30 per cent, or 2 of 10 points.</summary>
    Moderate = 3,

    /// <summary>Substantial: from 50 per cent, or 4 of 10 points.</summary>
    Substantial = 4,
}
