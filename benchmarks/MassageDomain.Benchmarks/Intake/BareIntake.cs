using System.Text.Json.Serialization;
using MassageDomain.Anatomy;
using MassageDomain.Health;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace MassageDomain.Benchmarks.Intake;

/// <summary>The intake form as a developer would write it for themselves: the same members, plain strings for codes, no strictness.</summary>
internal sealed record BareIntakeForm
{
    public required string ClientId { get; init; }

    public required LocalDate CompletedOn { get; init; }

    public required BareHistory Health { get; init; }

    // The invented forms leave these empty.
    public BareEntry[] Practitioners { get; init; } = [];

    public BareEntry[] Complaints { get; init; } = [];

    public BareEntry[] BodyMarks { get; init; } = [];

    public BareEntry[] Medications { get; init; } = [];

    public BareEntry[] Allergies { get; init; } = [];

    public BareEntry[] Surgeries { get; init; } = [];

    public BareEntry[] Injuries { get; init; } = [];

    public BareEntry[] SkinProducts { get; init; } = [];

    public BareEntry[] CosmeticProcedures { get; init; } = [];

    public BareEntry[] Claims { get; init; } = [];

    public BareEntry[] Consents { get; init; } = [];

    public BareEntry[] FieldAnswers { get; init; } = [];

    public BareEntry[] UnreadAnswers { get; init; } = [];
}

internal sealed record BareEntry
{
    public string? Name { get; init; }
}

internal sealed record BareHistory
{
    public required LocalDate AsOf { get; init; }

    public LocalDate? BirthDate { get; init; }

    public BareGroup[] Groups { get; init; } = [];

    public BareFact[] Facts { get; init; } = [];

    public BareGestation? Gestation { get; init; }

    public BareReading[] Readings { get; init; } = [];

    public BareClearance[] Clearances { get; init; } = [];
}

internal sealed record BareGroup
{
    public required string Group { get; init; }

    public required Answer Answer { get; init; }

    public LocalDate? On { get; init; }
}

internal sealed record BareFact
{
    public required string Code { get; init; }

    public ConditionStatus? Status { get; init; }

    public string? Onset { get; init; }

    public string? End { get; init; }

    public string? Changed { get; init; }

    public BareSite[] Sites { get; init; } = [];

    public string[] Ingredients { get; init; } = [];

    public BareDetail[] Details { get; init; } = [];
}

internal sealed record BareSite
{
    public string? Region { get; init; }

    public string? Area { get; init; }

    public Laterality? Side { get; init; }
}

internal sealed record BareDetail
{
    public required string Code { get; init; }

    public required Answer Answer { get; init; }

    public string? On { get; init; }
}

internal sealed record BareGestation
{
    public LocalDate? DueDate { get; init; }

    public int? CompletedWeeks { get; init; }

    public LocalDate? On { get; init; }
}

internal sealed record BareReading
{
    public required ReadingKind Kind { get; init; }

    public required decimal Value { get; init; }

    public required LocalDate On { get; init; }
}

internal sealed record BareClearance
{
    public string[] About { get; init; } = [];

    public required LocalDate IssuedOn { get; init; }
}

/// <summary>System.Text.Json's generated reader of it, with NodaTime's own converters.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(NodaTimeDefaultJsonConverterFactory)])]
[JsonSerializable(typeof(BareIntakeForm))]
[JsonSerializable(typeof(LocalDate))]
[JsonSerializable(typeof(LocalDate?))]
internal sealed partial class BareIntakeContext : JsonSerializerContext;
