namespace MassageDomain.Anatomy;

/// <summary>A region of the body chart: the smallest place that a plan, a fact or a rule can name.</summary>
/// <remarks>The regions are this library's own clinical choice, not a published body-map instrument.</remarks>
public sealed record Region
{
    /// <summary>The region's name.</summary>
    public required RegionCode Code { get; init; }

    /// <summary>What to call it to people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>From which side it is seen.</summary>
    public required BodyView View { get; init; }

    /// <summary>Whether there is one on the left and one on the right; otherwise it lies in the middle.</summary>
    public required bool Sided { get; init; }

    /// <summary>How far down the spinal cord its nerves leave, in steps: 1 head, 2 neck, 3 shoulder, arm and upper chest, 4 lower ribs and upper belly, 5 loin and lower belly, 6 pelvis, 7 leg.</summary>
    public required int CordLevel { get; init; }

    /// <summary>The limb it belongs to; null on the head and the trunk.</summary>
    public Limb? Limb { get; init; }

    /// <summary>How far out on the limb it lies, from 1 at the trunk; null outside limbs. Regions at the same distance share a number.</summary>
    public int? LimbRank { get; init; }

    /// <summary>The limb with whose nodes this part of the trunk's skin drains; null where it is not part of such a quadrant.</summary>
    public Limb? DrainsWith { get; init; }

    /// <summary>Other words that people use for it, among them the muscles that are worked there; null for none. A muscle that spans regions is a word of their area.</summary>
    public LocalizedWordings? Wordings { get; init; }

    /// <summary>What draws it in the open body-highlighter pictures; null where neither of them has a part for it.</summary>
    public BodyHighlighterSlugs? Highlighter { get; init; }

    /// <summary>The regions that touch it on the same side of the body or across the midline.</summary>
    public IReadOnlyList<RegionCode> Neighbours { get; init => field = ValueList.From(value); } = ValueList.From<RegionCode>(null);
}
