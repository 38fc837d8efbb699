using System.Text.Json;
using FsCheck.Xunit;
using MassageDomain.Intake;
using MassageDomain.Planning;
using MassageDomain.Tests.Generators;

namespace MassageDomain.Tests.Serialization;

[Properties(Arbitrary = [typeof(ShippedSessions)])]
public sealed class RoundTripProperties
{
    [Property]
    public bool IntakeForm_WrittenAndRead_IsTheSame(Session session)
    {
        var form = new IntakeForm { ClientId = "C-1", CompletedOn = session.Health.AsOf, Health = session.Health };

        return IntakeFormJson.Read(IntakeFormJson.Write(form)).Value == form;
    }

    [Property]
    public bool SessionPlan_WrittenAndRead_IsTheSame(Session session) => SessionPlanJson.Read(SessionPlanJson.Write(session.Plan)).Value == session.Plan;

    /// <summary>An app that serialises with options of its own gets the same, since the converters are on the types.</summary>
    [Property]
    public bool HealthHistory_WithAnAppsOwnOptions_IsTheSame(Session session) =>
        JsonSerializer.Deserialize<Health.HealthHistory>(JsonSerializer.Serialize(session.Health)) == session.Health;
}
