using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using MassageDomain.Health;
using MassageDomain.Intake;
using MassageDomain.Licensing;
using MassageDomain.Outcomes;
using MassageDomain.Planning;
using MassageDomain.Records;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using MassageDomain.Tests.Generators;

namespace MassageDomain.Tests.Serialization;

/// <summary>Whatever of the library an app stores comes back as it was: every record, with every member set or left out.</summary>
public sealed class EveryRecordTests
{
    private static readonly Config EachType = Config.QuickThrowOnFailure.WithMaxTest(40);

    public static TheoryData<Type> Records => [.. RecordArbitrary.Types];

    [Fact]
    public void Records_HaveThoseThatPeopleStore() =>
        Assert.Empty(new[] { typeof(IntakeForm), typeof(SessionPlan), typeof(ScreeningRecord), typeof(Credential), typeof(RenewalFile), typeof(HealthHistory), typeof(Rule), typeof(OutcomeScale) }.Except(RecordArbitrary.Types));

    /// <summary>With the options of an app that knows nothing of the library, since the converters are on the types.</summary>
    [Theory]
    [MemberData(nameof(Records))]
    public void Record_WrittenAndRead_IsTheSame(Type type) =>
        Prop.ForAll(RecordArbitrary.Of(type).ToArbitrary(), record => JsonSerializer.Deserialize(JsonSerializer.Serialize(record, type), type)!.Equals(record)).Check(EachType);

    [Fact]
    public void IntakeForm_WrittenAndReadStrictly_IsTheSame() => Holds<IntakeForm>(form => IntakeFormJson.Read(IntakeFormJson.Write(form)).Value == form);

    [Fact]
    public void SessionPlan_WrittenAndReadStrictly_IsTheSame() => Holds<SessionPlan>(plan => SessionPlanJson.Read(SessionPlanJson.Write(plan)).Value == plan);

    [Fact]
    public void Credential_WrittenAndReadStrictly_IsTheSame() => Holds<Credential>(credential => CredentialJson.Read(CredentialJson.Write(credential)).Value == credential);

    [Fact]
    public void RenewalFile_WrittenAndReadStrictly_IsTheSame() => Holds<RenewalFile>(file => RenewalFileJson.Read(RenewalFileJson.Write(file)).Value == file);

    /// <summary>The canonical form has lists in an order of its own, so it is the bytes that stay.</summary>
    [Fact]
    public void ScreeningRecord_WrittenReadAndWrittenAgain_IsTheSame() =>
        Holds<ScreeningRecord>(record => ScreeningRecordJson.Write(ScreeningRecordJson.Read(ScreeningRecordJson.Write(record)).Value!).AsSpan().SequenceEqual(ScreeningRecordJson.Write(record)));

    private static void Holds<T>(Func<T, bool> law) => Prop.ForAll(RecordArbitrary.Of(typeof(T)).Select(record => (T)record).ToArbitrary(), law).QuickCheckThrowOnFailure();
}
