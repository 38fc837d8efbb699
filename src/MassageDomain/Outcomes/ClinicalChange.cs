using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>What became of one person by the method of Jacobson and Truax: whether the change is reliable, and whether it crossed the cut to the well population.</summary>
[JsonConverter(typeof(ClinicalChangeJsonConverter))]
public enum ClinicalChange
{
    /// <summary>Reliably better, and from the troubled side of the cut to the well side.</summary>
    Recovered = 1,

    /// <summary>Reliably better without crossing the cut.</summary>
    Improved = 2,

    /// <summary>Not reliably different.</summary>
    Unchanged = 3,

    /// <summary>Reliably worse.</summary>
    Deteriorated = 4,
}
