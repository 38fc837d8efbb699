using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MassageDomain.Licensing;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Tests.Licensing;

/// <summary>The laws of the check over generated credentials, places, days and treatments.</summary>
public class LicenseCheckProperties
{
    [Property(Arbitrary = [typeof(LicenseCases)], MaxTest = 3000)]
    public void Evaluate_ACredentialLess_NeverMakesTheVerdictBetter(LicenseCase item)
    {
        var verdict = item.Check().Verdict;
        for (var i = 0; i < item.Credentials.Count; i++)
        {
            var fewer = item with { Credentials = [.. item.Credentials.Where((_, index) => index != i)] };
            Assert.True(fewer.Check().Verdict >= verdict, $"without {i}: {fewer.Check().Verdict} instead of {verdict}");
        }
    }

    [Property(Arbitrary = [typeof(LicenseCases)], MaxTest = 3000)]
    public void Evaluate_ARestrictionMore_NeverMakesTheVerdictBetter(LicenseCase item)
    {
        foreach (var restriction in new CredentialRestriction[]
        {
            new() { Kind = RestrictionKind.Treatments },
            new() { Kind = RestrictionKind.Treatments, Treatments = [item.Treatment] },
            new() { Kind = RestrictionKind.Supervision },
            new() { Kind = RestrictionKind.Other },
        })
        {
            var restricted = item.WithEach(credential => credential with { Restrictions = [.. credential.Restrictions, restriction] });
            Assert.True(restricted.Check().Verdict >= item.Check().Verdict);
        }
    }

    [Property(Arbitrary = [typeof(LicenseCases)], MaxTest = 3000)]
    public void Evaluate_ASuspensionMore_NeverMakesTheVerdictBetter(LicenseCase item)
    {
        var suspended = item.WithEach(credential => credential with { Periods = [.. credential.Periods, new() { Status = CredentialStatus.Suspended, From = item.Day.PlusDays(-3), Until = item.Day.PlusDays(3) }] });
        Assert.True(suspended.Check().Verdict >= item.Check().Verdict);
    }

    [Property(Arbitrary = [typeof(LicenseCases)], MaxTest = 3000)]
    public void Evaluate_PastEveryLastDay_IsAuthorizedOnlyWhereNoCredentialIsNeeded(LicenseCase item)
    {
        var later = item with { Day = new LocalDate(2100, 1, 1) };
        Assert.Equal((item with { Day = later.Day, Credentials = [] }).Check().IsAuthorized, later.Check().IsAuthorized);
    }

    [Property(Arbitrary = [typeof(LicenseCases)], MaxTest = 3000)]
    public void Evaluate_AnAnswerLess_NeverTurnsAStopIntoAPass(LicenseCase item)
    {
        // In New York a license is for life, so one without a last day is no worse than one with.
        var before = item.Check();
        AssertNoBetter(before, item.WithEach(credential => credential with { Issued = null, Verification = null }).Check());
        AssertNoBetter(before, item.WithEach(credential => item.Jurisdiction.Value == "us-ny" ? credential : credential with { Expires = null }).Check());
        AssertNoBetter(before, item.WithEach(credential => credential with { Title = null }).Check());
        var question = item.Question with { ConfirmedTreatments = [], Premises = null };
        question = question.LocalPermitNeeded == Answer.No ? question with { LocalPermitNeeded = null } : question;
        question = question.EstablishmentCredentialNeeded == Answer.No ? question with { EstablishmentCredentialNeeded = Answer.Unknown } : question;
        AssertNoBetter(before, (item with { Question = question }).Check());
    }

    [Property(Arbitrary = [typeof(LicenseCases)], MaxTest = 3000)]
    public void Evaluate_StatusThatDoesNotAllowPractice_IsNeverAuthorizedByItsCredential(LicenseCase item)
    {
        CredentialStatus[] barring = [CredentialStatus.Suspended, CredentialStatus.Revoked, CredentialStatus.Lapsed, CredentialStatus.Inactive, CredentialStatus.Unknown, CredentialStatus.Void];
        foreach (var status in barring)
        {
            var barred = item.WithEach(credential => credential with { Status = status });
            Assert.Equal((item with { Credentials = [] }).Check().IsAuthorized, barred.Check().IsAuthorized);
        }
    }

    [Property(Arbitrary = [typeof(LicenseCases)], MaxTest = 3000)]
    public void Evaluate_Twice_GivesTheSameFindingsInTheSameOrder(LicenseCase item) => Assert.Equal(item.Check(), item.Check());

    [Property(Arbitrary = [typeof(LicenseCases)], MaxTest = 3000)]
    public void Evaluate_Verdict_IsTheWorstEffectAmongTheFindingsThatDecide(LicenseCase item)
    {
        var result = item.Check();
        var effects = result.Findings.Select(finding => finding.Effect).ToList();
        var worst = effects.Count == 0 ? FindingEffect.Notice : effects.Max();
        var asVerdict = worst switch
        {
            FindingEffect.Notice => LicenseVerdict.Authorized,
            FindingEffect.Condition => LicenseVerdict.AuthorizedWithConditions,
            FindingEffect.CannotAssess => LicenseVerdict.NotAssessable,
            _ => LicenseVerdict.NotAuthorized,
        };

        // The findings of credentials that are worse than the best one explain and do not decide.
        Assert.True(result.Verdict <= asVerdict);
        Assert.True(result.IsAuthorized || effects.Any(effect => effect >= FindingEffect.CannotAssess));
        Assert.True(!result.IsAuthorized || effects.TrueForAll(effect => effect <= FindingEffect.Condition));
    }

