using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The part that a score plays in its scale.</summary>
[JsonConverter(typeof(ScoreRoleJsonConverter))]
public enum ScoreRole
{
    /// <summary>The score of the whole instrument.</summary>
    Total = 1,

    /// <summary>The score of a part that has a meaning of its own.</summary>
    Subscale = 2,

    /// <summary>A step on the way to another score.</summary>
    Component = 3,

    /// <summary>A class, such as a word or a group of risk; its number orders the classes and is never averaged nor made a percentage.</summary>
    Category = 4,
}
