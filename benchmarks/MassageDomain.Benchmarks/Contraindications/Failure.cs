using FluentValidation;
using FluentValidation.Results;
using MassageDomain.Knowledge;

namespace MassageDomain.Benchmarks.Contraindications;

/// <summary>How a finding goes through FluentValidation.</summary>
internal static class Failure
{
    public static void Add(RuleEntry rule, PeerSession session, ValidationContext<PeerSession> context)
    {
        var judged = session.Judge(rule);
        if (judged.IsFinding)
        {
            context.AddFailure(new ValidationFailure("session", "restricted") { ErrorCode = rule.Rule.Code.Value, CustomState = new PeerFinding(rule.Rule.Code, judged.State) });
        }
    }

    public static PeerFinding Read(ValidationFailure failure) => (PeerFinding)failure.CustomState;
}
