namespace MassageDomain.Licensing;

/// <summary>Compares two spellings of a person's name.</summary>
internal static class PersonNames
{
    /// <summary>
    /// Whether two texts are the same name: letters and digits in the same order, whatever the case, and words parted at the
    /// same places. Dots, commas, apostrophes and the number of blanks do not count. Nothing is guessed: a maiden name or a
    /// second first name is another name, and somebody must look.
    /// </summary>
    public static bool AreSame(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = left.Trim();
        right = right.Trim();
        var l = 0;
        var r = 0;
        while (true)
        {
            var a = Next(left, ref l);
            var b = Next(right, ref r);
            if (a != b)
            {
                return false;
            }

            if (a == '\0')
            {
                return l > 0 && r > 0;
            }
        }
    }

    // The next letter in upper case, one blank for any run of parting characters between words, or 0 at the end.
    private static char Next(ReadOnlySpan<char> text, ref int position)
    {
        var parted = false;
        while (position < text.Length)
        {
            var c = text[position];
            if (c is '.' or ',' or '\'' or '’')
            {
                position++;
            }
            else if (char.IsWhiteSpace(c) || c is '-' or '‐')
            {
                parted |= position > 0;
                position++;
            }
            else if (parted)
            {
                return ' ';
            }
            else
            {
                position++;
                return char.ToUpperInvariant(c);
            }
        }

        return '\0';
    }
}
