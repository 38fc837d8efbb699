using System.Text.Json;
using MassageDomain.Licensing;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Tests.Licensing;

public class CredentialTests
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    [Fact]
    public void Validate_AGoodCredential_HasNoIssues() => Assert.Empty(CredentialValidation.Validate(Sample.License()));

    public static IEnumerable<object[]> Bad()
    {
        var good = Sample.License();
        yield return ["licensing.credential.no-dates", "/expires", new Holder(good with { Issued = null, Expires = null })];
        yield return ["licensing.credential.dates-reversed", "/expires", new Holder(good with { Issued = new(2030, 1, 1) })];
        yield return ["licensing.credential.no-jurisdiction", "/jurisdiction", new Holder(good with { Jurisdiction = null })];
        yield return ["licensing.credential.unknown-jurisdiction", "/jurisdiction", new Holder(good with { Jurisdiction = JurisdictionCode.From("us-zz") })];
        yield return ["licensing.credential.status-unmapped", "/rawStatus", new Holder(good with { RawStatus = "Hibernating" })];
        yield return ["licensing.credential.status-mismatch", "/rawStatus", new Holder(good with { RawStatus = "Lapsed" })];
        yield return ["licensing.license-number.malformed", "/number", new Holder(good with { Number = "１２３" })];
        yield return ["licensing.value.undefined", "/kind", new Holder(good with { Kind = (CredentialKind)42 })];
        yield return ["licensing.value.undefined", "/profession", new Holder(good with { Profession = 0 })];
        yield return ["licensing.value.undefined", "/status", new Holder(good with { Status = 0 })];
        yield return ["licensing.credential.period-reversed", "/periods/0/until", new Holder(good with { Periods = [new() { Status = CredentialStatus.Suspended, From = new(2026, 2, 1), Until = new(2026, 1, 1) }] })];
        yield return ["licensing.credential.period-reversed", "/restrictions/0/until", new Holder(good with { Restrictions = [new() { Kind = RestrictionKind.Other, From = new(2026, 2, 1), Until = new(2026, 1, 1) }] })];
        yield return ["licensing.treatment.not-in-catalogue", "/restrictions/0/treatments/1", new Holder(good with { Restrictions = [new() { Kind = RestrictionKind.Treatments, Treatments = [TreatmentCode.From("facial"), TreatmentCode.From("moon-massage")] }] })];
        yield return ["licensing.credential.status-unmapped", "/periods/0/rawStatus", new Holder(good with { Periods = [new() { Status = CredentialStatus.Suspended, From = new(2026, 1, 1), RawStatus = "Hibernating" }] })];
        yield return ["licensing.credential.status-mismatch", "/periods/0/rawStatus", new Holder(good with { Periods = [new() { Status = CredentialStatus.Active, From = new(2026, 1, 1), RawStatus = "Suspended" }] })];
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void Validate_OneThingWrong_NamesItAndNotTheValue(string code, string path, Holder holder)
    {
        var issue = Assert.Single(CredentialValidation.Validate(holder.Credential));
        Assert.Equal((code, path), (issue.Code.Value, issue.Path.Value));
        Assert.DoesNotContain("Hibernating", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_OfACredential_RoundTripsAndIsStable()
    {
        var credential = Sample.License() with
        {
            RawStatus = "Active",
            Periods = [new() { Status = CredentialStatus.Suspended, From = new(2020, 1, 1), Until = new(2020, 2, 1) }],
            Verification = new() { At = Instant.FromUtc(2026, 3, 1, 9, 30), Source = "roster", Primary = true },
            Discipline = Answer.No,
        };
        var text = JsonSerializer.Serialize(credential, Json);

        Assert.Equal(credential, JsonSerializer.Deserialize<Credential>(text, Json));
        Assert.Contains("\"kind\":\"license\",\"profession\":\"massage-therapist\",\"jurisdiction\":\"us-sc\"", text, StringComparison.Ordinal);
        Assert.Contains("\"issued\":\"2019-05-01\",\"expires\":\"2026-06-30\"", text, StringComparison.Ordinal);
        Assert.Contains("\"at\":\"2026-03-01T09:30:00Z\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_ClearCredential_CostsNoMemory()
    {
        var credentials = Sample.Both();
        var plan = Sample.Plan(MassageType.Clinical, "swedish", "deep-tissue", "trigger-point");
        var question = new LicenseQuestion { PersonName = "Ada Sample" };
        for (var i = 0; i < 100; i++)
        {
            _ = LicenseCheck.Evaluate(credentials, Sample.Swedish, Sample.SouthCarolina, Sample.Day, null, question);
            _ = LicenseCheck.Evaluate(credentials, plan, Sample.SouthCarolina, Sample.Day);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var first = LicenseCheck.Evaluate(credentials, Sample.Swedish, Sample.SouthCarolina, Sample.Day, null, question);
        var second = LicenseCheck.Evaluate(credentials, plan, Sample.SouthCarolina, Sample.Day);
        var after = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal((LicenseVerdict.Authorized, LicenseVerdict.Authorized), (first.Verdict, second.Verdict));
        Assert.Equal(0, after - before);
    }

    public sealed record Holder(Credential Credential)
    {
        public override string ToString() => nameof(Holder);
    }
}
