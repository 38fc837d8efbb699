using MassageDomain.Health;
using MassageDomain.Privacy;
using MassageDomain.Techniques;

namespace MassageDomain.Contraindications;

/// <summary>One thing that screening needs and does not have.</summary>
public sealed record OpenQuestion : IComparable<OpenQuestion>
{
    /// <summary>What sort of thing is missing; it says which of the other members are set.</summary>
    [DataClassification(DataClass.Health)]
    public required QuestionKind Kind { get; init; }

    /// <summary>The group whose question is open; null for other kinds.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public FactGroupCode? Group { get; init; }

    /// <summary>The fact that the question is about; null where it is about none.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public HealthCode? Fact { get; init; }

    /// <summary>The follow-up question; null for other kinds.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public DetailCode? Detail { get; init; }

    /// <summary>The reading to take; null for other kinds.</summary>
    [DataClassification(DataClass.Health)]
    public ReadingKind? Reading { get; init; }

    /// <summary>The technique that is not known; null for other kinds.</summary>
    [DataClassification(DataClass.Health)]
    public TechniqueCode? Technique { get; init; }

    /// <summary>Orders by kind, then by code, so that the order never depends on the order of the facts.</summary>
    /// <param name="other">The other question, or null.</param>
    /// <returns>Less than, equal to or more than 0.</returns>
    public int CompareTo(OpenQuestion? other) => other is null ? 1
        : (Kind, Group, Fact, Detail, Reading, Technique).CompareTo((other.Kind, other.Group, other.Fact, other.Detail, other.Reading, other.Technique));

    /// <summary>Whether the left question comes first.</summary>
    /// <param name="left">One question, or null.</param>
    /// <param name="right">The other question, or null.</param>
    public static bool operator <(OpenQuestion? left, OpenQuestion? right) => Comparer<OpenQuestion>.Default.Compare(left, right) < 0;

    /// <summary>Whether the left question comes first or is the same.</summary>
    /// <param name="left">One question, or null.</param>
    /// <param name="right">The other question, or null.</param>
    public static bool operator <=(OpenQuestion? left, OpenQuestion? right) => Comparer<OpenQuestion>.Default.Compare(left, right) <= 0;

    /// <summary>Whether the left question comes last.</summary>
    /// <param name="left">One question, or null.</param>
    /// <param name="right">The other question, or null.</param>
    public static bool operator >(OpenQuestion? left, OpenQuestion? right) => Comparer<OpenQuestion>.Default.Compare(left, right) > 0;

    /// <summary>Whether the left question comes last or is the same.</summary>
    /// <param name="left">One question, or null.</param>
    /// <param name="right">The other question, or null.</param>
    public static bool operator >=(OpenQuestion? left, OpenQuestion? right) => Comparer<OpenQuestion>.Default.Compare(left, right) >= 0;

    /// <summary>The kind alone: what is asked of a client is about a person.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => $"{nameof(OpenQuestion)} {Kind}";
}
