namespace MassageDomain.Licensing;

/// <summary>Compares two spellings of a person's name.</summary>
internal static class PersonNames
{
    private const int End = -1;

    /// <summary>
    /// Whether two texts are the same name: letters and digits in the same order, whatever the case, and words parted at the
    /// same places, with at least one letter. Dots, commas, apostrophes and the number of blanks do not count. Nothing is
    /// guessed: a maiden name or a second first name is another name, and somebody must look.
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
            if (a != Next(right, ref r))
            {
                return false;
            }

            if (a == End)
            {
                return HasLetter(left);
            }
        }
    }

    /// <summary>Whether there is a letter in it, so that it can be a name. Half a character outside the basic plane counts: names are written there too.</summary>
    public static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c) || char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }

    // The next letter in upper case, one blank for any run of parting characters between words, or End.
    private static int Next(ReadOnlySpan<char> text, ref int position)
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

        return End;
    }
}
