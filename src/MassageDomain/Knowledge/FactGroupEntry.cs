using MassageDomain.Health;
using MassageDomain.Techniques;

namespace MassageDomain.Knowledge;

/// <summary>A question group with what screening asks of it most, ready to be read.</summary>
internal sealed class FactGroupEntry(FactGroup factGroup)
{
    private readonly uint _mechanisms = MechanismSet.Of(factGroup.NeededForMechanisms);
    private readonly bool _clinical = factGroup.NeededForTypes.Contains(MassageType.Clinical);
    private readonly bool _spa = factGroup.NeededForTypes.Contains(MassageType.Spa);

    public FactGroup FactGroup { get; } = factGroup;

    public int FreshForDays { get; } = factGroup.FreshForDays;

    public bool IsNeededFor(MassageType type, uint mechanisms) => (mechanisms & _mechanisms) != 0 || (type == MassageType.Spa ? _spa : _clinical);
}
