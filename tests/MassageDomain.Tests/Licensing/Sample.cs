using MassageDomain.Licensing;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Tests.Licensing;

/// <summary>Invented people and places that the tests begin with.</summary>
internal static class Sample
{
    public static readonly LocalDate Day = new(2026, 3, 2);

    public static readonly JurisdictionCode SouthCarolina = JurisdictionCode.From("us-sc");

    public static readonly TechniqueCode Swedish = TechniqueCode.From("swedish");

    public static readonly TechniqueCode DeepTissue = TechniqueCode.From("deep-tissue");

    public static LicensingKnowledge Knowledge => LicensingKnowledge.Default;

    public static Credential License(string jurisdiction = "us-sc") => new()
    {
        Kind = CredentialKind.License,
        Profession = Profession.MassageTherapist,
        Jurisdiction = JurisdictionCode.From(jurisdiction),
        Title = "LMT",
        Number = "12345",
        Name = "Ada Sample",
        Status = CredentialStatus.Active,
        Issued = new(2019, 5, 1),
        Expires = new(2026, 6, 30),
    };

    public static Credential Establishment(string jurisdiction = "us-sc") => License(jurisdiction) with { Kind = CredentialKind.Establishment, Title = null, Name = "Sample Spa" };

    public static Credential Of(Profession profession, string jurisdiction = "us-sc") => License(jurisdiction) with { Profession = profession, Title = null };

    /// <summary>A therapist with a license in a place that has one.</summary>
    public static Credential[] Both(string jurisdiction = "us-sc") => [License(jurisdiction), Establishment(jurisdiction)];

    public static SessionPlan Plan(MassageType type, params string[] techniques) => new()
    {
        Type = type,
        Steps = [.. techniques.Select(code => new PlanStep { Technique = TechniqueCode.From(code) })],
    };

    public static LicenseCheckResult Check(IReadOnlyList<Credential> credentials, string treatment = "swedish", string jurisdiction = "us-sc", LocalDate? day = null, LicenseQuestion? question = null) =>
        LicenseCheck.Evaluate(credentials, TreatmentCode.From(treatment), JurisdictionCode.From(jurisdiction), day ?? Day, null, question);

    public static string[] Codes(LicenseCheckResult result) => [.. result.Findings.Select(finding => finding.Reason.Code.Value)];
}
