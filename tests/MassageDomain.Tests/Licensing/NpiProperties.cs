using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MassageDomain.Licensing;

namespace MassageDomain.Tests.Licensing;

public class NpiProperties
{
    [Property(Arbitrary = [typeof(NpiTexts)])]
    public void TryParse_OfAnyWellFormed_IsAccepted(NpiText npi) => Assert.True(Npi.IsWellFormed(npi.Digits));

    [Property(Arbitrary = [typeof(NpiTexts)])]
    public void TryParse_WithOneDigitChanged_IsRefused(NpiText npi)
    {
        for (var position = 0; position < 10; position++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
            {
                if (npi.Digits[position] != digit)
                {
                    Assert.False(Npi.IsWellFormed(npi.Digits[..position] + digit + npi.Digits[(position + 1)..]), $"digit {position}");
                }
            }
        }
    }

    [Property(Arbitrary = [typeof(NpiTexts)])]
    public void TryParse_WithNeighboursSwapped_IsRefusedUnlessZeroAndNine(NpiText npi)
    {
        for (var i = 0; i < 9; i++)
        {
            var (a, b) = (npi.Digits[i], npi.Digits[i + 1]);
            if (a == b)
            {
                continue;
            }

            // The swap that no Luhn digit sees; at the front it makes a first digit that is not allowed.
            var unseen = (a, b) is ('0', '9') or ('9', '0');
            var swapped = npi.Digits[..i] + b + a + npi.Digits[(i + 2)..];
            Assert.Equal(unseen, Npi.IsWellFormed(swapped));
        }
    }

    [Property(Arbitrary = [typeof(NpiTexts)])]
    public void Value_OfParsed_IsTheText(NpiText npi) => Assert.Equal(npi.Digits, Npi.Parse(npi.Digits).Value);

    [Property]
    public void TryParse_OfAnyText_AgreesWithTheTextbookLuhn(string? text) => Assert.Equal(Textbook(text), Npi.TryParse(text, null, out _));

    // The definition, digit by digit over the prefix and the number, written without regard to speed.
    private static bool Textbook(string? text)
    {
        var digits = text?.Trim(' ', '\t', '\r', '\n') ?? string.Empty;
        if (digits.Length != 10 || digits.Any(c => c is < '0' or > '9') || digits[0] is not ('1' or '2'))
        {
            return false;
        }

        var sum = ("80840" + digits).Reverse().Select((c, i) => (c - '0') * (1 + (i % 2))).Select(d => d > 9 ? d - 9 : d).Sum();
        return sum % 10 == 0;
    }

    public sealed record NpiText(string Digits);

    internal static class NpiTexts
    {
        public static Arbitrary<NpiText> Texts() =>
            Gen.Choose(100_000_000, 299_999_999).Select(number => new NpiText(WithCheckDigit(number.ToString(CultureInfo.InvariantCulture)))).ToArbitrary();

        private static string WithCheckDigit(string nine) => nine + Enumerable.Range(0, 10).First(digit => Textbook(nine + digit.ToString(CultureInfo.InvariantCulture)));
    }
}
