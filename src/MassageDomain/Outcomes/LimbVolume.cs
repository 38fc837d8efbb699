using MassageDomain.Anatomy;

namespace MassageDomain.Outcomes;

/// <summary>The volume of a limb from its circumferences, for following lymphoedema. It is an estimate of this limb over time and between sides, not a diagnosis.</summary>
/// <remarks>The limb is taken as a stack of truncated cones (general knowledge): V = h (C1² + C1 C2 + C2²) / 12π for each.</remarks>
public static class LimbVolume
{
    private const decimal Pi = 3.1415926535897932384626433833m;
    private const decimal LongestLimb = 150;
    private const decimal WidestLimb = 200;

    /// <summary>Checks the circumferences: two at least, in order, of a possible size.</summary>
    /// <param name="girths">The circumferences of one limb.</param>
    /// <returns>The issues, in document order.</returns>
    public static IReadOnlyList<ValidationIssue> Validate(LimbGirths girths)
    {
        ArgumentNullException.ThrowIfNull(girths);
        var issues = new List<ValidationIssue>();
        if (girths.Side is not (Laterality.Left or Laterality.Right))
        {
            issues.Add(new(OutcomesIssueCodes.SideMissing, FieldPath.Root.Member("side")));
        }

        var path = FieldPath.Root.Member("girths");
        if (girths.Girths.Count < 2)
        {
            issues.Add(new(OutcomesIssueCodes.TooFewGirths, path));
        }

        for (var i = 0; i < girths.Girths.Count; i++)
        {
            var girth = girths.Girths[i];
            MeasurementValidation.IsInRange(0, LongestLimb, girth.AtCentimetres, path.Item(i).Member("atCentimetres"), issues);
            MeasurementValidation.IsInRange(1, WidestLimb, girth.Centimetres, path.Item(i).Member("centimetres"), issues);
            if (i > 0 && girth.AtCentimetres <= girths.Girths[i - 1].AtCentimetres)
            {
                issues.Add(new(OutcomesIssueCodes.GirthsNotInOrder, path.Item(i).Member("atCentimetres")));
            }
        }

        return ValueList.From(issues);
    }

    /// <summary>The volume between the first and the last circumference.</summary>
    /// <param name="girths">The circumferences of one limb.</param>
    /// <returns>Millilitres; null where <see cref="Validate"/> finds an error.</returns>
    public static decimal? Millilitres(LimbGirths girths)
    {
        if (Validate(girths).Count > 0)
        {
            return null;
        }

        decimal sum = 0;
        for (var i = 1; i < girths.Girths.Count; i++)
        {
            var (lower, upper) = (girths.Girths[i - 1], girths.Girths[i]);
            var squares = (lower.Centimetres * lower.Centimetres) + (lower.Centimetres * upper.Centimetres) + (upper.Centimetres * upper.Centimetres);
            sum += (upper.AtCentimetres - lower.AtCentimetres) * squares;
        }

        return sum / (12 * Pi);
    }

    /// <summary>How much larger the affected limb is than the other, measured at the same places. The days are not looked at: limbs swell in hours, so give girths of the same visit.</summary>
    /// <param name="affected">The affected limb.</param>
    /// <param name="other">The other limb of the pair.</param>
    /// <returns>Millilitres, below zero where the affected limb is the smaller; null where a volume is missing, the sides are the same, or the places differ.</returns>
    public static decimal? Excess(LimbGirths affected, LimbGirths other)
    {
        ArgumentNullException.ThrowIfNull(affected);
        ArgumentNullException.ThrowIfNull(other);
        var comparable = affected.Limb == other.Limb
            && affected.Side != other.Side
            && affected.Girths.Select(girth => girth.AtCentimetres).SequenceEqual(other.Girths.Select(girth => girth.AtCentimetres));
        return comparable ? Millilitres(affected) - Millilitres(other) : null;
    }

    /// <summary>The excess in per cent of the other limb.</summary>
    /// <param name="affected">The affected limb.</param>
    /// <param name="other">The other limb of the pair.</param>
    /// <returns>Per cent; null where there is no <see cref="Excess"/> or the other limb has no volume to speak of.</returns>
    public static decimal? ExcessPercent(LimbGirths affected, LimbGirths other) => Guarded.Divide(Excess(affected, other) * 100, Millilitres(other));
}
