namespace MassageDomain.Techniques;

/// <summary>Mechanisms as bits, one for each.</summary>
internal static class MechanismSet
{
    private const int Medium = 3;
    private const int Strong = 4;

    /// <summary>The positions of the client. Whether they matter does not depend on where the hands are.</summary>
    public static readonly uint Positions = Of(Mechanism.Prone) | Of(Mechanism.Supine) | Of(Mechanism.HeadDown) | Of(Mechanism.Seated);

    public static uint Of(Mechanism mechanism) => 1u << ((int)mechanism - 1);

    public static uint Of(IReadOnlyList<Mechanism> mechanisms)
    {
        var bits = 0u;
        for (var i = 0; i < mechanisms.Count; i++)
        {
            bits |= Of(mechanisms[i]);
        }

        return bits;
    }

    /// <summary>Whether a pressure is deep: a strong one by whatever technique, a medium one by a technique that works deep.</summary>
    /// <param name="pressure">The level, 0 for none.</param>
    /// <param name="worksDeep">Whether deep pressure is among the technique's mechanisms.</param>
    public static bool IsDeep(int pressure, bool worksDeep) => pressure >= (worksDeep ? Medium : Strong);

    public static uint Of(BodyPosition position) => position switch
    {
        BodyPosition.Prone => Of(Mechanism.Prone),
        BodyPosition.Supine => Of(Mechanism.Supine),
        BodyPosition.HeadDown => Of(Mechanism.HeadDown) | Of(Mechanism.Supine),
        BodyPosition.Seated => Of(Mechanism.Seated),
        _ => 0,
    };
}
