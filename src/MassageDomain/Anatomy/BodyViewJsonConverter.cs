using MassageDomain.Serialization;

namespace MassageDomain.Anatomy;

/// <summary>The wire tokens of <see cref="BodyView"/>.</summary>
public sealed class BodyViewJsonConverter() : TokenJsonConverter<BodyView>(
    (BodyView.Front, "front"),
    (BodyView.Back, "back"),
    (BodyView.FrontAndBack, "front-and-back"));
