using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>
/// A National Provider Identifier of the United States: ten ASCII digits, the first 1 or 2, the last a Luhn check digit over
/// <c>80840</c> and the nine before it.
/// </summary>
/// <remarks>
/// A number that passes is well formed, not issued: whether it belongs to anybody, and to whom, is on the national register. It
/// says nothing about a license, and its first digit nothing about whether it is a person's or an organisation's.
/// The check digit catches every single wrong digit and every swap of neighbours but 09 and 90.
/// Sources <c>i1</c>, <c>i2</c>. Equal when the digits are.
/// </remarks>
[JsonConverter(typeof(IdentifierJsonConverter<Npi>))]
public sealed record Npi : IIdentifier<Npi>
{
    private const int Length = 10;

    // Ten digits that begin with 1 or 2 fit, and need no string.
    private readonly uint _number;

    private Npi(uint number) => _number = number;

    private enum Form
    {
        Good,
        NotTenDigits,
        FirstDigit,
        CheckDigit,
    }

    /// <summary>The ten digits.</summary>
    public string Value => _number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads ten digits; blanks at the ends are dropped and nothing else is changed.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: digits know no culture.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is not a well-formed identifier; the message does not repeat it.</exception>
    public static Npi Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Npi Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var npi) ? npi : throw Malformed();

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="provider">Not used: digits know no culture.</param>
    public static Npi Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => TryParse(utf8Text, provider, out var npi) ? npi : throw Malformed();

    /// <summary>Reads ten digits where the text is well formed.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used: digits know no culture.</param>
    /// <param name="result">The identifier, or null.</param>
    /// <returns>Whether the text is well formed.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Npi result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Npi)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Npi result)
    {
        result = FormOf(s, out var number) == Form.Good ? new(number) : null;
        return result is not null;
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Npi)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="provider">Not used: digits know no culture.</param>
    /// <param name="result">The identifier, or null.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out Npi result)
    {
        result = FormOf(utf8Text, out var number) == Form.Good ? new(number) : null;
        return result is not null;
    }

    /// <summary>Whether a text is a well-formed identifier. Nothing is allocated.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether <see cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Npi)"/> would accept it.</returns>
    public static bool IsWellFormed(ReadOnlySpan<char> text) => FormOf(text, out _) == Form.Good;

    /// <inheritdoc cref="IsWellFormed(ReadOnlySpan{char})"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    public static bool IsWellFormed(ReadOnlySpan<byte> utf8Text) => FormOf(utf8Text, out _) == Form.Good;

    /// <summary>Reads what somebody typed and says what is wrong with it.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="path">Where in the document it stands.</param>
    /// <returns>The identifier, or one issue.</returns>
    public static Validated<Npi> Validate(string? text, FieldPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return FormOf(text.AsSpan(), out var number) switch
        {
            Form.Good => new(new Npi(number)),
            Form.NotTenDigits => new([new(LicensingIssueCodes.NpiNotTenDigits, path)]),
            Form.FirstDigit => new([new(LicensingIssueCodes.NpiFirstDigit, path)]),
            _ => new([new(LicensingIssueCodes.NpiCheckDigit, path)]),
        };
    }

    /// <summary>The type's name alone: the number leads to a person.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(Npi);

    private static Form FormOf<T>(ReadOnlySpan<T> text, out uint number)
        where T : unmanaged, IBinaryInteger<T>
    {
        number = 0;
        if (text.Length != Length)
        {
            text = IdentifierText.Trim(text);
            if (text.Length != Length)
            {
                return Form.NotTenDigits;
            }
        }

        // 24 is what the prefix 80840 adds to the sum. Every second digit, from the first on, is doubled. Ten digits cannot overflow.
        var sum = 24u;
        var value = 0ul;
        unchecked
        {
            for (var i = 0; i < Length; i += 2)
            {
                var doubled = uint.CreateTruncating(text[i]) - '0';
                var plain = uint.CreateTruncating(text[i + 1]) - '0';
                if (doubled > 9 || plain > 9)
                {
                    return Form.NotTenDigits;
                }

                sum += (doubled * 2) - (doubled > 4 ? 9u : 0u) + plain;
                value = (value * 100) + (doubled * 10) + plain;
            }
        }

        if (value is < 1_000_000_000 or > 2_999_999_999)
        {
            return Form.FirstDigit;
        }

        number = (uint)value;
        return sum % 10 == 0 ? Form.Good : Form.CheckDigit;
    }

    private static FormatException Malformed() => new("Not a well-formed National Provider Identifier.");
}
