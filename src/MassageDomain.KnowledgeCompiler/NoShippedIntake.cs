namespace MassageDomain.Intake;

/// <summary>The compiler is made of the library's own sources before there is any shipped catalogue; it reads the files.</summary>
internal static class ShippedIntake
{
    public static IntakeCatalogue Catalogue => throw new InvalidOperationException("The knowledge compiler has no catalogue of its own.");
}
