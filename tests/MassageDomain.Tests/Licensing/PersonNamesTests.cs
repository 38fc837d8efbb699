using MassageDomain.Licensing;

namespace MassageDomain.Tests.Licensing;

public class PersonNamesTests
{
    [Theory]
    [InlineData("Ann Lee", "ANN LEE", true)]
    [InlineData("Mary-Ann O'Hara", " Mary  Ann OHara. ", true)]
    [InlineData("Zoë", "ZOË", true)]
    [InlineData("𠮷野", "𠮷野", true)]
    [InlineData("Ann Lee", "Annlee", false)]
    [InlineData("Ann", "Anna", false)]
    [InlineData("Ann", "Ann 2", false)]
    [InlineData("Ann\0X", "Ann\0Y", false)]
    [InlineData("Ann", "Ann\0Lee", false)]
    [InlineData("Ann\0", "Ann", false)]
    [InlineData("Ann\0Lee", "Ann\0Lee", true)]
    [InlineData("'", "'", false)]
    [InlineData(".", ",,", false)]
    [InlineData("- -", "-", false)]
    [InlineData("12", "12", false)]
    [InlineData("", "", false)]
    public void AreSame_TwoSpellings_NeedTheSameLetters(string left, string right, bool same)
    {
        Assert.Equal(same, PersonNames.AreSame(left, right));
        Assert.Equal(same, PersonNames.AreSame(right, left));
    }
}
