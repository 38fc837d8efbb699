namespace MassageDomain.Licensing;

/// <summary>The compiler is made of the library's own sources before there are any shipped facts; it reads the files.</summary>
internal static class ShippedLicensing
{
    public static LicensingKnowledge Knowledge => throw new InvalidOperationException("The knowledge compiler has no facts of its own.");
}
