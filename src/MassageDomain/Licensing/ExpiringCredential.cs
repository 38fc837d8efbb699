using System.Text.Json.Serialization;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>A credential that ends soon.</summary>
public sealed record ExpiringCredential
{
    /// <summary>Its position in the list that was given, from 0.</summary>
    public required int Credential { get; init; }

    /// <summary>The printed last day, in the ISO calendar.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate Expires { get; init; }

    /// <summary>Days from the day of the question to the last day; 0 where it is the same day.</summary>
    public required int DaysLeft { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(ExpiringCredential);
}
