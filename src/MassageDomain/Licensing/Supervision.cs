using MassageDomain.Privacy;

namespace MassageDomain.Licensing;

/// <summary>Under whom somebody works who may work under supervision only: a student, or a person whom a board has put under supervision.</summary>
public sealed record Supervision
{
    /// <summary>The supervisor's credentials.</summary>
    [DataClassification(DataClass.FreeText)]
    public IReadOnlyList<Credential> Supervisor { get; init => field = ValueList.From(value); } = ValueList.From<Credential>(null);

    /// <summary>Whether the supervisor is on the site.</summary>
    [DataClassification(DataClass.Administrative)]
    public required Answer OnSite { get; init; }

    /// <summary>Whether the work is part of required coursework.</summary>
    [DataClassification(DataClass.Administrative)]
    public required Answer RequiredCoursework { get; init; }

    /// <summary>Whether the student works without pay.</summary>
    [DataClassification(DataClass.Administrative)]
    public required Answer Unpaid { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(Supervision);
}
