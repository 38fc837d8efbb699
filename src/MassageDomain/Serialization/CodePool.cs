using System.Text;

namespace MassageDomain.Serialization;

/// <summary>Codes that were read a while ago, so that reading one again makes neither a text nor a code.</summary>
/// <remarks>
/// Documents are made of the same few hundred codes again and again, and codes never change, so nobody can tell one that is shared
/// from one of its own. A place holds one code, the last that was read there: it never grows, and two threads at once only make a code twice.
/// </remarks>
/// <typeparam name="TCode">The code type.</typeparam>
internal static class CodePool<TCode>
    where TCode : Code<TCode>, ICode<TCode>
{
    private const int Places = 1024;

    private static readonly TCode?[] Codes = new TCode?[Places];

    /// <summary>The code; null where the text is not well formed.</summary>
    public static TCode? Find(ReadOnlySpan<byte> utf8)
    {
        ref var place = ref Codes[CodeHash.Of(utf8) & (Places - 1)];
        if (Volatile.Read(ref place) is { } known && Ascii.Equals(utf8, known.Value))
        {
            return known;
        }

        if (Code<TCode>.TryFrom(Encoding.UTF8.GetString(utf8), out var code))
        {
            Volatile.Write(ref place, code);
        }

        return code;
    }
}
