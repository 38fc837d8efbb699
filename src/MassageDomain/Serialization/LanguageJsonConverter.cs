namespace MassageDomain.Serialization;

/// <summary>The wire tokens of <see cref="Language"/>: ISO 639-1.</summary>
public sealed class LanguageJsonConverter() : TokenJsonConverter<Language>(
    (Language.English, "en"),
    (Language.Spanish, "es"),
    (Language.French, "fr"));
