namespace MassageDomain.Benchmarks.Goals;

/// <summary>One line of the table.</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Target">What it should be.</param>
/// <param name="Figure">What it is.</param>
/// <param name="Met">Whether the figure meets the target; null where there is only a figure.</param>
/// <param name="Detail">The times behind it.</param>
internal sealed record Goal(string Measure, string Target, string Figure, bool? Met, string Detail)
{
    public static Goal AtLeast(string measure, double target, double ratio, string detail) =>
        new(measure, $"≥ {target:0.#}×", $"{ratio:0.0}×", ratio >= target, detail);

    public static Goal AtMost(string measure, double target, double ratio, string detail) =>
        new(measure, $"≤ {target:0.##}×", $"{ratio:0.00}×", ratio <= target, detail);

    /// <summary>A figure without a goal.</summary>
    public static Goal Untargeted(string measure, string figure, string detail) => new(measure, "–", figure, null, detail);

    public static Goal Zero(string measure, double bytes) => new(measure, "0 B", $"{bytes:0} B", bytes == 0, string.Empty);
}
