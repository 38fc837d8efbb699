using MassageDomain.Privacy;

namespace MassageDomain.Outcomes;

/// <summary>What a client answered to one item.</summary>
public sealed record ItemAnswer
{
    private readonly decimal? _value;

    /// <summary>The item.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required ScaleItemCode Item { get; init; }

    /// <summary>The answer; null for a blank. A blank is never zero unless the instrument says so.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public decimal? Value
    {
        get => _value;
        init => _value = value;
    }

    /// <summary>
    /// The activity or symptom that the client chose for this item, as a key of the app's own or in the client's words; null
    /// where the scale fixes its items. It is compared character by character.
    /// </summary>
    [DataClassification(DataClass.FreeText)]
    public string? Activity { get; init; }

    // Scoring reads the number where it lies: copying it costs more than scoring the item.
    internal ref readonly decimal? ValueInPlace => ref _value;

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(ItemAnswer);
}
