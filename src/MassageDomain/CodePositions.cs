using System.Numerics;

namespace MassageDomain;

/// <summary>Finds the positions of codes in a list of codes, which never changes.</summary>
/// <remarks>
/// A table of twice as many slots as there are codes, or more. A code stands in the slot that its <see cref="Code{TSelf}.Hash"/> names, or in the
/// next free one after it. As codes carry their hash, nothing is worked out when one is looked for: mostly one slot is read and
/// one text compared.
/// </remarks>
/// <typeparam name="TCode">The codes.</typeparam>
internal sealed class CodePositions<TCode>
    where TCode : Code<TCode>, ICode<TCode>
{
    private readonly TCode[] _codes;
    private readonly int[] _slots;

    /// <param name="codes">The codes; none stands twice.</param>
    public CodePositions(TCode[] codes)
    {
        _codes = codes;
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, codes.Length) * 2)];
        Array.Fill(_slots, -1);
        for (var i = 0; i < codes.Length; i++)
        {
            var slot = SlotOf(codes[i].Value, codes[i].Hash);
            if (_slots[slot] >= 0)
            {
                throw new ArgumentException("A code stands twice.", nameof(codes));
            }

            _slots[slot] = i;
        }
    }

    /// <summary>The position of a code, which may be of another vocabulary that shares its texts with this one; -1 where it is not among them.</summary>
    /// <param name="text">The code's text.</param>
    /// <param name="hash">Its <see cref="Code{TSelf}.Hash"/>.</param>
    public int Find(string text, int hash) => _slots[SlotOf(text, hash)];

    // The slot that has the code, or the free one where it would stand.
    private int SlotOf(string text, int hash)
    {
        var slots = _slots;
        var slot = hash & (slots.Length - 1);
        while (slots[slot] is >= 0 and var position && !string.Equals(_codes[position].Value, text, StringComparison.Ordinal))
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }
}
