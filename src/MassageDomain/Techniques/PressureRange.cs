namespace MassageDomain.Techniques;

/// <summary>The pressure that a technique is usually done with, from the lightest to the deepest, both included.</summary>
public sealed record PressureRange
{
    /// <summary>The lightest usual pressure: below it the technique is another one.</summary>
    public required PressureLevel Min { get; init; }

    /// <summary>The deepest usual pressure.</summary>
    public required PressureLevel Max { get; init; }
}
