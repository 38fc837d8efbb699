using MassageDomain.Intake.Consents;
using MassageDomain.Privacy;

namespace MassageDomain.Intake.Views;

/// <summary>What the front desk needs: whether to book, how to reach the client, what to prepare. Nothing of it says why.</summary>
/// <remarks>What to prepare, and that somebody comes along, let a condition be guessed. They are health data, shown because without them nobody can be received.</remarks>
public sealed record FrontDeskView
{
    /// <summary>The practice's own key for the client.</summary>
    [DataClassification(DataClass.Key)]
    public required string ClientId { get; init; }

    /// <summary>What to call the client; null where no name is on file.</summary>
    [DataClassification(DataClass.Identity)]
    public string? Name { get; init; }

    /// <summary>The client's pronouns; null where they were not said.</summary>
    [DataClassification(DataClass.Identity)]
    public string? Pronouns { get; init; }

    /// <summary>Phone number; null where there is none.</summary>
    [DataClassification(DataClass.Contact)]
    public string? Phone { get; init; }

    /// <summary>E-mail address, only where the client agreed to be written to; null otherwise.</summary>
    [DataClassification(DataClass.Contact)]
    public string? Email { get; init; }

    /// <summary>How the client wants to be reached; null where that was not said.</summary>
    [DataClassification(DataClass.Administrative)]
    public ContactChannel? PreferredChannel { get; init; }

    /// <summary>The language in which to write; null where that was not said.</summary>
    [DataClassification(DataClass.Administrative)]
    public Language? Language { get; init; }

    /// <summary>What to do next.</summary>
    [DataClassification(DataClass.Administrative)]
    public required BookingStep Next { get; init; }

    /// <summary>The consents to ask for.</summary>
    [DataClassification(DataClass.Administrative)]
    public IReadOnlyList<ConsentScope> ConsentsToAsk { get; init => field = ValueList.From(value); } = ValueList.From<ConsentScope>(null);

    /// <summary>Whether nothing is missing in the form without which no session may start.</summary>
    [DataClassification(DataClass.Administrative)]
    public bool FormIsComplete { get; init; }

    /// <summary>Whether somebody must interpret.</summary>
    [DataClassification(DataClass.Administrative)]
    public bool InterpreterNeeded { get; init; }

    /// <summary>Whether a parent, guardian or another person who decides comes along.</summary>
    [DataClassification(DataClass.Health)]
    public bool RepresentativeAttends { get; init; }

    /// <summary>Whether to leave scent out.</summary>
    [DataClassification(DataClass.Administrative)]
    public bool ScentFree { get; init; }

    /// <summary>Whether somebody else should be in the room.</summary>
    [DataClassification(DataClass.Administrative)]
    public bool Chaperone { get; init; }

    /// <summary>What to prepare for the client to come and be understood.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<AccessNeed> Prepare { get; init => field = ValueList.From(value); } = ValueList.From<AccessNeed>(null);

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(FrontDeskView);
}
