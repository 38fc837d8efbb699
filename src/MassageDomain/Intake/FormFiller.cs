using MassageDomain.Privacy;

namespace MassageDomain.Intake;

/// <summary>Who filled in the form.</summary>
public sealed record FormFiller
{
    /// <summary>Who it was.</summary>
    [DataClassification(DataClass.Administrative)]
    public required FilledInBy Role { get; init; }

    /// <summary>That person's name, where it was not the client; null otherwise.</summary>
    [DataClassification(DataClass.Identity)]
    public string? Name { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(FormFiller);
}
