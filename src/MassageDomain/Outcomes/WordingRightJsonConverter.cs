using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The wire tokens of <see cref="WordingRight"/>.</summary>
public sealed class WordingRightJsonConverter() : TokenJsonConverter<WordingRight>(
    (WordingRight.Yes, "yes"),
    (WordingRight.AskFirst, "ask-first"),
    (WordingRight.No, "no"));
