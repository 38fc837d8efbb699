using System.Text.Json.Serialization;

namespace MassageDomain.Contraindications;

/// <summary>One way of making a plan milder.</summary>
[JsonConverter(typeof(PlanChangeKindJsonConverter))]
public enum PlanChangeKind
{
    /// <summary>A step is left out.</summary>
    DropStep = 1,

    /// <summary>A step leaves out places.</summary>
    DropSites = 2,

    /// <summary>A step works less deep.</summary>
    LowerPressure = 3,

    /// <summary>A step uses another technique of the same family, which does nothing to the body that the first one does not do.</summary>
    SwapTechnique = 4,

    /// <summary>A step uses a product whose label has been read and that has none of the ingredients named.</summary>
    ChangeProduct = 5,

    /// <summary>A step takes less time, because fewer places are left for it.</summary>
    Shorten = 6,

    /// <summary>The client lies or sits otherwise.</summary>
    ChangePositions = 7,
}
