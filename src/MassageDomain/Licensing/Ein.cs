using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>An employer identification number of the United States: two digits, a hyphen and seven digits. It has no check digit.</summary>
/// <remarks>
/// Nine digits without the hyphen are refused, because a social security number has nine digits too and must not be stored as an
/// employer's number by mistake. Source <c>i4</c>.
/// </remarks>
[JsonConverter(typeof(IdentifierJsonConverter<Ein>))]
public sealed record Ein : IIdentifier<Ein>
{
    private Ein(string value) => Value = value;

    /// <inheritdoc/>
    public string Value { get; }

    /// <summary>Whether the first two digits are among those known to be in use. New ones may be added at any time, so false is a reason to look again and no more.</summary>
    public bool HasKnownPrefix =>
        ((10 * (Value[0] - '0')) + (Value[1] - '0')) is (>= 1 and <= 6) or (>= 10 and <= 16) or (>= 20 and <= 27) or (>= 30 and <= 48) or (>= 50 and <= 68) or (>= 71 and <= 77)
            or (>= 80 and <= 88) or (>= 90 and <= 95) or 98 or 99;

    /// <summary>Reads an employer identification number; blanks at the ends are dropped and nothing else is changed.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form knows no culture.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is not well formed; the message does not repeat it.</exception>
    public static Ein Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Ein Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var result) ? result : throw Malformed();

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="provider">Not used: the form knows no culture.</param>
    public static Ein Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => TryParse(utf8Text, provider, out var result) ? result : throw Malformed();

    /// <summary>Reads an employer identification number where the text is well formed.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used: the form knows no culture.</param>
    /// <param name="result">The identifier, or null.</param>
    /// <returns>Whether the text is well formed.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Ein result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Ein)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Ein result)
    {
        s = IdentifierText.Trim(s);
        result = IsWellFormed(s) ? new(s.ToString()) : null;
        return result is not null;
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Ein)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="provider">Not used: the form knows no culture.</param>
    /// <param name="result">The identifier, or null.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out Ein result)
    {
        Span<char> buffer = stackalloc char[IdentifierText.MaxLength];
        result = null;
        return IdentifierText.TryWiden(utf8Text, buffer, out var text) && TryParse(text, provider, out result);
    }

    /// <summary>Reads what somebody typed and says what is wrong with it.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="path">Where in the document it stands.</param>
    /// <returns>The identifier, or one issue.</returns>
    public static Validated<Ein> Validate(string? text, FieldPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return TryParse(text, null, out var ein) ? new(ein, ein.HasKnownPrefix ? null : [new(LicensingIssueCodes.EinPrefix, path)])
            : new([new(IsSocialSecurityForm(text) ? LicensingIssueCodes.EinSocialSecurityForm : LicensingIssueCodes.EinMalformed, path)]);
    }

    /// <summary>The type's name alone: the number leads to a person.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(Ein);

    private static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        if (text.Length != 10 || text[2] != '-')
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (i != 2 && !char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSocialSecurityForm(ReadOnlySpan<char> text)
    {
        text = IdentifierText.Trim(text);
        return text.Length == 11
            ? text[3] == '-' && text[6] == '-' && AreDigits(text[..3]) && AreDigits(text[4..6]) && AreDigits(text[7..])
            : text.Length == 9 && AreDigits(text);
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static FormatException Malformed() => new("Not a well-formed employer identification number.");
}
