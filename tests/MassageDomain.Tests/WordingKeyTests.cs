using FsCheck.Xunit;

namespace MassageDomain.Tests;

public sealed class WordingKeyTests
{
    [Theory]
    [InlineData("Trombosis venosa, profunda!", "trombosis venosa profunda")]
    [InlineData("  Réflexologie  plantaire ", "reflexologie plantaire")]
    [InlineData("St. John's", "st johns")]
    [InlineData("hot-stone / œdème", "hot stone oedeme")]
    [InlineData("dolor de rin\u0303on", "dolor de rinon")]
    public void Of_IgnoresCaseAccentsAndPunctuation(string text, string key) => Assert.Equal(key, WordingKey.Of(text));

    [Property]
    public bool Of_ItsOwnResult_IsTheSame(FsCheck.NonNull<string> text) => WordingKey.Of(WordingKey.Of(text.Get)) == WordingKey.Of(text.Get);
}
