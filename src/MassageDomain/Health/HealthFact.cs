using MassageDomain.Anatomy;
using MassageDomain.Privacy;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Health;

/// <summary>One thing that a client reported: a condition, procedure, device, allergy, medicine or symptom.</summary>
/// <remarks>Null means that it was not said. It never means no: screening asks for what it needs.</remarks>
public sealed record HealthFact
{
    /// <summary>What was reported; a code that the catalogue does not know is kept, and screening does not pass over it.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required HealthCode Code { get; init; }

    /// <summary>Where it stands; null where that was not said. <see cref="ConditionStatus.Resolved"/> and <see cref="ConditionStatus.PastHistory"/> count only with a date.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public ConditionStatus? Status { get; init; }

    /// <summary>When it began, happened, was done, was placed or was started.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public PartialDate? Onset { get; init; }

    /// <summary>When it ended, was removed or was stopped.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public PartialDate? End { get; init; }

    /// <summary>When it last changed, such as a dose.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public PartialDate? Changed { get; init; }

    /// <summary>Where on the body it is; empty where that was not said.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<BodySite> Sites { get; init => field = ValueList.From(value); } = ValueList.From<BodySite>(null);

    /// <summary>What an allergy is to, where it is known more exactly than its concept says.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<IngredientCode> Ingredients { get; init => field = ValueList.From(value); } = ValueList.From<IngredientCode>(null);

    /// <summary>The answers to follow-up questions.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<DetailAnswer> Details { get; init => field = ValueList.From(value); } = ValueList.From<DetailAnswer>(null);

    /// <summary>Whether it may be there on a day: what is over for certain, or another's, is not.</summary>
    /// <param name="today">The day.</param>
    internal bool MayBeThere(LocalDate today) => Status switch
    {
        ConditionStatus.FamilyHistory => false,
        ConditionStatus.Resolved or ConditionStatus.PastHistory => End is { } end
            ? end.Latest < Onset?.Earliest || today.WithCalendar(CalendarSystem.Iso) < end.Earliest
            : Onset is null,
        _ => true,
    };

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(HealthFact);
}
