namespace MassageDomain.Outcomes;

/// <summary>A sum or a mean, multiplied, divided and shifted. The division comes last, so that a whole result stays exact.</summary>
internal sealed class LinearFormula(decimal multiply, decimal divide, decimal add, decimal? roundProratedTo, bool mean, int unit) : SumFormula
{
    public override bool AllowsGaps => true;

    public override NoScoreReason FromSum(long sum, int counted, int items, out decimal value)
    {
        value = mean ? (sum * multiply / ((long)counted * unit)) + add
            : counted == items ? (sum * multiply / (divide * unit)) + add
            : (sum * multiply * items / (divide * unit * counted)) + add;
        if (!mean && counted < items && roundProratedTo is { } step)
        {
            value = Rounding.HalfUp(value, step);
        }

        return default;
    }
}
