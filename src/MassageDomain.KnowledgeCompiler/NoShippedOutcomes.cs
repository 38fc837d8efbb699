namespace MassageDomain.Outcomes;

/// <summary>The compiler is made of the library's own sources before there are any shipped scales; it reads the files.</summary>
internal static class ShippedOutcomes
{
    public static OutcomeKnowledge Knowledge => throw new InvalidOperationException("The knowledge compiler has no scales of its own.");
}
