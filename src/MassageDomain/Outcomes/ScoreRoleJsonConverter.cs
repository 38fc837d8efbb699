using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The wire tokens of <see cref="ScoreRole"/>.</summary>
public sealed class ScoreRoleJsonConverter() : TokenJsonConverter<ScoreRole>(
    (ScoreRole.Total, "total"),
    (ScoreRole.Subscale, "subscale"),
    (ScoreRole.Component, "component"),
    (ScoreRole.Category, "category"));
