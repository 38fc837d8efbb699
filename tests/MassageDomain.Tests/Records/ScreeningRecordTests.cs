using System.Text;
using FsCheck.Xunit;
using MassageDomain.Anatomy;
using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Records;
using MassageDomain.Rules;
using MassageDomain.Serialization;
using MassageDomain.Techniques;
using MassageDomain.Tests.Fixtures;
using MassageDomain.Tests.Generators;
using NodaTime;

namespace MassageDomain.Tests.Records;

[Properties(Arbitrary = [typeof(ShippedSessions)], MaxTest = 100)]
public sealed class ScreeningRecordTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);
    private static readonly Instant Noon = Instant.FromUtc(2026, 11, 23, 12, 0);

    private static HealthHistory Health { get; } = new()
    {
        AsOf = Today,
        Facts =
        [
            new() { Code = HealthCode.From("hematoma"), Sites = [BodySite.FromRegion(RegionCode.From("calf"), Laterality.Left)] },
            new() { Code = HealthCode.From("fever"), Status = ConditionStatus.Active },
        ],
        Readings = [new() { Kind = ReadingKind.Temperature, Value = 38.50m, On = Today }],
    };

    private static SessionPlan Plan { get; } = new()
    {
        Type = MassageType.Spa,
        Steps = [new() { Technique = TechniqueCode.From("swedish") }, new() { Technique = TechniqueCode.From("hot-stone") }],
    };

    [Fact]
    public void Write_OfInputs_IsCanonical()
    {
        var json = Encoding.UTF8.GetString(ScreeningRecordJson.Write(Record(Health, Plan)));

        Assert.Contains(
            "\"health\":{\"asOf\":\"2026-11-23\",\"clearances\":[],\"facts\":["
            + "{\"code\":\"fever\",\"details\":[],\"ingredients\":[],\"sites\":[],\"status\":\"active\"},"
            + "{\"code\":\"hematoma\",\"details\":[],\"ingredients\":[],\"sites\":[{\"region\":\"calf\",\"side\":\"left\"}]}],"
            + "\"groups\":[],\"readings\":[{\"kind\":\"temperature\",\"on\":\"2026-11-23\",\"value\":38.5}]}",
            json,
            StringComparison.Ordinal);
        Assert.Contains("\"plan\":{\"positions\":[],\"steps\":[{\"products\":[],\"sites\":[],\"technique\":\"swedish\"},{\"products\":[],\"sites\":[],\"technique\":\"hot-stone\"}],\"type\":\"spa\"}", json, StringComparison.Ordinal);
        Assert.Contains("\"verdict\":\"do-not-treat\"", json, StringComparison.Ordinal);
        Assert.Contains($"\"edition\":{{\"contentHash\":\"{KnowledgeBase.Default.Edition.ContentHash}\",\"name\":\"{KnowledgeBase.Default.Edition.Name}\"}}", json, StringComparison.Ordinal);
        Assert.StartsWith("{\"edition\":", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Hash_OfTheOtherOrderOfSteps_IsAnother() =>
        Assert.NotEqual(ScreeningRecordJson.Hash(Record(Health, Plan)), ScreeningRecordJson.Hash(Record(Health, Plan with { Steps = [.. Plan.Steps.Reverse()] })));

    [Fact]
    public void Hash_OfTheSameNumberWrittenOtherwise_IsTheSame() =>
        Assert.Equal(
            ScreeningRecordJson.Hash(Record(Health, Plan)),
            ScreeningRecordJson.Hash(Record(Health with { Readings = [Health.Readings[0] with { Value = 38.5m }] }, Plan)));

    [Property]
    public bool Hash_OfTheSameContentInAnotherOrder_IsTheSame(Session session)
    {
        var shuffled = session.Health with
        {
            Facts = [.. session.Health.Facts.Reverse().Select(fact => fact with { Sites = [.. fact.Sites.Reverse()], Details = [.. fact.Details.Reverse()] })],
            Groups = [.. session.Health.Groups.Reverse()],
            Readings = [.. session.Health.Readings.Reverse()],
            Clearances = [.. session.Health.Clearances.Reverse()],
        };
        return ScreeningRecordJson.Hash(Record(session.Health, session.Plan)) == ScreeningRecordJson.Hash(Record(shuffled, session.Plan));
    }

    [Property]
    public bool Read_OfWhatWasWritten_ProvesTheResultAgain(Session session)
    {
        var written = ScreeningRecordJson.Write(Record(session.Health, session.Plan));
        var read = ScreeningRecordJson.Read(written).Value;
        return read.Prove() == Reproof.Proved && ScreeningRecordJson.Write(read).AsSpan().SequenceEqual(written);
    }

    [Fact]
    public void Prove_OfAnAlteredRecord_SaysSo()
    {
        var record = Record(Health, Plan);

        Assert.Equal(Reproof.Altered, (record with { Verdict = Verdict.Proceed }).Prove());
        Assert.Equal(Reproof.Altered, (record with { Health = Health with { Facts = [] } }).Prove());
    }

    [Fact]
    public void Prove_ByOtherKnowledge_SaysWhetherTheResultIsTheSame()
    {
        var record = Record(Health, Plan);
        var same = KnowledgeBase.Default.With(new KnowledgeOverlay { Name = "nothing" }).Value;

        Assert.Equal(Reproof.SameByOtherKnowledge, record.Prove(same));
        Assert.Equal(Reproof.OtherKnowledge, record.Prove(FixtureKnowledge.Base));
    }

    [Fact]
    public void Read_OfAMemberThatIsNotKnown_IsAnIssue()
    {
        var text = Encoding.UTF8.GetString(ScreeningRecordJson.Write(Record(Health, Plan))).Replace("\"urgency\":\"same-day\",\"verdict\":\"do-not-treat\"}", "\"urgency\":\"same-day\",\"verdict\":\"do-not-treat\",\"extra\":1}", StringComparison.Ordinal);
        var read = ScreeningRecordJson.Read(Encoding.UTF8.GetBytes(text));

        Assert.False(read.IsValid);
        Assert.All(read.Issues, issue => Assert.Equal(DocumentIssueCodes.UnknownMember, issue.Code));
    }

    [Fact]
    public void Acknowledgement_OfAFinding_StandsBesideItAndTakesNothingAway()
    {
        var record = Record(Health, Plan);
        var hash = ScreeningRecordJson.Hash(record);

        Assert.Empty(AcknowledgementValidation.Validate(Fever(hash), record, Noon));
        Assert.Equal(hash, ScreeningRecordJson.Hash(record));
        Assert.Equal(Verdict.DoNotTreat, record.Verdict);
    }

    public static TheoryData<string, string, Func<Acknowledgement, Acknowledgement>> Wrong => new()
    {
        { "records.other-result", "/resultHash", one => one with { ResultHash = new string('0', 64) } },
        { "records.no-such-finding", "/rule", one => one with { Rule = RuleCode.From("appendicitis.current") } },
        { "records.nobody-named", "/by", one => one with { By = " " } },
        { "records.note-missing", "/note", one => one with { Reason = AcknowledgementReason.Other } },
        { "records.in-future", "/at", one => one with { At = Noon + Duration.FromSeconds(1) } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Acknowledgement_ThatDoesNotFit_IsAnIssue(string code, string path, Func<Acknowledgement, Acknowledgement> change)
    {
        var record = Record(Health, Plan);
        var issues = AcknowledgementValidation.Validate(change(Fever(ScreeningRecordJson.Hash(record))), record, Noon);

        Assert.Equal([(code, path)], issues.Select(issue => (issue.Code.Value, issue.Path.Value)));
    }

    [Fact]
    public void Of_ALoosenedRule_KeepsWhyAndWhoAnswersForIt()
    {
        var loosening = new Loosening { Rule = RuleCode.From("sunburn.treatments"), Reason = "Reviewed.", By = "B. Example" };
        var knowledge = KnowledgeBase.Default.With(new KnowledgeOverlay { Name = "loose", Loosened = [loosening] }).Value;
        var record = ScreeningRecord.Of(Health, Plan, Screening.Screen(Health, Plan, Today, knowledge));
        var read = ScreeningRecordJson.Read(ScreeningRecordJson.Write(record)).Value;

        Assert.Equal([loosening.Rule], read.Loosened);
        Assert.Equal([new RecordedLoosening { Rule = loosening.Rule, Reason = "Reviewed.", By = "B. Example" }], read.Loosenings);
        Assert.Equal(Reproof.Proved, read.Prove(knowledge));
        Assert.Equal(Reproof.Altered, (read with { Loosenings = [read.Loosenings[0] with { By = "C. Example" }] }).Prove(knowledge));
    }

    [Fact]
    public void Write_OfARecordThatReadWouldRefuse_Throws()
    {
        // A history of 1 MiB and more is refused wherever it is read; one that an app makes itself meets the same bound here.
        var history = Health with { Facts = [.. Enumerable.Range(0, 20_000).Select(day => Health.Facts[0] with { Onset = PartialDate.FromDate(Today.PlusDays(-day)) })] };
        var record = Record(Health, Plan) with { Health = history };

        Assert.Throws<ArgumentException>("record", () => ScreeningRecordJson.Write(record));
    }

    private static Acknowledgement Fever(string hash) => new()
    {
        Rule = RuleCode.From("fever.current-or-within-24-hours"),
        ResultHash = hash,
        By = "therapist-7",
        At = Noon,
        Reason = AcknowledgementReason.NotTreated,
    };

    private static ScreeningRecord Record(HealthHistory health, SessionPlan plan) => ScreeningRecord.Of(health, plan, Screening.Screen(health, plan, Today));
}
