namespace MassageDomain.Outcomes;

/// <summary>Reads answers into one row of points, in the order of the items.</summary>
internal static class AnswerPoints
{
    /// <summary>Stands for an item that was listed without an answer. Everything above is points.</summary>
    public const long Blank = long.MinValue + 1;

    /// <summary>Stands for an item that was not listed.</summary>
    private const long Unseen = long.MinValue;

    /// <summary>Fills the row; an answer that cannot be used leaves its item blank.</summary>
    /// <returns>Whether every answer could be used.</returns>
    public static bool TryFill(PreparedVariant variant, ReadOnlySpan<ItemAnswer> answers, Span<long> points)
    {
        points.Fill(Unseen);
        var tables = variant.Tables;
        var codes = variant.Codes;
        var valid = true;
        for (var i = 0; i < answers.Length; i++)
        {
            var answer = answers[i];
            var index = i < codes.Length && ReferenceEquals(codes[i], answer.Item) ? i : variant.IndexOf(answer.Item, i);
            if (index < 0 || points[index] != Unseen)
            {
                valid = false;
                continue;
            }

            points[index] = Blank;
            ref readonly var value = ref answer.ValueInPlace;
            if (value.HasValue)
            {
                if (tables[index].TryPoints(in Nullable.GetValueRefOrDefaultRef(in value), out var counted))
                {
                    points[index] = counted;
                }
                else
                {
                    valid = false;
                }
            }
        }

        return valid;
    }

    /// <summary>Fills the row from answers by position; items that are left out at the end are blank.</summary>
    /// <returns>Whether every answer could be used.</returns>
    public static bool TryFill(PreparedVariant variant, ReadOnlySpan<decimal?> answers, Span<long> points)
    {
        points.Fill(Blank);
        var tables = variant.Tables;
        var valid = true;
        for (var i = 0; i < answers.Length; i++)
        {
            ref readonly var value = ref answers[i];
            if (value.HasValue)
            {
                if (tables[i].TryPoints(in Nullable.GetValueRefOrDefaultRef(in value), out var counted))
                {
                    points[i] = counted;
                }
                else
                {
                    valid = false;
                }
            }
        }

        return valid;
    }
}
