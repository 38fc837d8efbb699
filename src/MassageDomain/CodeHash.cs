namespace MassageDomain;

/// <summary>A number for a code's text, the same for its characters and for its bytes in UTF-8: codes are ASCII.</summary>
/// <remarks>
/// It is for tables that nobody but the library fills. It is the same in every process, so whoever could choose what goes into a
/// table could choose codes that collide; the hash code of a code, which is for everybody's tables, is another one.
/// </remarks>
internal static class CodeHash
{
    public static int Of(string text)
    {
        var hash = 0u;
        foreach (var c in text)
        {
            hash = unchecked((hash * 31) + c);
        }

        return Mixed(hash);
    }

    public static int Of(ReadOnlySpan<byte> utf8)
    {
        var hash = 0u;
        foreach (var b in utf8)
        {
            hash = unchecked((hash * 31) + b);
        }

        return Mixed(hash);
    }

    // Tables look at the lowest bits, in which texts that end alike would be alike.
    private static int Mixed(uint hash) => (int)((hash ^ (hash >> 15)) & int.MaxValue);
}
