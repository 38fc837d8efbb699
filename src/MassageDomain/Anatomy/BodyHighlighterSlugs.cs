namespace MassageDomain.Anatomy;

/// <summary>The parts of two open drawings of the body that show a region, by the names that these drawings use.</summary>
/// <remarks>
/// Both drawings are made of muscles and are coarser than this chart: a part may show several regions. The names were read in the
/// packages' own sources, react-native-body-highlighter 3 and react-body-highlighter 2, and not in their lists, which differ. The part
/// <c>abductors</c> of the latter lies on the inner thigh.
/// </remarks>
public sealed record BodyHighlighterSlugs
{
    /// <summary>The parts of react-native-body-highlighter; empty where it has none.</summary>
    public IReadOnlyList<string> ReactNative { get; init => field = ValueList.From(value); } = ValueList.From<string>(null);

    /// <summary>The parts of react-body-highlighter; empty where it has none.</summary>
    public IReadOnlyList<string> React { get; init => field = ValueList.From(value); } = ValueList.From<string>(null);
}
