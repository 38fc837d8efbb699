using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>What a client comes for.</summary>
public sealed record SessionPurpose
{
    /// <summary>The purpose's name.</summary>
    public required PurposeCode Code { get; init; }

    /// <summary>What to call it to people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The type of massage that serves it.</summary>
    public required MassageType Type { get; init; }
}
