using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MassageDomain.Contraindications;
using MassageDomain.Knowledge;
using MassageDomain.Records;
using MassageDomain.Rules;
using MassageDomain.Tests.Generators;
using NodaTime;

namespace MassageDomain.Tests.Records;

/// <summary>What a comparison of two knowledge bases promises, on the shipped knowledge.</summary>
[Properties(Arbitrary = [typeof(ShippedSessions)], MaxTest = 100)]
public sealed class KnowledgeDiffLaws
{
    private static readonly LocalDate Today = HealthArbitrary.Today;
    private static readonly KnowledgeBase Shipped = KnowledgeBase.Default;
    private static readonly Rule[] Added = [.. Enumerable.Range(0, 40).Select(NewRule)];
    private static readonly KnowledgeBase More = Shipped.With(new KnowledgeOverlay { Name = "house", Rules = Added }).Value;

    [Property]
    public bool Compare_OfTheSameEdition_FindsNoDifference(Session session) => KnowledgeDiff.Compare(Shipped, Shipped, Stored(session)).Count == 0;

    [Property]
    public bool Compare_OfTheSameRulesReadAgain_FindsNoDifference(Session session) =>
        KnowledgeDiff.Compare(Shipped, Shipped.With(new KnowledgeOverlay { Name = "nothing" }).Value, Stored(session)).Count == 0;

    [Property]
    public bool Compare_WithRulesAdded_ChangesOnlyTheClientsThatTheyTouch(Session session)
    {
        var touched = Screening.Screen(session.Health, session.Plan, Today, More).Findings.Any(finding => Added.Any(rule => rule.Code == finding.Rule.Code));
        return KnowledgeDiff.Compare(Shipped, More, Stored(session)) switch
        {
            [] => true,
            [var difference] => touched
                && difference.After >= difference.Before
                && difference.UrgencyAfter >= difference.UrgencyBefore
                && difference.Rules.Count > 0
                && difference.Rules.All(rule => rule is { Kind: RuleDifferenceKind.Added, Before: null, After: not null }),
            _ => false,
        };
    }

    [Property]
    public bool Compare_TheOtherWayRound_SaysTheOpposite(Session session)
    {
        var there = KnowledgeDiff.Compare(Shipped, More, Stored(session));
        var back = KnowledgeDiff.Compare(More, Shipped, Stored(session));
        return there.Count == back.Count
            && there.Zip(back).All(pair => (pair.First.Before, pair.First.After, pair.First.UrgencyBefore, pair.First.UrgencyAfter) == (pair.Second.After, pair.Second.Before, pair.Second.UrgencyAfter, pair.Second.UrgencyBefore)
                && pair.First.Rules.Select(rule => rule.Rule).SequenceEqual(pair.Second.Rules.Select(rule => rule.Rule))
                && pair.Second.Rules.All(rule => rule.Kind == RuleDifferenceKind.Removed));
    }

    private static StoredSession[] Stored(Session session) => [new() { Key = "generated", Health = session.Health, Plan = session.Plan, On = Today }];

    // Rules of the catalogue under new names, raised by other facts: what a later edition might add.
    private static Rule NewRule(int number) => Shipped.Rules[number * 13 % Shipped.Rules.Count] with
    {
        Code = RuleCode.From($"house.rule-{number}"),
        Triggers = [new() { Fact = Shipped.Concepts[number * 7 % Shipped.Concepts.Count].Code }],
    };
}
