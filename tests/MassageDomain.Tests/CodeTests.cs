using FsCheck.Xunit;
using MassageDomain.Health;
using MassageDomain.Techniques;

namespace MassageDomain.Tests;

public sealed class CodeTests
{
    [Theory]
    [InlineData("deep-tissue")]
    [InlineData("d7")]
    [InlineData("deep-vein-thrombosis.current")]
    [InlineData("5")]
    public void From_OfAWellFormedText_KeepsIt(string text) => Assert.Equal(text, TechniqueCode.From(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("Deep-Tissue")]
    [InlineData("deep tissue")]
    [InlineData("-deep")]
    [InlineData("deep-")]
    [InlineData("deep--tissue")]
    [InlineData("masaje-de-espalda-ñ")]
    [InlineData("deep_tissue")]
    [InlineData("٣")]
    public void TryFrom_OfAnyOtherText_GivesNone(string text)
    {
        Assert.False(TechniqueCode.TryFrom(text, out var code));
        Assert.Null(code);
    }

    [Fact]
    public void TryFrom_OfALongText_StopsAtAHundredCharacters()
    {
        Assert.True(TechniqueCode.TryFrom(new string('a', 100), out _));
        Assert.False(TechniqueCode.TryFrom(new string('a', 101), out _));
    }

    [Fact]
    public void From_OfBadText_DoesNotRepeatItInTheException()
    {
        var exception = Assert.Throws<FormatException>(() => HealthCode.From("Jane Doe has HIV"));

        Assert.DoesNotContain("Jane", exception.ToString(), StringComparison.Ordinal);
    }

    [Property]
    public bool TryFrom_OfAnyText_NeverThrowsAndKeepsWhatItTakes(string? text) => !HealthCode.TryFrom(text, out var code) || code.Value == text;

    [Fact]
    public void Order_IsThatOfTheCharacters()
    {
        HealthCode[] codes = [HealthCode.From("b"), HealthCode.From("a-b"), HealthCode.From("a"), HealthCode.From("a.b"), HealthCode.From("ab")];

        Assert.Equal("a a-b a.b ab b", string.Join(' ', codes.Order()));
        Assert.True(HealthCode.From("a") < HealthCode.From("b"));
        Assert.True(HealthCode.From("b") >= HealthCode.From("b"));
    }
}
