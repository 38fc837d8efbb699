using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MassageDomain.Tests.Generators;
using NodaTime;

namespace MassageDomain.Tests;

public sealed class PartialDateTests
{
    [Fact]
    public void Parse_OfAYear_IsTheWholeYear()
    {
        var date = PartialDate.Parse("2009");

        Assert.Equal(new LocalDate(2009, 1, 1), date.Earliest);
        Assert.Equal(new LocalDate(2009, 12, 31), date.Latest);
    }

    [Fact]
    public void Parse_OfFebruaryInALeapYear_EndsOnTheTwentyNinth() => Assert.Equal(new LocalDate(2024, 2, 29), PartialDate.Parse("2024-02").Latest);

    [Theory]
    [InlineData("209")]
    [InlineData("2009-5")]
    [InlineData("2009-13")]
    [InlineData("2009-02-29")]
    [InlineData("2009-02-30")]
    [InlineData("2009/02/03")]
    [InlineData("2009-02-03T00:00")]
    [InlineData("1799")]
    [InlineData("2201")]
    [InlineData(" 2009")]
    [InlineData("２００９")]
    [InlineData("")]
    public void TryParse_OfAnythingElse_GivesNone(string text) => Assert.False(PartialDate.TryParse(text, null, out _));

    [Property]
    public Property Parse_OfWhatToStringWrites_IsTheSame() =>
        Prop.ForAll(HealthArbitrary.PartialDate.ToArbitrary(), date => PartialDate.Parse(date.ToString()) == date && date.Earliest <= date.Latest);

    [Property]
    public bool TryParse_OfAnyText_NeverThrows(string? text) => !PartialDate.TryParse(text, null, out var date) || date.ToString() == text;
}
