using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Planning;
using MassageDomain.Techniques;

namespace MassageDomain.Tests.Planning;

public sealed class MassageTypeAdviceTests
{
    [Theory]
    [InlineData("relaxation", null, null, MassageType.Spa, false, "purpose:spa")]
    [InlineData("back-pain-or-spasm", null, null, MassageType.Clinical, false, "purpose:clinical")]
    [InlineData("gift", true, null, MassageType.Clinical, true, "order:clinical purpose:spa")]
    [InlineData("relaxation", null, PayerKind.WorkersCompensation, MassageType.Clinical, true, "payer:clinical purpose:spa")]
    [InlineData("relaxation", false, PayerKind.Gift, MassageType.Spa, false, "purpose:spa")]
    [InlineData(null, null, PayerKind.Client, null, false, "nothing-said:")]
    [InlineData("moon-gazing", null, null, null, false, "unknown-purpose: nothing-said:")]
    public void Recommend_FromPurposeOrderAndPayer_SaysWhy(string? purpose, bool? order, PayerKind? payer, MassageType? type, bool disputed, string reasons)
    {
        var advice = MassageTypeAdvice.Recommend(new() { Purposes = purpose is null ? [] : [PurposeCode.From(purpose)], HasOrder = order, Payer = payer });

        Assert.Equal(type, advice.Type);
        Assert.Equal(disputed, advice.Disputed);
        Assert.Equal(reasons, string.Join(' ', advice.Reasons.Select(Text)));
    }

    [Fact]
    public void Recommend_FromAConditionAlone_AsksWhetherClinicalMassageTreatsItsKind()
    {
        Assert.Equal(MassageType.Clinical, Recommend([], "deep-vein-thrombosis").Type); // Heart and circulation.
        Assert.Null(Recommend([], "sunburn").Type); // Skin: nothing that massage treats.
        Assert.Equal([TypeReasonKind.ConditionIsScreened, TypeReasonKind.NothingSaid], Recommend([], "sunburn").Reasons.Select(reason => reason.Kind));
        Assert.Equal([TypeReasonKind.UnknownCondition, TypeReasonKind.NothingSaid], Recommend([], "moon-sickness").Reasons.Select(reason => reason.Kind));
    }

    [Fact]
    public void Recommend_ForAClientWithAConditionWhoWantsToRelax_StaysWithSpa()
    {
        var advice = Recommend(["relaxation"], "deep-vein-thrombosis");

        Assert.Equal(MassageType.Spa, advice.Type);
        Assert.False(advice.Disputed);
        Assert.Equal(["purpose:spa", "condition-is-screened:"], advice.Reasons.Select(Text));
    }

    [Property]
    public Property Recommend_UnderAnOrder_IsAlwaysClinical()
    {
        var requests = from purposes in Gen.Elements(PlanningKnowledge.Default.Purposes.Select(purpose => purpose.Code).ToArray()).ListOf()
                       from payer in Gen.Elements<PayerKind?>([null, .. Enum.GetValues<PayerKind>()])
                       select new TypeRequest { Purposes = [.. purposes], Payer = payer, HasOrder = true };

        return Prop.ForAll(requests.ToArbitrary(), request => MassageTypeAdvice.Recommend(request).Type == MassageType.Clinical);
    }

    [Fact]
    public void ToString_OfARequest_NamesNoCondition()
    {
        Assert.Equal("TypeRequest", new TypeRequest { Conditions = [HealthCode.From("sunburn")] }.ToString());
        Assert.Equal("TypeReason", Recommend([], "sunburn").Reasons[0].ToString());
    }

    private static TypeAdvice Recommend(string[] purposes, string condition) =>
        MassageTypeAdvice.Recommend(new() { Purposes = [.. purposes.Select(PurposeCode.From)], Conditions = [HealthCode.From(condition)] }, KnowledgeBase.Default);

    private static string Text(TypeReason reason) =>
        $"{new TypeReasonKindJsonConverter().TokenOf(reason.Kind)}:{(reason.For is { } type ? new MassageTypeJsonConverter().TokenOf(type) : string.Empty)}";
}
