using System.Text;
using System.Text.Json.Nodes;
using MassageDomain.Knowledge;
using MassageDomain.Licensing;
using NodaTime;

namespace MassageDomain.Tests.Licensing;

public class LicensingIntegrityTests
{
    private static readonly Jurisdiction Carolina = LicensingKnowledge.Default.Jurisdictions[JurisdictionCode.From("us-sc")];

    private static IReadOnlyList<KnowledgeFile> Files { get; } = KnowledgeFile.InFolder(Repository.Data);

    [Fact]
    public void Read_TheShippedFiles_GivesWhatWasCompiled()
    {
        var read = LicensingReader.Read(Files.Select(file => (file.Path, file.Utf8)), KnowledgeBase.Default.Edition, out var issues);

        Assert.Empty(issues);
        Assert.Equal(read!.Edition, LicensingKnowledge.Default.Edition);
        Assert.Equal(read.Jurisdictions, LicensingKnowledge.Default.Jurisdictions);
        Assert.Equal(read.Treatments, LicensingKnowledge.Default.Treatments);
        Assert.Equal(read.Exams, LicensingKnowledge.Default.Exams);
        Assert.Equal(read.Sources, LicensingKnowledge.Default.Sources);
        Assert.Equal(read.StatusWords, LicensingKnowledge.Default.StatusWords);
        Assert.Equal(read.Compact, LicensingKnowledge.Default.Compact);
        Assert.Equal(read.Defaults, LicensingKnowledge.Default.Defaults);
        Assert.Equal(read.National, LicensingKnowledge.Default.National);
    }

    [Fact]
    public void Check_TheShippedKnowledge_HasNoIssues()
    {
        Assert.Empty(LicensingIntegrity.Check(LicensingKnowledge.Default));
        Assert.All(LicensingKnowledge.Default.Jurisdictions, jurisdiction => Assert.Empty(LicensingIntegrity.Check(jurisdiction, LicensingKnowledge.Default)));
    }

    [Fact]
    public void Treatments_ThatAreTechniques_AreExactlyTheTechniquesOfTheCatalogue()
    {
        var techniques = Files.Where(file => file.Path.StartsWith("techniques/", StringComparison.Ordinal))
            .SelectMany(file => JsonNode.Parse(file.Utf8.Span)!["techniques"]!.AsArray()).Select(technique => (string)technique!["code"]!);
        Assert.Equal(techniques.Order(StringComparer.Ordinal), LicensingKnowledge.Default.Treatments.Where(rule => rule.IsTechnique).Select(rule => rule.Code.Value));
    }

    [Fact]
    public void Sources_AreAllUsed()
    {
        var text = string.Concat(Files.Where(file => file.Path.StartsWith("jurisdictions/", StringComparison.Ordinal) || file.Path.StartsWith("licensing/", StringComparison.Ordinal)).Select(file => Encoding.UTF8.GetString(file.Utf8.Span)));
        Assert.All(LicensingKnowledge.Default.Sources, source => Assert.True(text.Split($"\"{source.Id}\"").Length > 2, source.Id.Value));
    }

    [Fact]
    public void CommittedSchemas_AreThoseOfTheTypes()
    {
        var json = LicensingJsonContext.Default;
        foreach (var (name, text) in new[] { KnowledgeSchema.Export("jurisdiction", json.JurisdictionFile), KnowledgeSchema.Export("licensing", json.LicensingFile) })
        {
            Assert.Equal(text, File.ReadAllText(Path.Combine(Repository.Data, "schemas", name)));
        }
    }

    [Fact]
    public void Files_AreSmall() => Assert.All(
        Files.Where(file => file.Path.StartsWith("jurisdictions/", StringComparison.Ordinal) || file.Path.StartsWith("licensing/", StringComparison.Ordinal)),
        file => Assert.True(Encoding.UTF8.GetString(file.Utf8.Span).Count(c => c == '\n') <= 300, file.Path));

    [Fact]
    public void StatusWords_MapEveryStatusButUnknown() => Assert.Equal(
        Enum.GetValues<CredentialStatus>().Except([CredentialStatus.Unknown]).Order(),
        LicensingKnowledge.Default.StatusWords.Select(word => word.Status).Distinct().Order());

