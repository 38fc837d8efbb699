using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>What stands in a file below <c>licensing</c>: any part of the licensing knowledge that is not a jurisdiction.</summary>
internal sealed record LicensingFile
{
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public IReadOnlyList<TreatmentRule> Treatments { get; init => field = ValueList.From(value); } = ValueList.From<TreatmentRule>(null);

    public IReadOnlyList<StatusWord> StatusWords { get; init => field = ValueList.From(value); } = ValueList.From<StatusWord>(null);

    public IReadOnlyList<Exam> Exams { get; init => field = ValueList.From(value); } = ValueList.From<Exam>(null);

    public IReadOnlyList<LegalSource> Sources { get; init => field = ValueList.From(value); } = ValueList.From<LegalSource>(null);

    public IReadOnlyList<LegalStatement> National { get; init => field = ValueList.From(value); } = ValueList.From<LegalStatement>(null);

    public Compact? Compact { get; init; }

    public LicensingDefaults? Defaults { get; init; }
}
