using MassageDomain.Privacy;
using NodaTime;

namespace MassageDomain.Outcomes;

/// <summary>A score on a day. The default value is 0 on 1 January of the year 1.</summary>
/// <param name="on">The day, in the ISO calendar.</param>
/// <param name="value">The score.</param>
public readonly struct DatedScore(LocalDate on, decimal value) : IEquatable<DatedScore>
{
    /// <summary>The day.</summary>
    [DataClassification(DataClass.Administrative)]
    public LocalDate On { get; } = on;

    /// <summary>The score.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public decimal Value { get; } = value;

    /// <inheritdoc/>
    public bool Equals(DatedScore other) => On == other.On && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DatedScore other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(On, Value);

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(DatedScore);

    /// <summary>Whether both are the same score on the same day.</summary>
    /// <param name="left">One score.</param>
    /// <param name="right">The other score.</param>
    public static bool operator ==(DatedScore left, DatedScore right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One score.</param>
    /// <param name="right">The other score.</param>
    public static bool operator !=(DatedScore left, DatedScore right) => !left.Equals(right);
}