    // "Current, Inactive" is not a license to practice in Florida; "Registered" is one in New York only; "Closed" is cancelled in Arizona.
    [Theory]
    [InlineData("Current, Inactive", "us-fl", CredentialStatus.Inactive)]
    [InlineData("Current, Inactive", "us-sc", CredentialStatus.Unknown)]
    [InlineData("Registered", "us-ny", CredentialStatus.Active)]
    [InlineData("Registered", "us-sc", CredentialStatus.Unknown)]
    [InlineData("closed", "us-az", CredentialStatus.Void)]
    [InlineData("Closed", "us-sc", CredentialStatus.Unknown)]
    [InlineData("CLEAR/ACTIVE", "us-fl", CredentialStatus.Active)]
    [InlineData("Administratively revoked", "us-tn", CredentialStatus.Revoked)]
    [InlineData("Forfeited", "us-hi", CredentialStatus.Expired)]
    [InlineData("Not active", null, CredentialStatus.Unknown)]
    [InlineData("", null, CredentialStatus.Unknown)]
    public void StatusOf_BoardsWords_AreMappedByTheBoard(string word, string? jurisdiction, CredentialStatus status) =>
        Assert.Equal(status, LicensingKnowledge.Default.StatusOf(word, jurisdiction is null ? null : JurisdictionCode.From(jurisdiction)));

