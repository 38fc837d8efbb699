namespace MassageDomain.Anatomy;

/// <summary>The areas that code itself speaks of.</summary>
internal static class AreaCodes
{
    public static AreaCode Abdomen { get; } = AreaCode.From("abdomen");

    public static AreaCode Face { get; } = AreaCode.From("face");

    public static AreaCode WholeBody { get; } = AreaCode.From("whole-body");
}
