using FsCheck.Xunit;

namespace MassageDomain.Tests;

public sealed class FieldPathTests
{
    [Fact]
    public void Path_OfMembersAndItems_IsAJsonPointer() =>
        Assert.Equal("/health/facts/0/onset", FieldPath.Root.Member("health").Member("facts").Item(0).Member("onset").Value);

    [Fact]
    public void Root_IsTheEmptyPointer() => Assert.Equal(string.Empty, FieldPath.Root.Value);

    [Fact]
    public void Member_WithTildeOrSlash_IsEscapedAsTheRfcSays() => Assert.Equal("/a~1b~0c", FieldPath.Root.Member("a/b~c").Value);

    [Fact]
    public void Item_BeforeTheFirst_IsAnError() => Assert.Throws<ArgumentOutOfRangeException>(() => FieldPath.Root.Item(-1));

    // RFC 6901, section 4: first ~1, then ~0.
    [Property]
    public bool Member_Unescaped_IsTheName(FsCheck.NonEmptyString name) =>
        FieldPath.Root.Member(name.Get).Value[1..].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal) == name.Get;
}