    public static IEnumerable<object[]> Broken()
    {
        var basis = Carolina.Regulation.Basis;
        var unknown = basis with { Confidence = LegalConfidence.Unknown, Sources = [] };
        yield return Case("licensing.facts.unknown-source", Carolina with { Regulation = Carolina.Regulation with { Basis = basis with { Sources = [LegalSourceId.From("nowhere")] } } });
        yield return Case("licensing.facts.no-source", Carolina with { Regulation = Carolina.Regulation with { Basis = basis with { Sources = [] } } });
        yield return Case("licensing.facts.unknown-with-value", Carolina with { Term = Carolina.Term! with { Basis = unknown } });
        yield return Case("licensing.facts.unknown-with-value", Carolina with { Regulation = Carolina.Regulation with { Basis = unknown } });
        yield return Case("licensing.facts.known-without-value", Carolina with { Term = Carolina.Term! with { Years = null } });
        yield return Case("licensing.facts.known-without-value", Carolina with { Establishment = Carolina.Establishment! with { Credential = Provision.Unknown } });
        yield return Case("licensing.facts.known-without-value", Carolina with { EntryHours = [Carolina.EntryHours[1] with { Hours = null }] });
        yield return Case("licensing.facts.out-of-range", Carolina with { Term = Carolina.Term! with { Years = 11 } });
        yield return Case("licensing.facts.out-of-range", Carolina with { AgeOfMajority = Carolina.AgeOfMajority with { Years = 12 } });
        yield return Case("licensing.facts.out-of-range", Carolina with { Minors = [Carolina.Minors[0] with { BelowAge = 22 }] });
        yield return Case("licensing.facts.out-of-range", Carolina with { Minors = [Carolina.Minors[0] with { MatureMinorFrom = 19 }] });
        yield return Case("licensing.facts.out-of-range", Carolina with { EntryHours = [Carolina.EntryHours[0] with { Hours = 651 }] });
        yield return Case("licensing.facts.out-of-range", Carolina with { Lapse = Carolina.Lapse! with { GraceDays = -1 } });
        yield return Case("licensing.facts.out-of-range", Carolina with { ContinuingEducation = [Carolina.ContinuingEducation[0] with { MaxOnlinePercent = 101 }] });
        yield return Case("licensing.facts.out-of-range", Carolina with { ContinuingEducation = [Carolina.ContinuingEducation[0] with { Topics = [new() { Topic = CeTopicCode.From("ethics"), Hours = 13, Basis = basis }] }] });
        yield return Case("licensing.facts.expiry-rule", Carolina with { Term = Carolina.Term! with { Expiry = Carolina.Term.Expiry! with { Day = 31 } } });
        yield return Case("licensing.facts.expiry-rule", Carolina with { Term = Carolina.Term! with { Expiry = Carolina.Term.Expiry! with { Parity = null } } });
        yield return Case("licensing.facts.expiry-rule", Carolina with { Term = Carolina.Term! with { Expiry = Carolina.Term.Expiry! with { Kind = ExpiryRuleKind.Birthday } } });
        yield return Case("licensing.facts.window", Carolina with { ContinuingEducation = [Carolina.ContinuingEducation[0] with { Anchor = CePeriodAnchor.Window }] });
        var window = new CeWindow { FromMonth = 8, FromDay = 1, FromYearsBefore = 2, ThroughMonth = 11, ThroughDay = 1, ThroughYearsBefore = 0 };
        yield return Case("licensing.facts.out-of-range", Windowed(window with { FromMonth = 13 }));
        yield return Case("licensing.facts.out-of-range", Windowed(window with { FromMonth = 0 }));
        yield return Case("licensing.facts.out-of-range", Windowed(window with { ThroughMonth = 4, ThroughDay = 31 }));
        yield return Case("licensing.facts.out-of-range", Windowed(window with { FromYearsBefore = 11 }));
        yield return Case("licensing.facts.out-of-range", Windowed(window with { FromYearsBefore = 0, FromMonth = 12 }));
        yield return Case("licensing.facts.out-of-range", Carolina with { ContinuingEducation = [Carolina.ContinuingEducation[0] with { CarryOverHours = -1 }] });
        yield return Case("licensing.facts.out-of-range", Carolina with { ContinuingEducation = [Carolina.ContinuingEducation[0] with { LongPractice = [new() { AfterYears = 0, Hours = 6 }] }] });
        yield return Case("licensing.facts.out-of-range", Carolina with { ContinuingEducation = [Carolina.ContinuingEducation[0] with { Topics = [new() { Topic = CeTopicCode.From("ethics"), Hours = -1, Basis = basis }] }] });
        yield return Case("licensing.facts.unknown-code", Carolina with { ContinuingEducation = [Carolina.ContinuingEducation[0] with { Titles = ["Masseur"] }] });
        yield return Case("licensing.facts.no-source", Carolina with { ContinuingEducation = [Carolina.ContinuingEducation[0] with { FirstRenewalBasis = basis with { Sources = [] } }] });
        yield return Case("licensing.facts.no-source", Carolina with { EntryHours = [Carolina.EntryHours[0] with { DatesBasis = basis with { Sources = [] } }] });
        yield return Case("licensing.facts.no-source", Carolina with { EntryHours = [Carolina.EntryHours[0] with { Parts = [new() { Subject = "law", Hours = 650, Basis = basis with { Sources = [] } }] }] });
        yield return Case("licensing.facts.unknown-code", Carolina with { Exams = Carolina.Exams! with { Sufficient = [ExamCode.From("tx-state")] } });
        yield return Case("licensing.facts.out-of-range", Carolina with { Students = Carolina.Students! with { SupervisorYears = 51 } });
        yield return Case("licensing.facts.out-of-range", Carolina with { Students = Carolina.Students! with { SupervisorYears = -1 } });
        yield return Case("licensing.facts.out-of-range", Carolina with { LicenseNumber = Carolina.LicenseNumber! with { MinDigits = 9 } });
        yield return Case("licensing.facts.out-of-range", Carolina with { LicenseNumber = Carolina.LicenseNumber! with { MinDigits = -1 } });
        yield return Case("licensing.facts.out-of-range", Carolina with { LicenseNumber = Carolina.LicenseNumber! with { MaxDigits = 31 } });
        yield return Case("licensing.facts.out-of-range", Carolina with { Fees = [Carolina.Fees[0] with { Usd = -1 }] });
        yield return Case("licensing.facts.no-zone", Carolina with { TimeZones = [] });
        yield return Case("licensing.facts.unknown-zone", Carolina with { TimeZones = ["America/Greenville"] });
        yield return Case("licensing.facts.unknown-zone", Carolina with { Term = Carolina.Term! with { Zone = "America/Greenville" } });
        yield return Case("licensing.facts.unknown-code", Carolina with { Scope = [Carolina.Scope[0] with { Treatments = [TreatmentCode.From("moon-massage")] }] });
        yield return Case("licensing.facts.unknown-code", Carolina with { Exams = Carolina.Exams! with { AnyOf = [ExamCode.From("no-exam")] } });
        yield return Case("licensing.facts.no-title", Carolina with { Titles = [] });

        Jurisdiction Windowed(CeWindow value) => Carolina with { ContinuingEducation = [Carolina.ContinuingEducation[0] with { Anchor = CePeriodAnchor.Window, Window = value }] };

        static object[] Case(string code, Jurisdiction jurisdiction) => [code, new Labelled(jurisdiction)];
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Check_OneInvariantBroken_NamesIt(string code, Labelled broken)
    {
        var issues = LicensingIntegrity.Check(broken.Jurisdiction, LicensingKnowledge.Default);
        Assert.Contains(code, issues.Select(issue => issue.Code.Value));
        Assert.Throws<ArgumentException>(() => LicensingKnowledge.Default.With(broken.Jurisdiction));
    }

    [Fact]
    public void With_AJurisdictionOfThePracticesOwn_ReplacesTheShippedOne()
    {
        var stricter = LicensingKnowledge.Default.With(Carolina with { Term = Carolina.Term! with { Ends = ExpiryMoment.StartOfDay } });
        Assert.Equal(LicenseVerdict.NotAuthorized, LicenseCheck.Evaluate(Sample.Both(), Sample.Swedish, Carolina.Code, new LocalDate(2026, 6, 30), stricter).Verdict);
        Assert.Equal(69, stricter.Jurisdictions.Count);
    }

    [Theory]
    [InlineData("jurisdictions/us-sc.json", "\"code\": \"us-sc\"", "\"code\": \"us-nc\"", "licensing.facts.file-name")]
    [InlineData("jurisdictions/us-sc.json", "\"code\": \"us-sc\"", "\"code\": \"us-sc\", \"surprise\": 1", "json.unknown-member")]
    [InlineData("jurisdictions/us-sc.json", "\"code\": \"us-sc\"", "\"code\": \"us-sc\", \"code\": \"us-sc\"", "json.duplicate-member")]
    [InlineData("jurisdictions/us-sc.json", "\"code\": \"us-sc\"", "\"code\": null", "json.null")]
    [InlineData("jurisdictions/us-sc.json", "\"kind\": \"license\"", "\"kind\": \"licence\"", "json.wrong-value")]
    [InlineData("licensing/compact.json", "\"compact\": {", "\"national\": [], \"compact\": {", null)]
    [InlineData("licensing/exams.json", "\"code\": \"cesi\"", "\"code\": \"mblex\"", "licensing.facts.duplicate")]
    [InlineData("licensing/status-words.json", "\"word\": \"Denied\"", "\"word\": \"Retired\"", "licensing.facts.duplicate")]
    [InlineData("licensing/compact.json", "\"membersNeeded\": 7", "\"membersNeeded\": 0", "licensing.facts.out-of-range")]
    [InlineData("licensing/defaults.json", "\"colonic\"", "\"moon-massage\"", "licensing.facts.unknown-code")]
    [InlineData("licensing/compact.json", "\"us-ks\"", "\"us-zz\"", "licensing.facts.unknown-code")]
    public void Read_OneFileBroken_NamesFileAndProblem(string path, string old, string replacement, string? code)
    {
        var changed = 0;
        var files = Files.Select(file =>
        {
            if (file.Path != path)
            {
                return (file.Path, file.Utf8);
            }

            var text = Encoding.UTF8.GetString(file.Utf8.Span);
            var at = text.IndexOf(old, StringComparison.Ordinal);
            changed += at >= 0 ? 1 : 0;
            return (file.Path, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(text[..at] + replacement + text[(at + old.Length)..]));
        }).ToList();
        var read = LicensingReader.Read(files, KnowledgeBase.Default.Edition, out var issues);

        Assert.Equal(1, changed);
        Assert.Equal(code is null, read is not null);
        Assert.Equal(code is null ? [] : [code], issues.Select(found => found.Issue.Code.Value).Distinct());
    }

    // The edition is stamped into every result: what a practice puts in must show there.
    [Fact]
    public void Edition_OfWhatAPracticeChanged_IsAnother()
    {
        var shipped = LicensingKnowledge.Default;
        var changed = Carolina with { Students = null };
        var own = shipped.With(changed);
        var compact = shipped.WithCompactOperationalFrom(new LocalDate(2027, 1, 1));

        Assert.Equal(KnowledgeBase.Default.Edition, shipped.Edition);
        Assert.Equal(shipped.Edition.Name + "+us-sc", own.Edition.Name);
        Assert.Equal(shipped.Edition.Name + "+compact-2027-01-01", compact.Edition.Name);
        Assert.Equal(6, new[] { shipped, own, shipped.With(Carolina), compact, shipped.WithCompactOperationalFrom(new LocalDate(2099, 1, 1)), shipped.WithCompactOperationalFrom(null) }.Select(knowledge => knowledge.Edition.ContentHash).Distinct().Count());
        Assert.Equal(own.Edition, shipped.With(changed).Edition);
        Assert.Equal(own.Edition, LicenseCheck.Evaluate(Sample.Both(), Sample.Swedish, Sample.SouthCarolina, Sample.Day, own).Edition);
        Assert.Equal(shipped.Edition, Sample.Check([], jurisdiction: "us-xx").Edition);
    }

    [Fact]
    public void With_AJurisdictionThatSaysWhatThereIsNot_IsRefused() =>
        Assert.Throws<ArgumentException>(() => LicensingKnowledge.Default.With(Carolina with { Establishment = Carolina.Establishment! with { Exempt = [(PremisesKind)99] } }));

    [Fact]
    public void Read_WithoutACompact_IsIncomplete()
    {
        Assert.Null(LicensingReader.Read(Files.Where(file => file.Path != "licensing/compact.json").Select(file => (file.Path, file.Utf8)), KnowledgeBase.Default.Edition, out var issues));
        Assert.Equal(["licensing.facts.incomplete"], issues.Select(found => found.Issue.Code.Value));
    }

    public sealed record Labelled(Jurisdiction Jurisdiction)
    {
        public override string ToString() => nameof(Labelled);
    }
}
