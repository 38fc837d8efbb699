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
            var slot = SlotOf(codes[i]);
            if (_slots[slot] >= 0)
            {
                throw new ArgumentException("A code stands twice.", nameof(codes));
            }

            _slots[slot] = i;
        }
    }

    /// <summary>The position of a code; -1 where it is not among them.</summary>
    public int Find(TCode code) => _slots[SlotOf(code)];

    // The slot that has the code, or the free one where it would stand.
    private int SlotOf(TCode code)
    {
        var slots = _slots;
        var slot = code.Hash & (slots.Length - 1);
        while (slots[slot] is >= 0 and var position && _codes[position] != code)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }
}
