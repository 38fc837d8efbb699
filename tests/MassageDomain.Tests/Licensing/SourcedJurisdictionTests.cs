using MassageDomain.Licensing;
using Xunit.Abstractions;

namespace MassageDomain.Tests.Licensing;

/// <summary>
/// Literals taken by hand from the statutes, regulations and agency pages that the data cites (confidence A in the research of
/// August 2026; the sources of each jurisdiction are in its file). A change of law is a change of both.
/// </summary>
public class SourcedJurisdictionTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, int> TermYears = new()
    {
        ["us-ak"] = 2,
        ["us-az"] = 2,
        ["us-dc"] = 2,
        ["us-ga"] = 2,
        ["us-hi"] = 2,
        ["us-il"] = 2,
        ["us-ky"] = 2,
        ["us-la"] = 1,
        ["us-ma"] = 1,
        ["us-ms"] = 2,
        ["us-ne"] = 2,
        ["us-nh"] = 2,
        ["us-ny"] = 3,
        ["us-nc"] = 2,
        ["us-nd"] = 2,
        ["us-oh"] = 2,
        ["us-ok"] = 2,
        ["us-pa"] = 2,
        ["us-sc"] = 2,
        ["us-tn"] = 2,
        ["us-tx"] = 2,
        ["us-va"] = 2,
        ["us-wv"] = 2,
        ["us-wi"] = 2,
        ["us-pr"] = 3,
    };

    private static readonly Dictionary<string, int[]> Hours = new()
    {
        ["us-ak"] = [625],
        ["us-co"] = [650],
        ["us-de"] = [625, 500],
        ["us-il"] = [600],
        ["us-in"] = [625],
        ["us-ia"] = [600],
        ["us-me"] = [500],
        ["us-ma"] = [650],
        ["us-nm"] = [650],
        ["us-sc"] = [650, 500],
        ["us-sd"] = [500],
        ["us-vt"] = [0],
        ["us-va"] = [500],
        ["us-wv"] = [625],
    };

    private static readonly Dictionary<string, (int Hours, int Years)> Education = new()
    {
        ["us-ak"] = (16, 2),
        ["us-ct"] = (24, 4),
        ["us-dc"] = (14, 2),
        ["us-ga"] = (24, 2),
        ["us-hi"] = (12, 2),
        ["us-il"] = (24, 2),
        ["us-ky"] = (12, 2),
        ["us-la"] = (12, 1),
        ["us-mo"] = (12, 2),
        ["us-nm"] = (16, 2),
        ["us-ny"] = (36, 3),
        ["us-nc"] = (24, 2),
        ["us-nd"] = (24, 2),
        ["us-pa"] = (24, 2),
        ["us-sc"] = (12, 2),
        ["us-sd"] = (8, 2),
        ["us-tn"] = (24, 2),
        ["us-va"] = (24, 2),
        ["us-wv"] = (24, 2),
        ["us-wi"] = (24, 2),
    };

    private static readonly Dictionary<string, string> FixedDates = new()
    {
        ["us-ak"] = "9-30 Odd",
        ["us-dc"] = "1-31 Odd",
        ["us-ga"] = "10-31 Even",
        ["us-hi"] = "6-30 Even",
        ["us-il"] = "12-31 Even",
        ["us-la"] = "3-31 Every",
        ["us-ms"] = "5-31 Every",
        ["us-ne"] = "11-1 Odd",
        ["us-nm"] = "10-31 Every",
        ["us-nc"] = "12-31 Every",
        ["us-pa"] = "1-31 Odd",
        ["us-sc"] = "6-30 Even",
        ["us-wi"] = "2-28 Odd",
    };

    // How the research of August 2026 was counted, row by row and without the code. Its table of credentials (A) has 54 rows: 50 states, the
    // District of Columbia, Puerto Rico, the Virgin Islands and Guam; its table of what surrounds the license (B) has 49 of them. By this rule:
    // - a row that says "none" or "voluntary certification" is known: nobody needs a credential there;
    // - otherwise each of seven facts is open or not. Title, hours, examination, term and continuing education are open where the cell of table A
    //   is a question mark or gives no number, or where the research's list of open points names them. The rule for the last day is open where the
    //   cell has none, or one that is on that list. (Georgia's question mark is about a bill, that of Mississippi's term
    //   about a copy of the law that was read: neither is a fact that is open.) The credential of places is open where table B has no row, or a cell
    //   that is empty, a question mark, "none seen" or "definition exists";
    // - a row with all seven open is unknown, one with none is known, any other is partly known.
    // Of the list of other countries, eight provinces and territories, the United Kingdom and Australia ask nobody for a credential. Five provinces
    // have colleges: the list names the title of each, and of Ontario also examinations and a yearly term, and nothing else that is current.
    private static readonly Dictionary<string, string[]> MissingInTheTable = new()
    {
        ["ca-bc"] = ["/entryHours", "/exams", "/term", "/term/expiry", "/continuingEducation", "/establishment"],
        ["ca-nb"] = ["/entryHours", "/exams", "/term", "/term/expiry", "/continuingEducation", "/establishment"],
        ["ca-nl"] = ["/entryHours", "/exams", "/term", "/term/expiry", "/continuingEducation", "/establishment"],
        ["ca-on"] = ["/entryHours", "/term/expiry", "/continuingEducation", "/establishment"],
        ["ca-pe"] = ["/entryHours", "/exams", "/term", "/term/expiry", "/continuingEducation", "/establishment"],
        ["us-ak"] = ["/establishment"],
        ["us-ar"] = ["/establishment"],
        ["us-az"] = ["/establishment"],
        ["us-co"] = ["/term/expiry"],
        ["us-ct"] = ["/term"],
        ["us-ga"] = ["/establishment"],
        ["us-ia"] = ["/term/expiry", "/establishment"],
        ["us-id"] = ["/continuingEducation", "/establishment"],
        ["us-ky"] = ["/establishment"],
        ["us-md"] = ["/establishment"],
        ["us-me"] = ["/term/expiry"],
        ["us-mo"] = ["/entryHours"],
        ["us-ms"] = ["/continuingEducation"],
        ["us-mt"] = ["/term/expiry", "/establishment"],
        ["us-nc"] = ["/entryHours"],
        ["us-nd"] = ["/establishment"],
        ["us-nh"] = ["/term/expiry", "/establishment"],
        ["us-nj"] = ["/entryHours"],
        ["us-nm"] = ["/term"],
        ["us-nv"] = ["/term/expiry"],
        ["us-ok"] = ["/establishment"],
        ["us-pr"] = ["/entryHours", "/term/expiry", "/continuingEducation"],
        ["us-ri"] = ["/entryHours", "/term", "/term/expiry", "/continuingEducation", "/establishment"],
        ["us-sd"] = ["/establishment"],
        ["us-vt"] = ["/term/expiry", "/establishment"],
    };

    private static readonly string[] PartlyKnown = [.. MissingInTheTable.Keys.Order(StringComparer.Ordinal)];

    private static readonly string[] Unknown = ["us-gu", "us-vi"];

    private static IEnumerable<Jurisdiction> All => LicensingKnowledge.Default.Jurisdictions;

    [Fact]
    public void Term_ReadInTheLaw_IsTheLawsNumber() => Assert.Equal(
        TermYears.OrderBy(pair => pair.Key, StringComparer.Ordinal),
        All.Where(jurisdiction => jurisdiction.Term?.Basis.Confidence == LegalConfidence.LawRead).Select(jurisdiction => KeyValuePair.Create(jurisdiction.Code.Value, jurisdiction.Term!.Years!.Value)));

    [Fact]
    public void EntryHours_ReadInTheLaw_AreTheLawsNumbers()
    {
        var read = All.Select(jurisdiction => (jurisdiction.Code.Value, Hours: jurisdiction.EntryHours.Where(hours => hours.Basis.Confidence == LegalConfidence.LawRead).Select(hours => hours.Hours!.Value).ToArray()))
            .Where(pair => pair.Hours.Length > 0).ToDictionary(pair => pair.Value, pair => pair.Hours);
        Assert.Equal(Hours.Keys.Order(StringComparer.Ordinal), read.Keys.Order(StringComparer.Ordinal));
        Assert.All(Hours, pair => Assert.Equal(pair.Value, read[pair.Key]));
    }

    [Fact]
    public void ContinuingEducation_ReadInTheLaw_AreTheLawsNumbers() => Assert.Equal(
        Education.OrderBy(pair => pair.Key, StringComparer.Ordinal),
        All.SelectMany(jurisdiction => jurisdiction.ContinuingEducation.Where(rule => rule.Basis.Confidence == LegalConfidence.LawRead)
            .Select(rule => KeyValuePair.Create(jurisdiction.Code.Value, ((int)rule.Hours!.Value, rule.PeriodYears!.Value)))).Distinct());

    // The whole table of credentials, whatever its confidence: hours to enter, years of a term, hours of continuing education of the newest rule. A dash is for
    // what nobody asks for and for what the table marks as open or contradictory, which has no value.
    [Fact]
    public void Numbers_OfEveryState_AreThoseOfTheTable()
    {
        string[] table =
        [
            "us-al 650 2 16", "us-ak 625 2 16", "us-az 700 2 24", "us-ar 500 2 18",
            "us-ca 500 2 0", "us-co 650 2 0", "us-ct 750 - 24", "us-de 625 2 24",
            "us-dc 500 2 14", "us-fl 500 2 24", "us-ga 500 2 24", "us-hi 570 2 12",
            "us-id 500 2 -", "us-il 600 2 25", "us-in 625 4 24", "us-ia 600 2 16",
            "us-ks - - -", "us-ky 600 2 12", "us-la 625 1 12", "us-me 500 1 0",
            "us-md 750 2 24", "us-ma 650 1 0", "us-mi 625 3 18", "us-mn - - -",
            "us-ms 600 2 -", "us-mo - 2 12", "us-mt 500 2 12", "us-ne 1000 2 16",
            "us-nv 625 2 24", "us-nh 750 2 12", "us-nj - 2 20", "us-nm 650 - 16",
            "us-ny 1000 3 36", "us-nc - 2 24", "us-nd 750 2 24", "us-oh 600 2 0",
            "us-ok 500 2 10", "us-or 625 2 25", "us-pa 600 2 24", "us-ri - - -",
            "us-sc 650 2 12", "us-sd 500 2 8", "us-tn 650 2 24", "us-tx 500 2 12",
            "us-ut 600 2 0", "us-vt 0 2 0", "us-va 500 2 24", "us-wa 625 1 24",
            "us-wv 625 2 24", "us-wi 600 2 24", "us-wy - - -", "us-pr - 3 -",
            "us-vi - - -", "us-gu - - -",
        ];
        Assert.Equal(
            table.Order(StringComparer.Ordinal),
            All.Where(jurisdiction => jurisdiction.Code.Value.StartsWith("us-", StringComparison.Ordinal)).Select(jurisdiction => string.Join(
                ' ',
                jurisdiction.Code.Value,
                Number(jurisdiction.EntryHours.Count > 0 ? jurisdiction.EntryHours[0].Hours : null),
                Number(jurisdiction.Term?.Years),
                Number(jurisdiction.ContinuingEducation.Count > 0 ? jurisdiction.ContinuingEducation[0].Hours : null))));
    }

    private static string Number(decimal? value) => value?.ToString("0", System.Globalization.CultureInfo.InvariantCulture) ?? "-";

    [Fact]
    public void Expiry_FixedDateReadInTheLaw_IsTheLawsDate() => Assert.Equal(
        FixedDates.OrderBy(pair => pair.Key, StringComparer.Ordinal),
        All.Where(jurisdiction => jurisdiction.Term?.Expiry is { Kind: ExpiryRuleKind.FixedDate, Basis.Confidence: LegalConfidence.LawRead })
            .Select(jurisdiction => (jurisdiction.Code.Value, Rule: jurisdiction.Term!.Expiry!))
            .Select(pair => KeyValuePair.Create(pair.Value, $"{pair.Rule.Month}-{pair.Rule.Day} {pair.Rule.Parity}")));

    [Fact]
    public void KnowledgeOf_EveryJurisdiction_IsAsTheResearchHasIt()
    {
        var by = All.ToLookup(JurisdictionSurvey.KnowledgeOf, jurisdiction => jurisdiction.Code.Value);
        output.WriteLine($"{by[JurisdictionKnowledge.Known].Count()} known, {by[JurisdictionKnowledge.PartlyKnown].Count()} partly known, {by[JurisdictionKnowledge.Unknown].Count()} unknown");

        Assert.Equal(PartlyKnown, by[JurisdictionKnowledge.PartlyKnown]);
        Assert.Equal(Unknown, by[JurisdictionKnowledge.Unknown]);

        // 54 rows less 25 that are known in part and 2 unknown; 8 provinces and territories; 2 countries.
        Assert.Equal((54 - 25 - 2) + 8 + 2, by[JurisdictionKnowledge.Known].Count());
        Assert.Equal(69, LicensingKnowledge.Default.Jurisdictions.Count);
    }

    [Fact]
    public void FindMissing_InEveryRow_IsWhatTheTableMarks() => Assert.All(
        MissingInTheTable,
        row => Assert.Equal(row.Value, JurisdictionSurvey.FindMissing(LicensingKnowledge.Default.Jurisdictions[JurisdictionCode.From(row.Key)]).Select(path => path.Value)));

    // 50 states, the District of Columbia, Puerto Rico, the Virgin Islands and Guam; ten provinces and three territories; two countries.
    [Theory]
    [InlineData("us-", 54)]
    [InlineData("ca-", 13)]
    [InlineData("gb", 1)]
    [InlineData("au", 1)]
    public void Jurisdictions_ByCountry_AreComplete(string prefix, int count) => Assert.Equal(count, All.Count(jurisdiction => jurisdiction.Code.Value.StartsWith(prefix, StringComparison.Ordinal)));

    // The federation's summary: Vermont registers, California certifies on a voluntary basis, Kansas, Minnesota and Wyoming do not regulate.
    [Fact]
    public void Regulation_OfTheStatesThatDoNotLicense_IsAsTheFederationSays() => Assert.Equal(
        [("us-ca", RegulationKind.VoluntaryCertification), ("us-gu", RegulationKind.Unknown), ("us-ks", RegulationKind.None), ("us-mn", RegulationKind.None), ("us-ny", RegulationKind.LicenseAndRegistration), ("us-vt", RegulationKind.Registration), ("us-wy", RegulationKind.None)],
        All.Where(jurisdiction => jurisdiction.Code.Value.StartsWith("us-", StringComparison.Ordinal) && jurisdiction.Regulation.Kind != RegulationKind.License).Select(jurisdiction => (jurisdiction.Code.Value, jurisdiction.Regulation.Kind)));

    [Fact]
    public void SouthCarolina_IsComplete()
    {
        var state = LicensingKnowledge.Default.Jurisdictions[JurisdictionCode.From("us-sc")];

        // Regulation 77-101: 650 hours, made up of 250, 200, 85, 15 and 100.
        Assert.Equal([250, 200, 85, 15, 100], state.EntryHours[0].Parts.Select(part => part.Hours));
        Assert.Equal(18, state.MinimumAge!.Years);
        Assert.Equal(0, state.Lapse!.GraceDays);
        Assert.Equal(12, state.Lapse.ReinstatableMonths);
        Assert.Equal(["massage therapy establishment", "sole practitioner establishment"], state.Establishment!.Kinds);
        Assert.Equal(9, state.ProtectedWords!.Words.Count);
        Assert.Equal([75, 75, 100], state.Fees.Select(fee => fee.Usd));
        Assert.Equal(2, state.Students!.SupervisorYears);
        Assert.Empty(state.ContinuingEducation[0].Topics);
        Assert.Equal(6, state.ContinuingEducation[0].HoursPerLapsedYear);
        Assert.Null(state.RecordRetention.Years);

        // The board's own pages say twelve hours; that the first renewal is exempt, the date of the 650 hours and their row on the clinic
        // were read on secondary pages only.
        Assert.Equal(LegalConfidence.LawRead, state.ContinuingEducation[0].Basis.Confidence);
        Assert.Equal(LegalConfidence.SecondaryRead, state.ContinuingEducation[0].FirstRenewalBasis!.Confidence);
        Assert.Equal(LegalConfidence.LawRead, state.EntryHours[0].Basis.Confidence);
        Assert.Equal(LegalConfidence.SecondaryRead, state.EntryHours[0].DatesBasis!.Confidence);
        Assert.Equal([("student clinic", LegalConfidence.SecondaryRead)], state.EntryHours[0].Parts.Where(part => part.Basis is not null).Select(part => (part.Subject, part.Basis!.Confidence)));

        // Read in the law: the roster that the department must publish, and the background check that a reinstatement may need.
        Assert.Equal(
            ["sc18", "sc3"],
            state.Statements.Where(item => item.Says.Contains("roster", StringComparison.Ordinal) || item.Says.Contains("background check", StringComparison.Ordinal)).Select(item => Assert.Single(item.Basis.Sources).Value));

        // There is no clinical license: the word is marketing.
        Assert.Equal(["LMT"], state.Titles.Select(title => title.Abbreviation));
    }

    [Fact]
    public void Compact_HasFiveOfSevenMembers_AndDoesNotWork()
    {
        var compact = LicensingKnowledge.Default.Compact;
        Assert.Equal(["us-nv", "us-oh", "us-ar", "us-va", "us-mt"], compact.Members.Select(member => member.Jurisdiction.Value));
        Assert.Equal(7, compact.MembersNeeded);
        Assert.Null(compact.OperationalFrom);
    }

    // Retention of massage records read in the law: Oklahoma, three years (OAC 175:20-9-2). South Carolina: none found.
    [Fact]
    public void RecordRetention_ReadInTheLaw_IsOklahomasAlone() =>
        Assert.Equal([("us-ok", 3)], All.Where(jurisdiction => jurisdiction.RecordRetention.Basis.Confidence == LegalConfidence.LawRead).Select(jurisdiction => (jurisdiction.Code.Value, jurisdiction.RecordRetention.Years!.Value)));

    // The course on trafficking that every renewal needs: Florida and Texas; once at entry: Michigan.
    [Fact]
    public void TraffickingCourse_IsAskedForWhereTheResearchFoundIt()
    {
        Assert.Equal(["us-fl", "us-tx"], All.Where(jurisdiction => jurisdiction.TraffickingCourse?.AtRenewal == Provision.Required).Select(jurisdiction => jurisdiction.Code.Value));
        Assert.Equal(["us-mi"], All.Where(jurisdiction => jurisdiction.TraffickingCourse?.AtEntry == Provision.Required).Select(jurisdiction => jurisdiction.Code.Value));
    }

    // Establishment credential by the table: yes, or registration.
    [Fact]
    public void Establishment_CredentialIsAskedForWhereTheResearchFoundIt() => Assert.Equal(
        ["us-al", "us-dc", "us-de", "us-fl", "us-hi", "us-la", "us-ma", "us-mo", "us-ms", "us-nc", "us-ne", "us-nj", "us-nv", "us-or", "us-pr", "us-sc", "us-tn", "us-tx", "us-ut", "us-wv"],
        All.Where(jurisdiction => jurisdiction.Establishment?.Credential == Provision.Required).Select(jurisdiction => jurisdiction.Code.Value));

    // On the list of what must not be encoded as fact: that California's law ends on 1 January 2027, and the hours that Ontario's schools once had.
    [Fact]
    public void OpenPoints_AreNotFacts()
    {
        Assert.Empty(Of("us-ca").Statements);
        Assert.Equal([null], Of("ca-on").EntryHours.Select(hours => hours.Hours));
    }

    // Oregon and Connecticut end in the birth month; on which day was not read, so that no day is unlikely.
    [Theory]
    [InlineData("us-or")]
    [InlineData("us-ct")]
    public void Expiry_WhereTheDayOfTheBirthMonthWasNotRead_IsThePrintedOne(string jurisdiction) => Assert.Equal(ExpiryRuleKind.PrintedOnly, Of(jurisdiction).Term!.Expiry!.Kind);

    // Texas: the national examination with that of the law, or the state's own.
    [Fact]
    public void Exams_Texas_TheStatesOwnIsEnough()
    {
        var exams = Of("us-tx").Exams!;
        Assert.Equal(["mblex", "tx-state"], exams.AnyOf.Select(code => code.Value));
        Assert.Equal(["tx-law"], exams.AllOf.Select(code => code.Value));
        Assert.Equal(["tx-state"], exams.Sufficient.Select(code => code.Value));
    }

    // Texas exempts solo practice; public events of up to 72 hours in six months it exempts on that condition, and the list of professionals whose offices are exempt was not read.
    [Fact]
    public void Establishment_Texas_ExemptsOnConditions()
    {
        Assert.Equal([PremisesKind.SolePractice], Of("us-tx").Establishment!.Exempt);
        Assert.Equal([PremisesKind.PublicEvent], Of("us-tx").Establishment!.ExemptOnCondition);
        Assert.Equal([PremisesKind.PhysicianOffice, PremisesKind.HealthProfessionalOffice], Of("us-tx").Establishment!.ExemptionUnknown);
    }

    private static Jurisdiction Of(string code) => LicensingKnowledge.Default.Jurisdictions[JurisdictionCode.From(code)];
}
