namespace MassageDomain.Anatomy;

/// <summary>A movement of a joint.</summary>
public sealed record Motion
{
    /// <summary>The movement's name: the joint's code, a hyphen and the direction.</summary>
    public required MotionCode Code { get; init; }

    /// <summary>What to call the direction to people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Whether a joint in the middle moves to the left and to the right with it, as the neck does when the head turns.</summary>
    public bool ToSides { get; init; }
}
