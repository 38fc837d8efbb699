using System.Text.RegularExpressions;

namespace MassageDomain.Intake;

/// <summary>Whether phone numbers, e-mail addresses and post codes can be what they claim. Lenient: what people really write passes.</summary>
internal static partial class ContactFormats
{
    private const int LongestPhone = 64;
    private const int LongestEmail = 254;
    private const int LongestLocalPart = 64;
    private const string BeforeExtension = "xXeE#";

    /// <summary>7 to 15 digits with the usual marks between them and, at the end, an extension; 8 to 15 after a plus (ITU-T E.164).</summary>
    public static bool IsPhone(string text)
    {
        var phone = text.AsSpan().Trim();
        if (phone.Length > LongestPhone || !Phone().IsMatch(phone))
        {
            return false;
        }

        var digits = 0;
        foreach (var c in phone[..(phone.IndexOfAny(BeforeExtension) is >= 0 and var end ? end : phone.Length)])
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return digits <= 15 && digits >= (phone[0] == '+' ? 8 : 7);
    }

    /// <summary>One at sign with something before it, and a domain with a dot after it (RFC 5321 lengths).</summary>
    public static bool IsEmail(string text)
    {
        var at = text.LastIndexOf('@');
        return text.Length <= LongestEmail && at is > 0 and <= LongestLocalPart && Email().IsMatch(text);
    }

    /// <summary>Two upper-case letters.</summary>
    public static bool IsCountry(string text) => text.Length == 2 && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1]);

    /// <summary>The pattern of the countries that the library is used in most; for others anything of 2 to 12 letters, digits, spaces and hyphens.</summary>
    public static bool IsPostCode(string text, string? country)
    {
        var code = text.Trim();
        return country switch
        {
            "US" or "PR" => UnitedStates().IsMatch(code),
            "CA" => Canada().IsMatch(code),
            "GB" => UnitedKingdom().IsMatch(code),
            "AU" or "NZ" or "CH" or "AT" or "BE" => FourDigits().IsMatch(code),
            "FR" or "ES" or "DE" or "IT" or "MX" => FiveDigits().IsMatch(code),
            _ => AnyPostCode().IsMatch(code),
        };
    }

    /// <summary>A language tag such as <c>vi</c> or <c>zh-Hant</c>.</summary>
    public static bool IsLanguageTag(string text) => LanguageTag().IsMatch(text);

    [GeneratedRegex(@"\A\+?[0-9 ().\-/]+(?:\s*(?:x|ext\.?|#)\s*[0-9]{1,6})?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Phone();

    [GeneratedRegex(@"\A[^\s@,;<>()""]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}\-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}\-]{2,}\z")]
    private static partial Regex Email();

    [GeneratedRegex(@"\A[0-9]{5}(?:-?[0-9]{4})?\z")]
    private static partial Regex UnitedStates();

    [GeneratedRegex(@"\A[A-Z][0-9][A-Z][ \-]?[0-9][A-Z][0-9]\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Canada();

    [GeneratedRegex(@"\A[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnitedKingdom();

    [GeneratedRegex(@"\A[0-9]{4}\z")]
    private static partial Regex FourDigits();

    [GeneratedRegex(@"\A[0-9]{5}\z")]
    private static partial Regex FiveDigits();

    [GeneratedRegex(@"\A[\p{L}\p{N}][\p{L}\p{N} \-]{0,10}[\p{L}\p{N}]\z")]
    private static partial Regex AnyPostCode();

    [GeneratedRegex(@"\A[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\z")]
    private static partial Regex LanguageTag();
}
