using MassageDomain.Serialization;

namespace MassageDomain.Planning;

/// <summary>The wire tokens of <see cref="TypeReasonKind"/>.</summary>
public sealed class TypeReasonKindJsonConverter() : TokenJsonConverter<TypeReasonKind>(
    (TypeReasonKind.Purpose, "purpose"),
    (TypeReasonKind.Order, "order"),
    (TypeReasonKind.Payer, "payer"),
    (TypeReasonKind.Condition, "condition"),
    (TypeReasonKind.ConditionIsScreened, "condition-is-screened"),
    (TypeReasonKind.UnknownPurpose, "unknown-purpose"),
    (TypeReasonKind.UnknownCondition, "unknown-condition"),
    (TypeReasonKind.NothingSaid, "nothing-said"));
