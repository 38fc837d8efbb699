namespace MassageDomain.Outcomes;

/// <summary>Something that a therapist measures or records: what it is, its unit, and what is known about its values and its error.</summary>
/// <remarks>Reference values describe groups of people. A value below one is a value below a reference and nothing more.</remarks>
public sealed record Measurement
{
    /// <summary>The measurement's name.</summary>
    public required MeasurementCode Code { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What sort of thing it is.</summary>
    public required MeasurementKind Kind { get; init; }

    /// <summary>The unit that it is recorded in.</summary>
    public required MeasurementUnit Unit { get; init; }

    /// <summary>Whether there is one on the left and one on the right.</summary>
    public required bool Sided { get; init; }

    /// <summary>The joint, in a word or two; null where it is not the movement of a joint.</summary>
    public string? Joint { get; init; }

    /// <summary>The movement, in a word or two; null where it is not the movement of a joint.</summary>
    public string? Motion { get; init; }

    /// <summary>The lowest possible value, in the unit; null for grades and findings.</summary>
    public decimal? Min { get; init; }

    /// <summary>The highest possible value, in the unit; null for grades and findings.</summary>
    public decimal? Max { get; init; }

    /// <summary>What higher values mean; null where that depends, as for a finding.</summary>
    public ScoreDirection? Direction { get; init; }

    /// <summary>Values found in people, the one to compare with first; empty where no reliable one is known.</summary>
    public IReadOnlyList<ReferenceValue> References { get; init => field = ValueList.From(value); } = ValueList.From<ReferenceValue>(null);

    /// <summary>The error of measurement by the same rater, the default first; a change must be more than that. Empty where none is known.</summary>
    public IReadOnlyList<ChangeThreshold> SameRaterErrors { get; init => field = ValueList.From(value); } = ValueList.From<ChangeThreshold>(null);

    /// <summary>The error of measurement between different raters, the default first; a change must be more than that. Empty where none is known.</summary>
    public IReadOnlyList<ChangeThreshold> DifferentRatersErrors { get; init => field = ValueList.From(value); } = ValueList.From<ChangeThreshold>(null);

    /// <summary>LOINC codes that were verified for one way of taking it; empty for none.</summary>
    public IReadOnlyList<MeasurementLoinc> Loinc { get; init => field = ValueList.From(value); } = ValueList.From<MeasurementLoinc>(null);

    /// <summary>How it is taken, and what to be careful of; empty for nothing.</summary>
    public IReadOnlyList<string> Notes { get; init => field = ValueList.From(value); } = ValueList.From<string>(null);

    /// <summary>What the measurement and its grades rest on.</summary>
    public required ScaleSource Source { get; init; }

    /// <summary>The measurement's name alone.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code.Value;
}
