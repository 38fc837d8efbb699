namespace MassageDomain.Licensing;

/// <summary>A day of a roster on which the person is not authorized to do what is planned.</summary>
public sealed record RosterBreak
{
    internal RosterBreak(int entry, LicenseCheckResult result)
    {
        Entry = entry;
        Result = result;
    }

    /// <summary>The day's position in the roster that was given, from 0.</summary>
    public int Entry { get; }

    /// <summary>Why not.</summary>
    public LicenseCheckResult Result { get; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(RosterBreak);
}
