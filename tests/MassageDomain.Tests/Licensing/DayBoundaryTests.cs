using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MassageDomain.Licensing;
using NodaTime;

namespace MassageDomain.Tests.Licensing;

public class DayBoundaryTests
{
    private static readonly LicenseQuestion AnyPlace = new() { EstablishmentCredentialNeeded = Answer.Yes };

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

    // One moment, two days: in Knoxville the license has ended, in Memphis it has another hour.
    [Fact]
    public void Evaluate_InAStateWithTwoZones_TheCallersZoneDecides()
    {
        var moment = Instant.FromUtc(2026, 7, 1, 4, 30);
        Assert.Contains("credential.expired", Sample.Codes(At("us-tn", "America/New_York", moment)));
        Assert.Equal(LicenseVerdict.Authorized, At("us-tn", "America/Chicago", moment).Verdict);
    }

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
