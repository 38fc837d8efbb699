using System.Text;

namespace MassageDomain;

/// <summary>The form in which words are compared: lower case, without accents and punctuation, one space between words.</summary>
/// <remarks>The accents are those of the languages of western Europe, in a table of their own: an app without culture data compares the same way.</remarks>
internal static class WordingKey
{
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ";
    private const string Plain = "aaaaaaceeeeiiiinoooooouuuuyy";

    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var lower = char.ToLowerInvariant(c);
            if (char.IsLetterOrDigit(lower))
            {
                Append(lower, key);
            }
            else if (lower is not ('\'' or '’' or '.') && !IsCombiningAccent(lower) && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }

    private static void Append(char lower, StringBuilder key)
    {
        var index = Accented.IndexOf(lower, StringComparison.Ordinal);
        if (index >= 0)
        {
            key.Append(Plain[index]);
        }
        else if (lower is 'œ' or 'æ')
        {
            key.Append(lower == 'œ' ? "oe" : "ae");
        }
        else
        {
            key.Append(lower);
        }
    }

    private static bool IsCombiningAccent(char c) => c is >= '\u0300' and <= '\u036f';
}
