using MassageDomain.Evidence;

namespace MassageDomain.Intake.Consents;

/// <summary>A text that a client can consent to.</summary>
/// <remarks>These are proposals to start from. A practice has them looked at by somebody who knows its law.</remarks>
public sealed record ConsentText
{
    /// <summary>The text's name.</summary>
    public required ConsentTextCode Code { get; init; }

    /// <summary>What a consent to it is for.</summary>
    public required ConsentScope Scope { get; init; }

    /// <summary>What stands behind a consent to it.</summary>
    public required ConsentKind Kind { get; init; }

    /// <summary>The version of its wording, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>What the client reads above it.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The statement that the client agrees to.</summary>
    public required LocalizedText Statement { get; init; }

    /// <summary>What it explains, in order.</summary>
    public IReadOnlyList<ConsentElementText> Elements { get; init => field = ValueList.From(value); } = ValueList.From<ConsentElementText>(null);

    /// <summary>What it rests on.</summary>
    public required Grounds Grounds { get; init; }
}
