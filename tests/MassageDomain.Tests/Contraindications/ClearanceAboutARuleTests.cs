using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using MassageDomain.Tests.Fixtures;
using NodaTime;

namespace MassageDomain.Tests.Contraindications;

/// <summary>Letters for rules that no fact raises, such as those for an age.</summary>
public sealed class ClearanceAboutARuleTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Theory]
    [InlineData("young", Verdict.Proceed)]
    // A rule's whole name, and the beginning of a concept's, are not a concept.
    [InlineData("young.alone", Verdict.DoNotTreat)]
    [InlineData("you", Verdict.DoNotTreat)]
    public void Screen_OfAChildWithALetter_FollowsTheLetterForTheConceptAlone(string about, Verdict expected)
    {
        var health = new HealthHistory
        {
            AsOf = Today,
            BirthDate = new LocalDate(2012, 1, 1),
            Groups = [.. FixtureKnowledge.Base.FactGroups.Select(factGroup => new GroupAnswer { Group = factGroup.Code, Answer = Answer.No })],
            Clearances = [new Clearance { About = [HealthCode.From(about)], IssuedOn = Today }],
        };
        var plan = new SessionPlan { Type = MassageType.Spa, Steps = [new PlanStep { Technique = FixtureKnowledge.Base.Techniques[0].Code, Pressure = PressureLevel.Min }] };

        Assert.Equal(expected, Screening.Screen(health, plan, Today, FixtureKnowledge.Base).Verdict);
    }
}