    [Property(Arbitrary = [typeof(LicenseCases)], MaxTest = 1000)]
    public void Evaluate_Plan_IsAsStrictAsItsStrictestStep(LicenseCase item)
    {
        var other = TreatmentCode.From("swedish");
        var plan = Sample.Plan(MassageType.Spa, item.Treatment.Value, other.Value);
        var together = LicenseCheck.Evaluate(item.Credentials, plan, item.Jurisdiction, item.Day, null, item.Question);
        var one = LicenseCheck.Evaluate(item.Credentials, Sample.Plan(MassageType.Spa, item.Treatment.Value), item.Jurisdiction, item.Day, null, item.Question);
        var two = LicenseCheck.Evaluate(item.Credentials, Sample.Plan(MassageType.Spa, other.Value), item.Jurisdiction, item.Day, null, item.Question);
        Assert.Equal((LicenseVerdict)Math.Max((int)one.Verdict, (int)two.Verdict), together.Verdict);
    }

    private static void AssertNoBetter(LicenseCheckResult before, LicenseCheckResult after)
    {
        Assert.True(before.IsAuthorized || !after.IsAuthorized);
        Assert.True(!before.IsAuthorized || after.Verdict >= before.Verdict);
    }

    public sealed record LicenseCase(IReadOnlyList<Credential> Credentials, TreatmentCode Treatment, JurisdictionCode Jurisdiction, LocalDate Day, LicenseQuestion Question)
    {
        public LicenseCheckResult Check() => LicenseCheck.Evaluate(Credentials, Treatment, Jurisdiction, Day, null, Question);

        public LicenseCase WithEach(Func<Credential, Credential> change) => this with { Credentials = [.. Credentials.Select(change)] };

        public override string ToString() => string.Join("; ", Credentials.Select(c => $"{c.Kind} {c.Profession} {c.Jurisdiction} {c.Status} {c.RawStatus} {c.Issued}..{c.Expires} {c.Title}")) + $" | {Treatment} {Jurisdiction} {Day}";
    }

    internal static class LicenseCases
    {
        private static readonly string[] Places = ["us-sc", "us-tx", "us-ny", "us-de", "us-ca", "us-ks", "us-vt", "us-nv", "us-ut", "us-oh", "us-gu", "us-vi", "ca-on", "ca-ab", "au", "us-fl", "us-xx"];

        public static Arbitrary<LicenseCase> All() =>
            (from place in Gen.Elements(Places)
             from count in Gen.Choose(0, 4)
             from credentials in CredentialOf(place).ListOf(count)
             from treatment in Gen.Elements("swedish", "deep-tissue", "facial", "body-scrub", "dry-cupping-static", "reflexology", "energy-work", "body-wrap", "dry-needling", "ear-candling", "intraoral-massage", "no-such-thing")
             from offset in Gen.Choose(-40, 40)
             from question in Questions()
             select new LicenseCase(credentials, TreatmentCode.From(treatment), JurisdictionCode.From(place), Sample.Day.PlusDays(offset), question)).ToArbitrary();

        private static Gen<Credential> CredentialOf(string place) =>
            from kind in Gen.Frequency((6, Gen.Constant(CredentialKind.License)), (3, Gen.Constant(CredentialKind.Establishment)), (4, Gen.Elements(Enum.GetValues<CredentialKind>())))
            from profession in Gen.Frequency((6, Gen.Constant(Profession.MassageTherapist)), (3, Gen.Elements(Enum.GetValues<Profession>())))
            from issuer in Gen.Frequency((8, Gen.Constant(place)), (1, Gen.Elements(Places)))
            from status in Gen.Frequency((8, Gen.Constant(CredentialStatus.Active)), (3, Gen.Elements(Enum.GetValues<CredentialStatus>())))
            from word in Gen.Frequency((8, Gen.Constant<string?>(null)), (2, Gen.Elements<string?>("Active", "Lapsed", "Whatever")))
            from title in Gen.Elements<string?>("LMT", "CMT", "RMT", null)
            from issued in Gen.Choose(-400, 20)
            from life in Gen.Choose(-5, 800)
            from dates in Gen.Frequency((8, Gen.Constant(3)), (2, Gen.Choose(0, 3)))
            from seen in Gen.Elements(true, false)
            from discipline in Gen.Elements<Answer?>(null, Answer.Yes, Answer.No)
            select new Credential
            {
                Kind = kind,
                Profession = profession,
                Jurisdiction = JurisdictionCode.From(issuer),
                Status = status,
                RawStatus = word,
                Title = title,
                Issued = dates is 1 or 3 ? Sample.Day.PlusDays(issued) : null,
                Expires = dates is 2 or 3 ? Sample.Day.PlusDays(issued + life) : null,
                Discipline = discipline,
                Verification = seen ? LicenseCheckTests.Seen(Sample.Day.PlusDays(issued)) : null,
            };

        private static Gen<LicenseQuestion> Questions() =>
            from place in Gen.Elements<Answer?>(null, Answer.Yes, Answer.No, Answer.Unknown)
            from permit in Gen.Elements<Answer?>(null, Answer.Yes, Answer.No, Answer.Unknown)
            from premises in Gen.Elements<PremisesKind?>(null, PremisesKind.SolePractice, PremisesKind.HealthProfessionalOffice)
            from confirmed in Gen.Elements(true, false)
            select new LicenseQuestion
            {
                EstablishmentCredentialNeeded = place,
                LocalPermitNeeded = permit,
                Premises = premises,
                ConfirmedTreatments = confirmed ? [TreatmentCode.From("body-scrub"), TreatmentCode.From("reflexology")] : [],
            };
    }
}
