using MassageDomain.Serialization;

namespace MassageDomain.Records;

/// <summary>The wire tokens of <see cref="Reproof"/>.</summary>
public sealed class ReproofJsonConverter() : TokenJsonConverter<Reproof>(
    (Reproof.Proved, "proved"),
    (Reproof.SameByOtherKnowledge, "same-by-other-knowledge"),
    (Reproof.OtherKnowledge, "other-knowledge"),
    (Reproof.Altered, "altered"));
