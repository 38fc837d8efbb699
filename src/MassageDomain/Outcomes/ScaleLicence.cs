namespace MassageDomain.Outcomes;

/// <summary>What may be done with the wording of an instrument. Scoring rules are facts and free; wording mostly is not.</summary>
/// <remarks>Terms change: check with the holder before a release.</remarks>
public sealed record ScaleLicence
{
    /// <summary>Whether the wording may be shipped with software.</summary>
    public required WordingRight Wording { get; init; }

    /// <summary>Who holds the rights, or distributes for the holder; null where that is unclear or nobody does.</summary>
    public string? Holder { get; init; }

    /// <summary>The terms, in our words.</summary>
    public required string Terms { get; init; }

    /// <summary>
    /// Where the instrument is to be had in the wording of its authors: an address or the original publication, from general
    /// knowledge; null where the wording is ours.
    /// </summary>
    public string? Obtain { get; init; }

    /// <summary>The credit to print with the instrument; null where none is asked for.</summary>
    public string? Notice { get; init; }

    /// <summary>What the terms rest on.</summary>
    public required ScaleSource Source { get; init; }
}
