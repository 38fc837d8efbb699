namespace MassageDomain.Outcomes;

/// <summary>A sum looked up in a published table.</summary>
internal sealed class LookupFormula(ScoreFormula.Lookup lookup, int unit) : SumFormula
{
    public override bool AllowsGaps => false;

    public override NoScoreReason FromSum(long sum, int counted, int items, out decimal value)
    {
        value = 0;
        if (lookup.Table.Count == 0)
        {
            return NoScoreReason.NoValueSet;
        }

        var index = (sum / unit) - lookup.FirstSum;
        if (sum % unit != 0 || index < 0 || index >= lookup.Table.Count)
        {
            return NoScoreReason.NotComputable;
        }

        value = lookup.Table[(int)index];
        return default;
    }
}
