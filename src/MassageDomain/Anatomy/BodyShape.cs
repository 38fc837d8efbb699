namespace MassageDomain.Anatomy;

/// <summary>The outline of a region in one view, as an SVG path.</summary>
internal readonly record struct BodyShape(string Region, string Path);
