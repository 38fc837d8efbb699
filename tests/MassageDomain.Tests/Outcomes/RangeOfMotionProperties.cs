using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MassageDomain.Anatomy;
using MassageDomain.Evidence;
using MassageDomain.Outcomes;
using NodaTime;

namespace MassageDomain.Tests.Outcomes;

/// <summary>Range of motion answers for every number that a decimal can hold, and not only for angles.</summary>
[Properties(Arbitrary = [typeof(AnyDecimals)], MaxTest = 1000)]
public sealed class RangeOfMotionProperties
{
    private static readonly BigInteger One = BigInteger.Pow(10, 28);
    private static readonly BigInteger Most = new(decimal.MaxValue);

    // Only the last place may be rounded, so a whole above the largest decimal is out of reach and the largest is not.
    [Property]
    public bool RangeOf_AnyNumbers_IsNullOnlyWhereTheDifferenceIsOutOfReach(decimal start, decimal end)
    {
        var exact = BigInteger.Abs(Exact(end) - Exact(start));
        var range = RangeOfMotion.RangeOf(Reading(end) with { Start = start });
        return exact <= Most * One ? range is not null : exact < (Most + 1) * One || range is null;
    }

    [Property]
    public bool SideDifference_AnyNumbers_IsAntisymmetric(decimal left, decimal right) =>
        RangeOfMotion.SideDifference(Reading(left), Reading(right) with { Side = Laterality.Right }) ==
        -RangeOfMotion.SideDifference(Reading(right), Reading(left) with { Side = Laterality.Right });

    [Property]
    public bool Change_AnyNumbers_IsNullOnlyWhereTheDifferenceIsOutOfReach(decimal before, decimal after)
    {
        var exact = BigInteger.Abs(Exact(after) - Exact(before));
        var change = RangeOfMotion.Change(Reading(before), Reading(after));
        return exact <= Most * One ? change?.IsReal is not null : exact < (Most + 1) * One || change is null;
    }

    [Property]
    public bool Compare_AnyNumbers_HasADeficitOfNothingOrWhatIsLacking(decimal value, decimal end, decimal spread)
    {
        var compared = RangeOfMotion.Compare(Reading(end), Reference(value) with { StandardDeviation = spread });
        return compared is null ? Math.Abs(end) > 1_000 || Tiny(value) || Tiny(spread) || Math.Abs(value) > 1_000
            : end >= value ? compared.Deficit == 0
            : compared.Deficit == value - end;
    }

    [Fact]
    public void Compare_NumbersThatCannotBeReckonedWith_IsNull()
    {
        Assert.Null(RangeOfMotion.Compare(Reading(decimal.MaxValue), Reference(135)));
        Assert.Null(RangeOfMotion.Compare(Reading(decimal.MinValue), Reference(135)));
        Assert.Null(RangeOfMotion.Compare(Reading(100), Reference(0.0000000000000000000000000001m)));
        Assert.Null(RangeOfMotion.Compare(Reading(decimal.MaxValue)));
        Assert.Null(RangeOfMotion.RangeOf(Reading(decimal.MaxValue) with { Start = decimal.MinValue }));
        Assert.Null(RangeOfMotion.Change(Reading(decimal.MinValue), Reading(decimal.MaxValue)));
        Assert.Equal(["/end outcomes.measurement.out-of-range", "/start outcomes.measurement.out-of-range"], RangeOfMotion.Validate(Reading(decimal.MaxValue) with { Start = decimal.MinValue }).Select(issue => issue.ToString()));
    }

    private static bool Tiny(decimal number) => Math.Abs(number) is > 0 and < 0.000_001m;

    // The number times 10 to the 28th, which is whole.
    private static BigInteger Exact(decimal number)
    {
        var bits = decimal.GetBits(number);
        var digits = ((BigInteger)unchecked((uint)bits[2]) << 64) + ((BigInteger)unchecked((uint)bits[1]) << 32) + unchecked((uint)bits[0]);
        return (number < 0 ? -digits : digits) * BigInteger.Pow(10, 28 - ((bits[3] >> 16) & 0xFF));
    }

    private static MotionReading Reading(decimal end) => new()
    {
        Measurement = MeasurementCode.From("knee-flexion"),
        Side = Laterality.Left,
        Mode = MotionMode.Active,
        End = end,
        On = new LocalDate(2026, 5, 4),
    };

    private static ReferenceValue Reference(decimal value) => new()
    {
        Value = value,
        Population = "invented",
        Source = new ScaleSource { Basis = EvidenceBasis.GeneralKnowledge },
    };
}

/// <summary>Decimals of every size, the ends among them.</summary>
public static class AnyDecimals
{
    public static Arbitrary<decimal> Any() => Arb.From(Gen.OneOf(
        Gen.Elements(0, 1, -1, decimal.MaxValue, decimal.MinValue, decimal.MaxValue - 1, decimal.MinValue + 1, 0.0000000000000000000000000001m, -0.0000000000000000000000000001m),
        Gen.Choose(-200, 200).Select(degrees => (decimal)degrees),
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Choose(int.MinValue, int.MaxValue)
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from scale in Gen.Choose(0, 28)
        from negative in Gen.Elements(false, true)
        select new decimal(low, middle, high, negative, (byte)scale)));
}
