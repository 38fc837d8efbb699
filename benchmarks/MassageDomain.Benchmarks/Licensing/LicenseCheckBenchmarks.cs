using BenchmarkDotNet.Attributes;
using MassageDomain.Licensing;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Benchmarks.Licensing;

/// <summary>One license check, beside FluentValidation of the same rules and the naive form that walks lists of facts with LINQ; all come to the same verdicts.</summary>
[MemoryDiagnoser]
public class LicenseCheckBenchmarks
{
    private static readonly JurisdictionCode Carolina = JurisdictionCode.From("us-sc");
    private static readonly TechniqueCode Swedish = TechniqueCode.From("swedish");
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly Instant Moment = Instant.FromUtc(2026, 3, 2, 15, 0);
    private static readonly LicenseQuestion Named = new() { PersonName = "Ada Sample", MaxVerificationAgeDays = 90 };

    private static readonly FluentLicenseValidator Validator = new();

    private readonly Credential[] _credentials = Credentials();
    private readonly Credential[] _expired = [Of(CredentialKind.License) with { Expires = new(2026, 3, 1) }, Of(CredentialKind.Establishment)];
    private readonly SessionPlan _plan = new() { Type = MassageType.Clinical, Steps = [new() { Technique = Swedish }, new() { Technique = TechniqueCode.From("deep-tissue") }, new() { Technique = TechniqueCode.From("trigger-point") }] };

    /// <summary>A license and a place's license, both good.</summary>
    private static Credential[] Credentials() => [Of(CredentialKind.License), Of(CredentialKind.Establishment)];

    [GlobalSetup]
    public void CheckVerdicts()
    {
        var license = Of(CredentialKind.License);
        var place = Of(CredentialKind.Establishment);
        Credential[][] cases =
        [
            _credentials,
            _expired,
            [license],
            [place],
            [license with { Status = CredentialStatus.Suspended, RawStatus = "Suspended" }, place],
            [license with { Issued = new(2026, 3, 3) }, place],
            [license with { Jurisdiction = JurisdictionCode.From("us-nc") }, place],
            [license, place with { Expires = new(2025, 12, 31) }],
            [license with { Profession = Profession.Esthetician }, place],
        ];
        foreach (var held in cases)
        {
            var authorized = LicenseCheck.Evaluate(held, Swedish, Carolina, Day).Verdict == LicenseVerdict.Authorized;
            if (authorized != Fluent(held) || authorized != Naive(held))
            {
                throw new InvalidOperationException("The competitors do not come to the same verdicts.");
            }
        }
    }

    [Benchmark(Baseline = true)]
    public LicenseCheckResult Check() => LicenseCheck.Evaluate(_credentials, Swedish, Carolina, Day);

    [Benchmark]
    public LicenseCheckResult CheckAtAMoment() => LicenseCheck.Evaluate(_credentials, Swedish, Carolina, Moment, "America/New_York");

    [Benchmark]
    public LicenseCheckResult CheckWithNameAndVerification() => LicenseCheck.Evaluate(_credentials, Swedish, Carolina, Day, null, Named);

    [Benchmark]
    public LicenseCheckResult CheckPlanOfThree() => LicenseCheck.Evaluate(_credentials, _plan, Carolina, Day);

    [Benchmark]
    public LicenseCheckResult CheckExpired() => LicenseCheck.Evaluate(_expired, Swedish, Carolina, Day);

    [Benchmark]
    public bool FluentValidation() => Fluent(_credentials);

    [Benchmark]
    public bool NaiveCheck() => Naive(_credentials);

    private static bool Fluent(IReadOnlyList<Credential> credentials) => Validator.Validate(new FluentLicenseValidator.Question(credentials, Swedish, Carolina, Day)).IsValid;

    // No status words, restrictions, periods, supervision or reasons: less than what the library looks at.
    private static bool Naive(IReadOnlyList<Credential> credentials)
    {
        var jurisdiction = LicensingKnowledge.Default.Jurisdictions.First(item => item.Code == Carolina);
        var rule = LicensingKnowledge.Default.Treatments.First(item => item.Code.Value == Swedish.Value);
        var person = credentials.Any(credential => credential.Kind == CredentialKind.License && credential.Jurisdiction == jurisdiction.Code
            && rule.Grants.Any(grant => grant.Profession == credential.Profession && grant.Permission == ScopeStance.Allowed)
            && credential.Status == CredentialStatus.Active && credential.Issued <= Day && Day <= credential.Expires);
        var place = jurisdiction.Establishment?.Credential != Provision.Required
            || credentials.Any(credential => credential.Kind == CredentialKind.Establishment && credential.Status == CredentialStatus.Active && credential.Issued <= Day && Day <= credential.Expires);
        return person && place;
    }

    private static Credential Of(CredentialKind kind) => new()
    {
        Kind = kind,
        Profession = Profession.MassageTherapist,
        Jurisdiction = Carolina,
        Name = "Ada Sample",
        Status = CredentialStatus.Active,
        RawStatus = "Active",
        Issued = new(2019, 5, 1),
        Expires = new(2026, 6, 30),
        Verification = new() { At = Instant.FromUtc(2026, 2, 1, 0, 0), Source = "roster", Primary = true },
    };
}
