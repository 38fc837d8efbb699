namespace MassageDomain.Planning;

/// <summary>The compiler is made of the library's own sources before there is any shipped knowledge; it reads the files.</summary>
internal static class ShippedPlanning
{
    public static PlanningKnowledge Knowledge => throw new InvalidOperationException("The knowledge compiler has no knowledge of its own.");
}
