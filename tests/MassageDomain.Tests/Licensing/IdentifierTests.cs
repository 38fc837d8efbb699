using System.Text;
using MassageDomain.Licensing;

namespace MassageDomain.Tests.Licensing;

public class IdentifierTests
{
    [Theory]
    [InlineData("12-3456789", true)]
    [InlineData(" 99-0000000 ", true)]
    [InlineData("07-1234567", false)]
    [InlineData("49-1234567", false)]
    [InlineData("97-1234567", false)]
    public void Ein_WellFormed_IsAcceptedAndThePrefixOnlyWarns(string text, bool known)
    {
        var validated = Ein.Validate(text, FieldPath.Root);

        Assert.True(validated.IsValid);
        Assert.Equal(known, validated.Value.HasKnownPrefix);
        Assert.Equal(known ? [] : ["licensing.ein.prefix-unknown"], validated.Issues.Select(issue => issue.Code.Value));
        Assert.Equal(validated.Value, Ein.Parse(Encoding.UTF8.GetBytes(text)));
    }

    // 83 prefixes are in use: 6 + 7 + 8 + 19 + 19 + 7 + 9 + 6 + 2. Source i4.
    [Fact]
    public void Ein_HasKnownPrefix_HoldsForExactlyTheListedPrefixes() =>
        Assert.Equal(83, Enumerable.Range(0, 100).Count(prefix => Ein.Parse($"{prefix:D2}-0000000").HasKnownPrefix));

    [Theory]
    [InlineData("123456789", "licensing.ein.social-security-form")]
    [InlineData("123-45-6789", "licensing.ein.social-security-form")]
    [InlineData("abc-de-fghi", "licensing.ein.malformed")]
    [InlineData("123-45-678X", "licensing.ein.malformed")]
    [InlineData("12-345678", "licensing.ein.malformed")]
    [InlineData("12-34567890", "licensing.ein.malformed")]
    [InlineData("１２-３４５６７８９", "licensing.ein.malformed")]
    [InlineData("12–3456789", "licensing.ein.malformed")]
    [InlineData("", "licensing.ein.malformed")]
    public void Ein_Malformed_IsACodedIssue(string text, string code) => Assert.Equal(code, Assert.Single(Ein.Validate(text, FieldPath.Root).Issues).Code.Value);

    [Fact]
    public void Ein_Parse_OfSomethingElse_SaysWhatItIsNot() =>
        Assert.Equal("Not a well-formed employer identification number.", Assert.Throws<FormatException>(() => Ein.Parse("123")).Message);

    [Fact]
    public void TaxonomyCodes_MassageTherapist_IsTheOfficialCode() => Assert.Equal("225700000X", TaxonomyCodes.MassageTherapist.Value);

    [Fact]
    public void TaxonomyCodes_PhysicalTherapyAssistant_IsNotOccupationalTherapy()
    {
        // Several public lists have this one wrong.
        Assert.Equal("225200000X", TaxonomyCodes.PhysicalTherapyAssistant.Value);
        Assert.Equal("225X00000X", TaxonomyCodes.OccupationalTherapist.Value);
    }

    [Theory]
    [InlineData("225700000X", true)]
    [InlineData("2255A2300X", true)]
    [InlineData("225700000x", false)]
    [InlineData("225700000", false)]
    [InlineData("A25700000X", false)]
    [InlineData("22570000٠X", false)]
    [InlineData("2257000000", false)]
    public void TaxonomyCode_TryParse_TakesTheFormAndNothingElse(string text, bool valid)
    {
        Assert.Equal(valid, TaxonomyCode.TryParse(text, null, out _));
        Assert.Equal(valid, TaxonomyCode.TryParse(Encoding.UTF8.GetBytes(text), null, out _));
        Assert.Equal(valid ? [] : ["licensing.taxonomy.malformed"], TaxonomyCode.Validate(text, FieldPath.Root).Issues.Select(issue => issue.Code.Value));
    }

    [Theory]
    [InlineData("MT123456", true)]
    [InlineData("MAS.12345", true)]
    [InlineData("12-345 A", true)]
    [InlineData("LMT", false)]
    [InlineData("", false)]
    [InlineData("MT１２３", false)]
    [InlineData("1234567890123456789012345678901", false)]
    public void LicenseNumber_TryParse_IsLooseButAscii(string text, bool valid)
    {
        Assert.Equal(valid, LicenseNumber.TryParse(text, null, out _));
        Assert.Equal(valid, LicenseNumber.TryParse(Encoding.UTF8.GetBytes(text), null, out _));
        Assert.Equal(valid, LicenseNumber.Validate(text, FieldPath.Root).IsValid);
    }

    // South Dakota prints MT and five digits (agency page); Texas MT and six (seen); South Carolina is loose.
    [Theory]
    [InlineData("us-sd", "MT12345", true)]
    [InlineData("us-sd", "MT1234", false)]
    [InlineData("us-sd", "12345", false)]
    [InlineData("us-tx", "MT123456", true)]
    [InlineData("us-tx", "MT12345", false)]
    [InlineData("us-sc", "12345", true)]
    [InlineData("us-sc", "MAS.12345", true)]
    [InlineData("us-sc", "123456789", false)]
    public void LicenseNumber_Fits_ComparesWithTheJurisdiction(string jurisdiction, string number, bool fits)
    {
        var pattern = LicensingKnowledge.Default.Jurisdictions[JurisdictionCode.From(jurisdiction)].LicenseNumber!;
        Assert.Equal(fits, LicenseNumber.Parse(number).Fits(pattern));
    }
}
