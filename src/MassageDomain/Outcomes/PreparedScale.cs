namespace MassageDomain.Outcomes;

/// <summary>A scale made ready for scoring: every variant with its tables of points and scores.</summary>
/// <exception cref="InvalidOperationException">The scale's data is inconsistent: check it with <see cref="ScaleValidation"/> first.</exception>
internal sealed class PreparedScale
{
    private readonly int _fewest;
    private readonly int _most;

    public PreparedScale(OutcomeScale scale)
    {
        if (scale.Scores.Count == 0 || scale.Variants.Count == 0)
        {
            throw new InvalidOperationException("The scale has no score or no variant.");
        }

        Owner = scale;
        Variants = [.. scale.Variants.Select(variant => new PreparedVariant(scale, variant))];
        SafetyIndex = scale.Safety is null ? -1 : Variants[0].IndexOf(scale.Safety.Item, 0);
        _most = scale.Items.Count;
        _fewest = _most;
        while (_fewest > 0 && scale.Items[_fewest - 1].Optional)
        {
            _fewest--;
        }
    }

    public OutcomeScale Owner { get; }

    public PreparedVariant[] Variants { get; }

    public int SafetyIndex { get; }

    /// <summary>Whether a form by position may have so many answers: optional items at the end may be left out.</summary>
    public bool Takes(int answers) => answers >= _fewest && answers <= _most;

    public PreparedVariant? Find(VariantCode? code)
    {
        if (code is null)
        {
            return Variants[0];
        }

        foreach (var variant in Variants)
        {
            if (variant.Variant.Code == code)
            {
                return variant;
            }
        }

        return null;
    }
}
