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
            for (var i = 0; i < item.Credentials.Count; i++)
            {
                var restricted = item.With(i, credential => credential with { Restrictions = [.. credential.Restrictions, restriction] });
                Assert.True(restricted.Check().Verdict >= item.Check().Verdict);
            }
        }
    }

    [Property(Arbitrary = [typeof(LicenseCases)], MaxTest = 3000)]
    public void Evaluate_ASuspensionMore_NeverMakesTheVerdictBetter(LicenseCase item)
    {
        for (var i = 0; i < item.Credentials.Count; i++)
        {
            foreach (var period in new StatusPeriod[]
            {
                new() { Status = CredentialStatus.Suspended, From = item.Day.PlusDays(-3), Until = item.Day.PlusDays(3) },
                new() { Status = CredentialStatus.Suspended, From = item.Day.PlusDays(3), Until = item.Day.PlusDays(-3) },
                new() { Status = CredentialStatus.Active, RawStatus = "Suspended", From = item.Day.PlusDays(-3) },
                new() { Status = CredentialStatus.Active, From = item.Day.PlusDays(-3) },
            })
            {
                var suspended = item.With(i, credential => credential with { Periods = [.. credential.Periods, period] });
                Assert.True(suspended.Check().Verdict >= item.Check().Verdict);
            }
        }
    }

    // A credential is of no use where it is suspended, whichever way that is written down.
    [Property(Arbitrary = [typeof(LicenseCases)], MaxTest = 2000)]
    public void Evaluate_EveryCredentialInAPeriodOfSuspension_IsAsGoodAsNone(LicenseCase item)
    {
        var none = (item with { Credentials = [] }).Check().IsAuthorized;
        foreach (var period in new StatusPeriod[]
        {
            new() { Status = CredentialStatus.Suspended, From = item.Day, Until = item.Day },
            new() { Status = CredentialStatus.Suspended, From = item.Day, Until = item.Day.PlusDays(-1) },
            new() { Status = CredentialStatus.Active, RawStatus = "Suspended", From = item.Day, Until = item.Day },
        })
        {
            Assert.Equal(none, item.WithEach(credential => credential with { Periods = [period] }).Check().IsAuthorized);
        }
    }

    [Property(Arbitrary = [typeof(LicenseCases)], MaxTest = 2000)]
    public void Evaluate_TheDayAfterItsOwnLastDay_ACredentialAloneIsAsGoodAsNone(LicenseCase item)
    {
        foreach (var credential in item.Credentials.Where(credential => credential.Expires is not null))
        {
            var after = item with { Credentials = [credential], Day = credential.Expires!.Value.PlusDays(1) };
            Assert.Equal((after with { Credentials = [] }).Check().IsAuthorized, after.Check().IsAuthorized);
        }
    }

    // Confirming with the board for one profession cannot help another, nor anybody who holds nothing.
    [Property(Arbitrary = [typeof(LicenseCases)], MaxTest = 2000)]
    public void Evaluate_WhatWasConfirmedForALicense_HelpsNobodyWithoutIt(LicenseCase item)
    {
        var question = item.Question with { ConfirmedTreatments = [new() { Treatment = item.Treatment, Jurisdiction = item.Jurisdiction, Profession = Profession.BodyWrapper }] };
        var without = item with { Credentials = [.. item.Credentials.Where(credential => credential.Profession != Profession.BodyWrapper)] };
        Assert.Equal((without with { Question = item.Question with { ConfirmedTreatments = [] } }).Check(), (without with { Question = question }).Check());
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
        AssertNoBetter(before, (item with { Question = item.Question with { Supervision = null } }).Check());
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

        public LicenseCase With(int index, Func<Credential, Credential> change) => this with { Credentials = [.. Credentials.Select((credential, i) => i == index ? change(credential) : credential)] };

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
            from periods in Gen.Frequency((6, Gen.Constant(Array.Empty<StatusPeriod>())), (1, Period().ArrayOf(1)))
            from restrictions in Gen.Frequency((6, Gen.Constant(Array.Empty<CredentialRestriction>())), (1, Restriction().ArrayOf(1)))
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
                Name = "Ada Sample",
                Periods = [.. periods],
                Restrictions = [.. restrictions],
                Verification = seen ? LicenseCheckTests.Seen(Sample.Day.PlusDays(issued)) : null,
            };

        private static Gen<StatusPeriod> Period() =>
            from status in Gen.Elements(CredentialStatus.Active, CredentialStatus.Suspended, CredentialStatus.Probation, CredentialStatus.Student)
            from word in Gen.Elements<string?>(null, "Active", "Suspended", "Whatever")
            from begins in Gen.Choose(-60, 60)
            from lasts in Gen.Choose(-5, 60)
            from open in Gen.Elements(true, false)
            select new StatusPeriod { Status = status, RawStatus = word, From = Sample.Day.PlusDays(begins), Until = open ? null : Sample.Day.PlusDays(begins + lasts) };

        private static Gen<CredentialRestriction> Restriction() =>
            from kind in Gen.Elements(Enum.GetValues<RestrictionKind>())
            from treatment in Gen.Elements("swedish", "facial", "energy-work", "some-other-name")
            from begins in Gen.Choose(-60, 60)
            from lasts in Gen.Choose(-5, 60)
            from dated in Gen.Elements(true, false)
            select new CredentialRestriction
            {
                Kind = kind,
                Treatments = kind == RestrictionKind.Treatments ? [TreatmentCode.From(treatment)] : [],
                From = dated ? Sample.Day.PlusDays(begins) : null,
                Until = dated ? Sample.Day.PlusDays(begins + lasts) : null,
            };

        private static Gen<ClientFacts> Clients() =>
            from years in Gen.Choose(10, 30)
            from consent in Gen.Elements(Answer.Yes, Answer.No)
            from stated in Gen.Elements(true, false)
            from answer in Gen.Elements(Answer.Yes, Answer.No, Answer.Unknown)
            select new ClientFacts
            {
                BirthDate = Sample.Day.PlusYears(-years),
                GuardianConsent = consent,
                GuardianPresent = consent,
                GuardianContact = consent,
                SensitiveAreas = stated ? [new() { Area = ConsentArea.InternalCavity, WrittenConsent = answer, Prescription = answer, SpecialAuthority = answer }] : [],
            };

        private static Gen<LicenseQuestion> Questions() =>
            from place in Gen.Elements<Answer?>(null, Answer.Yes, Answer.No, Answer.Unknown)
            from permit in Gen.Elements<Answer?>(null, Answer.Yes, Answer.No, Answer.Unknown)
            from premises in Gen.Elements<PremisesKind?>(null, PremisesKind.SolePractice, PremisesKind.HealthProfessionalOffice, PremisesKind.PhysicianOffice, PremisesKind.PublicEvent)
            from confirmed in Gen.Elements(true, false)
            from supervised in Gen.Elements(true, false)
            from age in Gen.Frequency((4, Gen.Constant<int?>(null)), (1, Gen.Elements<int?>(30, 365)))
            from named in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
            from client in Gen.Frequency((3, Gen.Constant<ClientFacts?>(null)), (1, Clients().Select(facts => (ClientFacts?)facts)))
            select new LicenseQuestion
            {
                EstablishmentCredentialNeeded = place,
                LocalPermitNeeded = permit,
                Premises = premises,
                ConfirmedTreatments = confirmed ? [.. Places.Select(place => new TreatmentConfirmation { Treatment = TreatmentCode.From("body-scrub"), Jurisdiction = JurisdictionCode.From(place), Profession = Profession.MassageTherapist }), new() { Treatment = TreatmentCode.From("reflexology"), Jurisdiction = Sample.SouthCarolina, NoCredentialNeeded = true }] : [],
                Client = client,
                Supervision = supervised ? new() { Supervisor = [Sample.License("us-ut"), Sample.License()], OnSite = Answer.Yes, RequiredCoursework = Answer.Yes, Unpaid = Answer.Yes } : null,
                MaxVerificationAgeDays = age,
                PersonName = named ? "Ada Sample" : null,
            };
    }
}
