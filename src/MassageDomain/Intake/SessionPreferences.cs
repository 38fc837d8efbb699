using MassageDomain.Anatomy;
using MassageDomain.Privacy;
using MassageDomain.Techniques;

namespace MassageDomain.Intake;

/// <summary>How the client wants the session.</summary>
public sealed record SessionPreferences
{
    /// <summary>Where to work; empty where that was not said.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<BodySite> Focus { get; init => field = ValueList.From(value); } = ValueList.From<BodySite>(null);

    /// <summary>Where not to work; empty where that was not said.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<BodySite> Avoid { get; init => field = ValueList.From(value); } = ValueList.From<BodySite>(null);

    /// <summary>Sensitive areas, each with its own yes or no; one that is not here was not asked about.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<SensitiveAreaChoice> SensitiveAreas { get; init => field = ValueList.From(value); } = ValueList.From<SensitiveAreaChoice>(null);

    /// <summary>The pressure that the client likes; null where that was not said.</summary>
    [DataClassification(DataClass.Health)]
    public PressureLevel? Pressure { get; init; }

    /// <summary>How soon touch becomes pain; null where that was not said. Spa pressure stays below it.</summary>
    [DataClassification(DataClass.Health)]
    public PainThreshold? PainThreshold { get; init; }

    /// <summary>Positions that the client cannot be in; empty where there are none or that was not said.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<BodyPosition> PositionsThatHurt { get; init => field = ValueList.From(value); } = ValueList.From<BodyPosition>(null);

    /// <summary>Whom the client would rather be treated by; null for no preference.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? TherapistPreference { get; init; }

    /// <summary>Whether somebody else should be in the room; null where that was not asked.</summary>
    [DataClassification(DataClass.Administrative)]
    public Answer? Chaperone { get; init; }

    /// <summary>Whether to leave scent out; null where that was not asked.</summary>
    [DataClassification(DataClass.Administrative)]
    public Answer? ScentFree { get; init; }

    /// <summary>A word or sign that stops the session; null for none.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? StopWord { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(SessionPreferences);
}
