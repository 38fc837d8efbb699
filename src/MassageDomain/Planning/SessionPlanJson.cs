using System.Text.Json;
using MassageDomain.Serialization;
using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>Reads and writes session plans as JSON.</summary>
public static class SessionPlanJson
{
    /// <summary>Reads a plan strictly: a member that is not known, stands twice, is missing or null is an issue, and nothing is passed over.</summary>
    /// <param name="utf8">The document, UTF-8, at most 1 MiB.</param>
    /// <returns>The plan, or everything that keeps it from being read. Whether it makes sense is for <see cref="SessionPlanValidation"/>.</returns>
    public static Validated<SessionPlan> Read(ReadOnlyMemory<byte> utf8) => JsonDocumentReader.Read(utf8, PlanningJsonContext.Default.SessionPlan);

    /// <summary>Writes a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The document, UTF-8, that <see cref="Read"/> reads back.</returns>
    public static byte[] Write(SessionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return JsonSerializer.SerializeToUtf8Bytes(plan, PlanningJsonContext.Default.SessionPlan);
    }
}
