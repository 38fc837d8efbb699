using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MassageDomain.Licensing;
using NodaTime;

namespace MassageDomain.Tests.Licensing;

public class DayBoundaryTests
{
    private static readonly LicenseQuestion AnyPlace = new() { EstablishmentCredentialNeeded = Answer.Yes };

    private static readonly LicensingKnowledge Everywhere =
        LicensingKnowledge.Default.With(LicensingKnowledge.Default.Jurisdictions[Sample.SouthCarolina] with { TimeZones = [.. DateTimeZoneProviders.Tzdb.Ids] });

    public static IEnumerable<object[]> Places =>
        LicensingKnowledge.Default.Jurisdictions
            .Where(jurisdiction => jurisdiction.Regulation.Kind is RegulationKind.License or RegulationKind.LicenseAndRegistration && jurisdiction.Code.Value is not "us-gu")
            .SelectMany(jurisdiction => jurisdiction.TimeZones, (jurisdiction, zone) => new object[] { jurisdiction.Code.Value, zone });

    [Theory]
    [MemberData(nameof(Places))]
    public void Evaluate_AtAMoment_TheLastDayEndsAtLocalMidnight(string jurisdiction, string zone)
    {
        var last = new LocalDate(2026, 6, 30);
        var midnight = DateTimeZoneProviders.Tzdb[zone].AtStartOfDay(last.PlusDays(1)).ToInstant();

        // Florida's licenses end at midnight Eastern time, also where clocks show Central time (board page).
        if (jurisdiction == "us-fl")
        {
            midnight = DateTimeZoneProviders.Tzdb["America/New_York"].AtStartOfDay(last.PlusDays(1)).ToInstant();
        }

        Assert.Equal(LicenseVerdict.Authorized, At(jurisdiction, zone, midnight - Duration.Epsilon).Verdict);
        Assert.Contains("credential.expired", Sample.Codes(At(jurisdiction, zone, midnight)));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Evaluate_AtAMoment_TheFirstDayBeginsAtLocalMidnight(string jurisdiction, string zone)
    {
        var midnight = DateTimeZoneProviders.Tzdb[zone].AtStartOfDay(new LocalDate(2019, 5, 1)).ToInstant();
        Assert.Equal(["credential.not-yet-valid", "credential.not-yet-valid"], Sample.Codes(At(jurisdiction, zone, midnight - Duration.Epsilon)).Where(code => code == "credential.not-yet-valid"));
        Assert.DoesNotContain("credential.not-yet-valid", Sample.Codes(At(jurisdiction, zone, midnight)));
    }

    // Registrations end like licenses: Vermont's, and those of the five Canadian colleges, Newfoundland's at half past the hour.
    [Theory]
    [InlineData("us-vt", "America/New_York", 4, 0)]
    [InlineData("ca-on", "America/Toronto", 4, 0)]
    [InlineData("ca-bc", "America/Vancouver", 7, 0)]
    [InlineData("ca-nl", "America/St_Johns", 2, 30)]
    [InlineData("ca-nb", "America/Moncton", 3, 0)]
    [InlineData("ca-pe", "America/Halifax", 3, 0)]
    public void Evaluate_ARegistration_TheLastDayEndsAtLocalMidnight(string jurisdiction, string zone, int hour, int minute)
    {
        Credential[] credentials = [Sample.License(jurisdiction) with { Kind = CredentialKind.Registration, Title = null }];
        var midnight = Instant.FromUtc(2026, 7, 1, hour, minute);
        LicenseCheckResult At(Instant moment) => LicenseCheck.Evaluate(credentials, Sample.Swedish, JurisdictionCode.From(jurisdiction), moment, zone, null, new() { EstablishmentCredentialNeeded = Answer.No });

        Assert.DoesNotContain("credential.expired", Sample.Codes(At(midnight - Duration.Epsilon)));
        Assert.Contains("credential.expired", Sample.Codes(At(midnight)));
    }

    public static TheoryData<string> EveryZone => [.. DateTimeZoneProviders.Tzdb.Ids];

    // Any zone that a place on earth keeps, whatever its offset, half hours and skipped midnights included.
    [Theory]
    [MemberData(nameof(EveryZone))]
    public void Evaluate_InEveryTimeZoneThereIs_TheLastDayEndsWhereTheNextBegins(string zone)
    {
        var next = DateTimeZoneProviders.Tzdb[zone].AtStartOfDay(new LocalDate(2026, 7, 1)).ToInstant();

        Assert.Equal(LicenseVerdict.Authorized, LicenseCheck.Evaluate(Credentials("us-sc"), Sample.Swedish, Sample.SouthCarolina, next - Duration.Epsilon, zone, Everywhere, AnyPlace).Verdict);
        Assert.Contains("credential.expired", Sample.Codes(LicenseCheck.Evaluate(Credentials("us-sc"), Sample.Swedish, Sample.SouthCarolina, next, zone, Everywhere, AnyPlace)));
    }

    // One moment, two days: in Knoxville the license has ended, in Memphis it has another hour.
    [Fact]
    public void Evaluate_InAStateWithTwoZones_TheCallersZoneDecides()
    {
        var moment = Instant.FromUtc(2026, 7, 1, 4, 30);
        Assert.Contains("credential.expired", Sample.Codes(At("us-tn", "America/New_York", moment)));
        Assert.Equal(LicenseVerdict.Authorized, At("us-tn", "America/Chicago", moment).Verdict);
    }

    // Of each state with two zones: in the hour between their midnights the same license has ended in the one and holds in the other.
    [Theory]
    [MemberData(nameof(StatesWithTwoZones))]
    public void Evaluate_BetweenTheMidnightsOfAStatesTwoZones_EachPlaceHasItsOwnDay(string jurisdiction, string east, string west)
    {
        var last = new LocalDate(2026, 6, 30);
        var moment = DateTimeZoneProviders.Tzdb[east].AtStartOfDay(last.PlusDays(1)).ToInstant();

        Assert.Contains("credential.expired", Sample.Codes(At(jurisdiction, east, moment)));
        Assert.Equal(LicenseVerdict.Authorized, At(jurisdiction, west, moment).Verdict);
    }

    // General knowledge: which way the clocks differ on a summer night. Arizona's second zone is that of the Navajo Nation, an hour ahead
    // in summer. In Florida the law names one zone for the whole state; Kansas asks for no license.
    public static TheoryData<string, string, string> StatesWithTwoZones => new()
    {
        { "us-ak", "America/Anchorage", "America/Adak" },
        { "us-az", "America/Denver", "America/Phoenix" },
        { "us-id", "America/Boise", "America/Los_Angeles" },
        { "us-in", "America/Indiana/Indianapolis", "America/Chicago" },
        { "us-ky", "America/New_York", "America/Chicago" },
        { "us-mi", "America/Detroit", "America/Menominee" },
        { "us-nd", "America/Chicago", "America/Denver" },
        { "us-ne", "America/Chicago", "America/Denver" },
        { "us-nv", "America/Denver", "America/Los_Angeles" },
        { "us-or", "America/Boise", "America/Los_Angeles" },
        { "us-sd", "America/Chicago", "America/Denver" },
        { "us-tn", "America/New_York", "America/Chicago" },
        { "us-tx", "America/Chicago", "America/Denver" },
    };

    [Theory]
    [InlineData("us-sc", "America/Chicago")]
    [InlineData("us-sc", "Nowhere/Else")]
    [InlineData("us-sc", "")]
    [InlineData("us-tn", "America/Denver")]
    public void Evaluate_InAZoneThatNoPlaceThereKeeps_IsNotAssessable(string jurisdiction, string zone) =>
        Assert.Equal(["jurisdiction.zone"], Sample.Codes(At(jurisdiction, zone, Instant.FromUtc(2026, 3, 2, 12, 0))));

    [Fact]
    public void TimeZones_OfTheStatesThatAreKnownToHaveTwo_AreMoreThanOne()
    {
        // States with places in two zones (general knowledge; tz database).
        string[] two = ["us-ak", "us-az", "us-fl", "us-id", "us-in", "us-ks", "us-ky", "us-mi", "us-nd", "us-ne", "us-nv", "us-or", "us-sd", "us-tn", "us-tx"];
        Assert.Equal(two, LicensingKnowledge.Default.Jurisdictions.Where(jurisdiction => jurisdiction.Code.Value.StartsWith("us-", StringComparison.Ordinal) && jurisdiction.TimeZones.Count > 1).Select(jurisdiction => jurisdiction.Code.Value));
    }

    [Property(Arbitrary = [typeof(Moments)])]
    public void Evaluate_AtAMoment_IsEvaluateOnTheLocalDay(MomentInAPlace moment)
    {
        var day = moment.At.InZone(DateTimeZoneProviders.Tzdb[moment.Zone]).Date;
        Assert.Equal(
            LicenseCheck.Evaluate(Credentials("us-tx"), Sample.Swedish, JurisdictionCode.From("us-tx"), day, null, AnyPlace),
            At("us-tx", moment.Zone, moment.At));
    }

    private static LicenseCheckResult At(string jurisdiction, string zone, Instant moment) =>
        LicenseCheck.Evaluate(Credentials(jurisdiction), Sample.Swedish, JurisdictionCode.From(jurisdiction), moment, zone, null, AnyPlace);

    private static Credential[] Credentials(string jurisdiction) => [Sample.License(jurisdiction), Sample.Establishment(jurisdiction)];

    public sealed record MomentInAPlace(Instant At, string Zone);

    internal static class Moments
    {
        public static Arbitrary<MomentInAPlace> All() =>
            (from minutes in Gen.Choose(-300_000, 300_000)
             from zone in Gen.Elements("America/Chicago", "America/Denver")
             select new MomentInAPlace(Instant.FromUtc(2026, 6, 30, 12, 0) + Duration.FromMinutes(minutes), zone)).ToArbitrary();
    }
}
