using MassageDomain.Anatomy;
using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Records;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Tests.Serialization;

/// <summary>A screening that somebody kept is read, written and fingerprinted as it always was. The file and its hash were made by other means than the library.</summary>
public sealed class GoldenRecordTests
{
    private const string Hash = "fe53298dac3ad826ee68b8eb6ea73bcb8e642146747f140bfd31284fe1e0916b";

    private static readonly LocalDate On = new(2026, 11, 23);

    private static readonly ScreeningRecord Record = new()
    {
        Health = new()
        {
            AsOf = On,
            BirthDate = new(1984, 2, 29),
            Groups = [new() { Group = FactGroupCode.From("illness-today"), Answer = Answer.Yes, On = On }],
            Facts =
            [
                new() { Code = HealthCode.From("fever"), Status = ConditionStatus.Active, Onset = PartialDate.Parse("2026-11") },
                new() { Code = HealthCode.From("from-a-newer-edition"), Sites = [BodySite.FromRegion(RegionCode.From("calf"), Laterality.Left)] },
            ],
            Readings = [new() { Kind = ReadingKind.Temperature, Value = 38.5m, On = On }],
        },
        Plan = new()
        {
            Type = MassageType.Spa,
            Steps =
            [
                new() { Technique = TechniqueCode.From("swedish"), Sites = [BodySite.FromArea(AreaCode.From("back"))], Pressure = PressureLevel.From(2), Minutes = 60 },
                new() { Technique = TechniqueCode.From("aromatherapy") },
            ],
            Positions = [BodyPosition.Prone],
        },
        On = On,
        Edition = new() { Name = "2026.11.1+house", ContentHash = string.Concat(Enumerable.Repeat("0123456789abcdef", 4)) },
        Verdict = Verdict.DoNotTreat,
        Urgency = Urgency.SameDay,
        Findings =
        [
            new()
            {
                Rule = RuleCode.From("fever.current-or-within-24-hours"),
                State = FindingState.Applies,
                Verdict = Verdict.DoNotTreat,
                Urgency = Urgency.SameDay,
                RaisedBy = [HealthCode.From("fever")],
                Techniques = [TechniqueCode.From("swedish")],
            },
        ],
        Questions = [new() { Kind = QuestionKind.UnrecognisedFact, Fact = HealthCode.From("from-a-newer-edition") }],
        Loosened = [RuleCode.From("clot.limb")],
    };

    private static byte[] Golden => File.ReadAllBytes(Repository.PathTo("tests", "MassageDomain.Tests", "Serialization", "Golden", "screening-record.json"));

    [Fact]
    public void ScreeningRecord_IsReadAsItWasStored() => Assert.Equal(Record, ScreeningRecordJson.Read(Golden).Value);

    [Fact]
    public void ScreeningRecord_IsWrittenToTheByteAsItWasStored() => Assert.Equal(Golden, ScreeningRecordJson.Write(Record));

    [Fact]
    public void ScreeningRecord_HasTheHashThatItAlwaysHad() => Assert.Equal(Hash, ScreeningRecordJson.Hash(Record));
}
