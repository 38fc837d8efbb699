using MassageDomain.Privacy;

namespace MassageDomain.Intake.Questions;

/// <summary>What a form still lacks for a session, most urgent first.</summary>
public sealed record IntakeReadiness
{
    /// <summary>Everything that is missing; empty for nothing.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<MissingAnswer> Missing { get; init => field = ValueList.From(value); } = ValueList.From<MissingAnswer>(null);

    /// <summary>Whether nothing is missing without which no session may start.</summary>
    [DataClassification(DataClass.Administrative)]
    public bool IsReady => Missing.All(missing => missing.Urgency == MissingUrgency.WhenConvenient);

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(IntakeReadiness);
}
