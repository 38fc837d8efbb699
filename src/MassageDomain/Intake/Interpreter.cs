using MassageDomain.Privacy;

namespace MassageDomain.Intake;

/// <summary>Whether the client and the practice need somebody to interpret.</summary>
public sealed record Interpreter
{
    /// <summary>Whether one is needed; null where that was not asked.</summary>
    [DataClassification(DataClass.Administrative)]
    public Answer? Needed { get; init; }

    /// <summary>The language the client speaks best, as a BCP 47 tag such as <c>vi</c>; null where it was not said.</summary>
    [DataClassification(DataClass.Identity)]
    public string? SpokenLanguage { get; init; }

    /// <summary>Whether one was found and will be there, by person, phone or video; null where that was not settled.</summary>
    [DataClassification(DataClass.Administrative)]
    public Answer? WillBePresent { get; init; }

    /// <summary>Whether a relative would interpret, which is no substitute where consent is explained; null where that was not asked.</summary>
    [DataClassification(DataClass.Identity)]
    public Answer? IsRelative { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(Interpreter);
}
