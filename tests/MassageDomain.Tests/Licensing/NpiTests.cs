using System.Text;
using System.Text.Json;
using MassageDomain.Licensing;

namespace MassageDomain.Tests.Licensing;

public class NpiTests
{
    // The agency's worked example: 123456789 has the check digit 3. Source i2.
    private const string Example = "1234567893";

    [Theory]
    [InlineData(Example)]
    [InlineData("  1234567893\t")]
    [InlineData("1679576722")]
    [InlineData("2000000002")] // 24 + 4 + 2 = 30
    [InlineData("1000000004")] // 24 + 2 + 4 = 30
    public void TryParse_WellFormed_IsAcceptedInBothEncodings(string text)
    {
        Assert.True(Npi.TryParse(text, null, out var npi));
        Assert.Equal(text.Trim(), npi.Value);
        Assert.Equal(npi, Npi.Parse(Encoding.UTF8.GetBytes(text)));
        Assert.True(Npi.IsWellFormed(text));
    }

    [Theory]
    [InlineData("", "licensing.npi.not-ten-digits")]
    [InlineData("123456789", "licensing.npi.not-ten-digits")]
    [InlineData("12345678931", "licensing.npi.not-ten-digits")]
    [InlineData("12345 67893", "licensing.npi.not-ten-digits")]
    [InlineData("123-456-7893", "licensing.npi.not-ten-digits")]
    [InlineData("+234567893", "licensing.npi.not-ten-digits")]
    [InlineData("123456789O", "licensing.npi.not-ten-digits")]
    [InlineData("１２３４５６７８９３", "licensing.npi.not-ten-digits")]
    [InlineData("١٢٣٤٥٦٧٨٩٣", "licensing.npi.not-ten-digits")]
    [InlineData("\u00A01234567893", "licensing.npi.not-ten-digits")]
    [InlineData("3234567891", "licensing.npi.first-digit")]
    [InlineData("0234567894", "licensing.npi.first-digit")]
    [InlineData("1234567890", "licensing.npi.check-digit")]
    public void Validate_Malformed_NamesTheProblemAndNotTheValue(string text, string code)
    {
        var validated = Npi.Validate(text, FieldPath.Root.Member("npi"));

        var issue = Assert.Single(validated.Issues);
        Assert.Equal(code, issue.Code.Value);
        Assert.Equal("/npi", issue.Path.Value);
        Assert.Empty(issue.Parameters);
        Assert.False(validated.IsValid);
        Assert.False(Npi.TryParse(Encoding.UTF8.GetBytes(text), null, out _));
    }

    [Fact]
    public void Parse_Malformed_ThrowsWithoutTheValue()
    {
        var exception = Assert.Throws<FormatException>(() => Npi.Parse("1234567890"));
        Assert.DoesNotContain("1234567890", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_Null_IsAnIssue() => Assert.Equal("licensing.npi.not-ten-digits", Assert.Single(Npi.Validate(null, FieldPath.Root).Issues).Code.Value);

    [Fact]
    public void ToString_OfAnIdentifierOfAPerson_HasNoDigits()
    {
        Assert.Equal("Npi", Npi.Parse(Example).ToString());
        Assert.Equal("Ein", Ein.Parse("12-3456789").ToString());
        Assert.Equal("LicenseNumber", LicenseNumber.Parse("MT12345").ToString());
    }

    [Fact]
    public void Json_RoundTripsAsText()
    {
        Assert.Equal("\"1234567893\"", JsonSerializer.Serialize(Npi.Parse(Example)));
        Assert.Equal(Npi.Parse(Example), JsonSerializer.Deserialize<Npi>("\"1234567893\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Npi>("1234567893"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Npi>("\"1234567890\""));
    }
}
