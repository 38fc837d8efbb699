using MassageDomain.Privacy;

namespace MassageDomain.Intake;

/// <summary>Where post reaches somebody.</summary>
public sealed record PostalAddress
{
    /// <summary>Street, house number and what else stands above the town, line by line.</summary>
    [DataClassification(DataClass.Contact)]
    public IReadOnlyList<string> Lines { get; init => field = ValueList.From(value); } = ValueList.From<string>(null);

    /// <summary>Town; null where it was not said.</summary>
    [DataClassification(DataClass.Contact)]
    public string? City { get; init; }

    /// <summary>State, province or county; null where it was not said.</summary>
    [DataClassification(DataClass.Contact)]
    public string? Region { get; init; }

    /// <summary>Post code as written; null where it was not said.</summary>
    [DataClassification(DataClass.Contact)]
    public string? PostCode { get; init; }

    /// <summary>Country, ISO 3166-1 alpha-2 in upper case, such as <c>US</c>; null where it was not said.</summary>
    [DataClassification(DataClass.Contact)]
    public string? Country { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(PostalAddress);
}
