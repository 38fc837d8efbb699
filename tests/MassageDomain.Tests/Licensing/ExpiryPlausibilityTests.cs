using MassageDomain.Licensing;
using NodaTime;
using NodaTime.Text;

namespace MassageDomain.Tests.Licensing;

public class ExpiryPlausibilityTests
{
    private const string Unlikely = "licensing.expiry.unlikely";
    private const string NotCheckable = "licensing.expiry.not-checkable";

    // The rules by jurisdiction are those of table A; the dates were worked out by hand.
    [Theory]
    [InlineData("us-sc", "2024-07-01", "2026-06-30", null, null)] // 30 June of even years (renewal page)
    [InlineData("us-sc", "2024-07-01", "2025-06-30", null, Unlikely)]
    [InlineData("us-sc", "2024-07-01", "2026-07-01", null, Unlikely)]
    [InlineData("us-fl", "2024-01-05", "2025-08-31", null, null)] // 31 August of odd years
    [InlineData("us-fl", "2024-01-05", "2026-08-31", null, Unlikely)]
    [InlineData("us-ga", "2025-01-05", "2026-10-31", null, null)] // 31 October of even years
    [InlineData("us-in", "2022-01-05", "2025-05-15", null, null)] // 15 May of 2021, 2025, 2029
    [InlineData("us-in", "2022-01-05", "2023-05-15", null, Unlikely)]
    [InlineData("us-la", "2025-05-05", "2026-03-31", null, null)] // 31 March of every year
    [InlineData("us-wi", "2024-01-05", "2025-02-28", null, null)]
    [InlineData("us-az", "2024-01-05", "2026-08-09", "1990-08-09", null)] // birthday
    [InlineData("us-az", "2024-01-05", "2026-08-10", "1990-08-09", Unlikely)]
    [InlineData("us-az", "2024-01-05", "2026-08-10", null, NotCheckable)]
    [InlineData("us-az", "2025-01-05", "2026-02-28", "1992-02-29", null)]
    [InlineData("us-ok", "2024-01-05", "2026-09-30", "1990-09-09", null)] // end of the birth month
    [InlineData("us-ok", "2024-01-05", "2026-09-29", "1990-09-09", Unlikely)]
    [InlineData("us-va", "2024-01-05", "2026-02-28", "1990-02-09", null)] // and the parity of the birth year
    [InlineData("us-va", "2024-01-05", "2025-02-28", "1990-02-09", Unlikely)]
    [InlineData("us-va", "2024-01-05", "2025-02-28", "1991-02-09", null)]
    [InlineData("us-ma", "2025-05-05", "2026-04-28", "1990-04-02", null)] // the 28th of the birth month
    [InlineData("us-ma", "2025-05-05", "2026-04-30", "1990-04-02", Unlikely)]
    [InlineData("us-ky", "2024-05-05", "2026-05-05", null, null)] // anniversary of issue
    [InlineData("us-ky", "2024-05-05", "2026-05-04", null, null)]
    [InlineData("us-ky", "2024-05-05", "2026-06-05", null, Unlikely)]
    [InlineData("us-tx", "2024-05-05", "2026-05-05", null, null)] // two years from issue
    [InlineData("us-tx", "2024-05-05", "2025-05-05", null, Unlikely)]
    [InlineData("us-wv", "2024-05-05", "2026-05-31", null, null)] // end of the issue month, two years on
    [InlineData("us-wv", "2024-05-05", "2026-05-05", null, Unlikely)]
    [InlineData("us-tn", "2024-05-05", "2026-01-17", null, null)] // no rule to go by
    [InlineData("us-mt", "2024-05-05", "2026-01-17", null, null)] // rule not known
    public void Check_LastDay_IsComparedWithTheRule(string jurisdiction, string issued, string expires, string? born, string? code)
    {
        var license = Sample.License(jurisdiction) with { Number = null, Issued = Date(issued), Expires = Date(expires) };
        var issues = ExpiryPlausibility.Check(license, Of(jurisdiction), born is null ? null : Date(born));

        Assert.Equal(code is null ? [] : [code], issues.Select(issue => issue.Code.Value));
        Assert.All(issues, issue => Assert.Equal(IssueSeverity.Warning, issue.Severity));
    }

    // North Dakota: 28 February, odd years for odd numbers (NDCC 43-25-09); in a leap year the end of February counts too.
    [Theory]
    [InlineData("101", "2027-02-28", null)]
    [InlineData("102", "2027-02-28", Unlikely)]
    [InlineData("102", "2028-02-28", null)]
    [InlineData("102", "2028-02-29", null)]
    [InlineData("101", "2027-03-01", Unlikely)]
    [InlineData(null, "2027-02-28", NotCheckable)]
    public void Check_LicenseNumberParity_DecidesTheYear(string? number, string expires, string? code)
    {
        var license = Sample.License("us-nd") with { Number = number, Issued = Date("2026-01-01"), Expires = Date(expires) };
        Assert.Equal(code is null ? [] : [code], ExpiryPlausibility.Check(license, Of("us-nd"), null).Select(issue => issue.Code.Value));
    }

    [Fact]
    public void Check_LongerThanTheTerm_Warns()
    {
        var license = Sample.License() with { Issued = Date("2019-05-01"), Expires = Date("2026-06-30") };
        var issue = Assert.Single(ExpiryPlausibility.Check(license, Of("us-sc"), null));
        Assert.Equal("licensing.term.unlikely", issue.Code.Value);
        Assert.Equal("years=2", Assert.Single(issue.Parameters).ToString());
    }

    [Fact]
    public void Check_NumberOfAnotherForm_Warns()
    {
        var license = Sample.License("us-tx") with { Number = "12345", Issued = Date("2025-06-30"), Expires = Date("2027-06-30") };
        Assert.Equal(["licensing.license-number.unlikely"], ExpiryPlausibility.Check(license, Of("us-tx"), null).Select(issue => issue.Code.Value));
    }

    [Fact]
    public void Evaluate_UnlikelyLastDay_ChangesNoVerdict() =>
        Assert.Equal(LicenseVerdict.Authorized, Sample.Check([Sample.License() with { Expires = Date("2027-01-13") }, Sample.Establishment()]).Verdict);

    private static Jurisdiction Of(string code) => LicensingKnowledge.Default.Jurisdictions[JurisdictionCode.From(code)];

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
