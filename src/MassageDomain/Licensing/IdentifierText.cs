using System.Numerics;

namespace MassageDomain.Licensing;

/// <summary>What the identifiers share: blanks, ASCII, and the step from UTF-8 to characters.</summary>
internal static class IdentifierText
{
    /// <summary>The longest identifier, so that UTF-8 can be widened on the stack.</summary>
    public const int MaxLength = 30;

    /// <summary>The text without ASCII blanks at its ends. Other white space stays, and makes the text malformed.</summary>
    public static ReadOnlySpan<T> Trim<T>(ReadOnlySpan<T> text)
        where T : unmanaged, IBinaryInteger<T>
    {
        var start = 0;
        var end = text.Length;
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    /// <summary>Widens ASCII bytes; false where the text is too long or not ASCII.</summary>
    public static bool TryWiden(ReadOnlySpan<byte> utf8, Span<char> buffer, out ReadOnlySpan<char> text)
    {
        text = default;
        utf8 = Trim(utf8);
        if (utf8.Length > buffer.Length)
        {
            return false;
        }

        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] > 0x7F)
            {
                return false;
            }

            buffer[i] = (char)utf8[i];
        }

        text = buffer[..utf8.Length];
        return true;
    }

    private static bool IsBlank<T>(T unit)
        where T : unmanaged, IBinaryInteger<T>
    {
        var code = int.CreateTruncating(unit);
        return code is ' ' or '\t' or '\r' or '\n';
    }
}
