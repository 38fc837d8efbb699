namespace MassageDomain.Serialization;

/// <summary>The wire tokens of some enum, for whoever describes documents without knowing it.</summary>
internal interface ITokens
{
    /// <summary>The tokens, in the order of the enum's numbers.</summary>
    IEnumerable<string> Words { get; }
}
