using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>A license number as a board prints it: 1 to 30 ASCII letters, digits, hyphens, dots, slashes and inner blanks, with at least one digit.</summary>
/// <remarks>
/// Boards use many forms and most are not known, so the type is loose; <see cref="Fits"/> compares with the form of a jurisdiction.
/// Equal when the characters are.
/// </remarks>
[JsonConverter(typeof(IdentifierJsonConverter<LicenseNumber>))]
public sealed record LicenseNumber : IIdentifier<LicenseNumber>
{
    private LicenseNumber(string value) => Value = value;

    /// <inheritdoc/>
    public string Value { get; }

    /// <summary>Compares with the form of a jurisdiction's numbers.</summary>
    /// <param name="pattern">The form.</param>
    /// <returns>Whether the number has it. Where it has not, somebody should look again; it is no verdict.</returns>
    public bool Fits(LicenseNumberPattern pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        var rest = Value.AsSpan();
        if (pattern.AnyLetters)
        {
            rest = rest.TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-. ");
        }
        else if (pattern.Prefix is { } prefix && rest.StartsWith(prefix, StringComparison.Ordinal))
        {
            rest = rest[prefix.Length..];
        }
        else if (pattern.Prefix is not null && !pattern.PrefixOptional)
        {
            return false;
        }

        return rest.Length >= pattern.MinDigits && rest.Length <= pattern.MaxDigits && !rest.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>Reads a license number; blanks at the ends are dropped and nothing else is changed.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form knows no culture.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is not well formed; the message does not repeat it.</exception>
    public static LicenseNumber Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static LicenseNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var result) ? result : throw Malformed();

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="provider">Not used: the form knows no culture.</param>
    public static LicenseNumber Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => TryParse(utf8Text, provider, out var result) ? result : throw Malformed();

    /// <summary>Reads a license number where the text is well formed.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used: the form knows no culture.</param>
    /// <param name="result">The identifier, or null.</param>
    /// <returns>Whether the text is well formed.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out LicenseNumber result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out LicenseNumber)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out LicenseNumber result)
    {
        s = IdentifierText.Trim(s);
        result = IsWellFormed(s) ? new(s.ToString()) : null;
        return result is not null;
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out LicenseNumber)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="provider">Not used: the form knows no culture.</param>
    /// <param name="result">The identifier, or null.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out LicenseNumber result)
    {
        Span<char> buffer = stackalloc char[IdentifierText.MaxLength];
        result = null;
        return IdentifierText.TryWiden(utf8Text, buffer, out var text) && TryParse(text, provider, out result);
    }

    /// <summary>Reads what somebody typed and says what is wrong with it.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="path">Where in the document it stands.</param>
    /// <returns>The identifier, or one issue.</returns>
    public static Validated<LicenseNumber> Validate(string? text, FieldPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return TryParse(text, null, out var number) ? new(number) : new([new(LicensingIssueCodes.LicenseNumberMalformed, path)]);
    }

    /// <summary>The type's name alone: the number leads to a person.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(LicenseNumber);

    private static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > IdentifierText.MaxLength)
        {
            return false;
        }

        var digits = false;
        foreach (var c in text)
        {
            digits |= char.IsAsciiDigit(c);
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '.' or '/' or ' '))
            {
                return false;
            }
        }

        return digits;
    }

    private static FormatException Malformed() => new("Not a well-formed license number.");
}
