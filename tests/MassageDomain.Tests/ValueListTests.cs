using FsCheck.Xunit;
using MassageDomain.Health;

namespace MassageDomain.Tests;

public sealed class ValueListTests
{
    [Property]
    public bool Equality_IsThatOfTheItemsInOrder(int[] one, int[] other) =>
        ValueList.From<int>(one).Equals(ValueList.From<int>(other)) == one.SequenceEqual(other);

    [Property]
    public bool HashCode_OfEqualLists_IsEqual(string[] items) =>
        ValueList.From<string>(items.OfType<string>()).GetHashCode() == ValueList.From<string>(items.OfType<string>().ToList()).GetHashCode();

    [Fact]
    public void From_OfAListThatChangesLater_KeepsWhatItWas()
    {
        var items = new List<int> { 1, 2 };
        var list = ValueList.From<int>(items);
        items.Add(3);

        Assert.Equal([1, 2], list);
    }

    [Fact]
    public void From_OfAListWithNull_IsAnError() => Assert.Throws<ArgumentException>(() => ValueList.From<string>(["a", null!]));

    [Fact]
    public void Records_WithEqualLists_AreEqual()
    {
        var one = new HealthFact { Code = HealthCode.From("asthma"), Details = [new DetailAnswer { Code = DetailCode.From("a"), Answer = Answer.No }] };
        var other = new HealthFact { Code = HealthCode.From("asthma"), Details = [new DetailAnswer { Code = DetailCode.From("a"), Answer = Answer.No }] };

        Assert.Equal(one, other);
        Assert.NotEqual(one, other with { Details = [] });
    }

    [Fact]
    public void ToString_SaysOnlyHowMany()
    {
        Assert.Equal("2 items", ValueList.From(["Jane Doe", "HIV"]).ToString());
        Assert.Equal("1 item", ValueList.From(["Jane Doe"]).ToString());
    }
}
