using System.Text;
using MassageDomain.Intake;
using MassageDomain.Planning;

namespace MassageDomain.Tests.Generators;

/// <summary>A session as JSON, for the message of a failed property: the library's own texts say nothing about clients.</summary>
internal static class SessionText
{
    public static string Of(Session session)
    {
        var form = new IntakeForm { ClientId = "generated", CompletedOn = session.Health.AsOf, Health = session.Health };
        return Encoding.UTF8.GetString(IntakeFormJson.Write(form)) + Encoding.UTF8.GetString(SessionPlanJson.Write(session.Plan));
    }
}
