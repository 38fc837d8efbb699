using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>Which type of massage a request calls for.</summary>
/// <remarks>
/// An order, a payer that pays for necessary treatment alone, or a clinical purpose makes it clinical: these bring duties that spa massage does not meet.
/// Otherwise a spa purpose makes it spa, whatever conditions the client has, since screening looks at these in either type. Where no
/// purpose is named, a condition of a kind that clinical massage treats makes it clinical.
/// </remarks>
public static class MassageTypeAdvice
{
    /// <summary>Recommends a type.</summary>
    /// <param name="request">What is known of the request.</param>
    /// <param name="knowledge">The catalogue of conditions; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <returns>The type, with every reason for and against it.</returns>
    public static TypeAdvice Recommend(TypeRequest request, KnowledgeBase? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        knowledge ??= KnowledgeBase.Default;
        var reasons = new List<TypeReason>();
        if (request.HasOrder == true)
        {
            reasons.Add(new() { Kind = TypeReasonKind.Order, For = MassageType.Clinical });
        }

        if (request.Payer is { } payer && PlanningKnowledge.Default.Of(payer).MedicalOnly)
        {
            reasons.Add(new() { Kind = TypeReasonKind.Payer, For = MassageType.Clinical, Payer = payer });
        }

        foreach (var code in request.Purposes)
        {
            var purpose = PlanningKnowledge.Default.Purposes.Find(code);
            reasons.Add(new() { Kind = purpose is null ? TypeReasonKind.UnknownPurpose : TypeReasonKind.Purpose, For = purpose?.Type, Purpose = code });
        }

        var purposeNamed = reasons.Any(reason => reason.For is not null);
        reasons.AddRange(request.Conditions.Select(code => new TypeReason { Kind = KindOf(code, purposeNamed, knowledge), Condition = code })
            .Select(reason => reason.Kind == TypeReasonKind.Condition ? reason with { For = MassageType.Clinical } : reason));

        MassageType? type = reasons.Any(reason => reason.For == MassageType.Clinical) ? MassageType.Clinical
            : reasons.Any(reason => reason.For == MassageType.Spa) ? MassageType.Spa
            : null;
        if (type is null)
        {
            reasons.Add(new() { Kind = TypeReasonKind.NothingSaid });
        }

        return new() { Type = type, Disputed = reasons.Any(reason => reason.For is { } other && other != type), Reasons = reasons };
    }

    private static TypeReasonKind KindOf(Health.HealthCode code, bool purposeNamed, KnowledgeBase knowledge) =>
        knowledge.Concepts.Find(code) is not { } concept ? TypeReasonKind.UnknownCondition
        : !purposeNamed && PlanningKnowledge.Default.Of(MassageType.Clinical).Treats.Contains(concept.Category) ? TypeReasonKind.Condition
        : TypeReasonKind.ConditionIsScreened;
}
