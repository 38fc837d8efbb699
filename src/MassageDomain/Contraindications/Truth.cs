namespace MassageDomain.Contraindications;

/// <summary>
/// What is known of a requirement. Neither flag is no. Both flags can be set: one fact meets it, and of another it cannot be told.
/// </summary>
/// <remarks>
/// Only ever joined with or and and, never negated: so one more fact can add flags and never takes one away. That is what makes
/// screening monotone, whatever the rules say.
/// </remarks>
[Flags]
internal enum Truth
{
    No = 0,
    Yes = 1,
    Unknown = 2,
}
