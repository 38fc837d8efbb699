using FsCheck.Xunit;
using MassageDomain.Outcomes;

namespace MassageDomain.Tests.Outcomes;

/// <summary>The quick way of reading small whole numbers against the framework's own.</summary>
public sealed class WholeNumberTests
{
    [Property(MaxTest = 2000)]
    public bool TryRead_OfAnyDecimal_AgreesWithGetBits(decimal value)
    {
        var bits = decimal.GetBits(value);
        var expected = bits[1] == 0 && bits[2] == 0 && bits[3] == 0;
        return WholeNumber.TryRead(in value, out var whole) == expected && (!expected || whole == value);
    }

    [Property]
    public bool TryRead_OfAWholeNumber_IsThatNumber(uint number)
    {
        decimal value = number;
        return WholeNumber.TryRead(in value, out var whole) && whole == number;
    }

    [Fact]
    public void TryRead_OfOtherNumbers_LeavesThemToSlowerWays()
    {
        Assert.All(new[] { -1m, 1.0m, 0.5m, 4294967296m, decimal.MaxValue, decimal.MinValue, -0.0m }, value => Assert.False(WholeNumber.TryRead(in value, out _)));
        var odi = OutcomeCatalogue.Scale("oswestry-disability-index");
        Assert.Equal(odi.Score(1, 1, 1, 1, 1, 1, 1, 1, 1, 1).Value, odi.Score(1.0m, 1.00m, 1, 1, 1, 1, 1, 1, 1, 1).Value);
    }
}
