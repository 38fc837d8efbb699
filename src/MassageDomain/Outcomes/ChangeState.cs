using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>What a change between two scores amounts to.</summary>
[JsonConverter(typeof(ChangeStateJsonConverter))]
public enum ChangeState
{
    /// <summary>Better by what matters to clients, and by more than the error of measurement.</summary>
    Improved = 1,

    /// <summary>Less than what matters to clients.</summary>
    Unchanged = 2,

    /// <summary>Worse by what matters to clients, and by more than the error of measurement.</summary>
    Worse = 3,

    /// <summary>It cannot be told: the change matters but may be error of measurement, or no threshold is known.</summary>
    Uncertain = 4,
}
