using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The wire tokens of <see cref="ScoreDirection"/>.</summary>
public sealed class ScoreDirectionJsonConverter() : TokenJsonConverter<ScoreDirection>(
    (ScoreDirection.HigherIsWorse, "higher-is-worse"),
    (ScoreDirection.HigherIsBetter, "higher-is-better"),
    (ScoreDirection.HigherIsMore, "higher-is-more"));
