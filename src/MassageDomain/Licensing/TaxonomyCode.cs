using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>A code of the health care provider taxonomy: three digits, six digits or upper-case letters, and <c>X</c>.</summary>
/// <remarks>
/// It says what somebody claims to practice, never that they may. Well-known codes are in <see cref="TaxonomyCodes"/>.
/// Source <c>i3</c>.
/// </remarks>
[JsonConverter(typeof(IdentifierJsonConverter<TaxonomyCode>))]
public sealed record TaxonomyCode : IIdentifier<TaxonomyCode>
{
    private TaxonomyCode(string value) => Value = value;

    /// <inheritdoc/>
    public string Value { get; }

    /// <summary>Reads a provider taxonomy code; blanks at the ends are dropped and nothing else is changed.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form knows no culture.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is not well formed; the message does not repeat it.</exception>
    public static TaxonomyCode Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static TaxonomyCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var result) ? result : throw Malformed();

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="provider">Not used: the form knows no culture.</param>
    public static TaxonomyCode Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => TryParse(utf8Text, provider, out var result) ? result : throw Malformed();

    /// <summary>Reads a provider taxonomy code where the text is well formed.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used: the form knows no culture.</param>
    /// <param name="result">The identifier, or null.</param>
    /// <returns>Whether the text is well formed.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TaxonomyCode result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out TaxonomyCode)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TaxonomyCode result)
    {
        s = IdentifierText.Trim(s);
        result = IsWellFormed(s) ? new(s.ToString()) : null;
        return result is not null;
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out TaxonomyCode)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="provider">Not used: the form knows no culture.</param>
    /// <param name="result">The identifier, or null.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out TaxonomyCode result)
    {
        Span<char> buffer = stackalloc char[IdentifierText.MaxLength];
        result = null;
        return IdentifierText.TryWiden(utf8Text, buffer, out var text) && TryParse(text, provider, out result);
    }

    /// <summary>Reads what somebody typed and says what is wrong with it.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="path">Where in the document it stands.</param>
    /// <returns>The identifier, or one issue.</returns>
    public static Validated<TaxonomyCode> Validate(string? text, FieldPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return TryParse(text, null, out var code) ? new(code) : new([new(LicensingIssueCodes.TaxonomyMalformed, path)]);
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        if (text.Length != 10 || text[9] != 'X')
        {
            return false;
        }

        for (var i = 0; i < 9; i++)
        {
            if (!char.IsAsciiDigit(text[i]) && (i < 3 || !char.IsAsciiLetterUpper(text[i])))
            {
                return false;
            }
        }

        return true;
    }

    private static FormatException Malformed() => new("Not a well-formed provider taxonomy code.");
}
