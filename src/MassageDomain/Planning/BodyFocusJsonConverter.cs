using MassageDomain.Serialization;

namespace MassageDomain.Planning;

/// <summary>The wire tokens of <see cref="BodyFocus"/>.</summary>
public sealed class BodyFocusJsonConverter() : TokenJsonConverter<BodyFocus>(
    (BodyFocus.WholeBody, "whole-body"),
    (BodyFocus.AffectedArea, "affected-area"));
