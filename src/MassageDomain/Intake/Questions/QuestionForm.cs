namespace MassageDomain.Intake.Questions;

/// <summary>The questions to put to one client, in order.</summary>
public sealed record QuestionForm
{
    /// <summary>The set it was made from; null where it was made for a plan.</summary>
    public QuestionSetCode? Set { get; init; }

    /// <summary>The version of that set; null where it was made for a plan.</summary>
    public int? Version { get; init; }

    /// <summary>The place whose rules were kept; null for none.</summary>
    public JurisdictionCode? Place { get; init; }

    /// <summary>The questions.</summary>
    public IReadOnlyList<Question> Questions { get; init => field = ValueList.From(value); } = ValueList.From<Question>(null);
}
