using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using MassageDomain.Knowledge;
using MassageDomain.Tests.Fixtures;

namespace MassageDomain.Tests.Generators;

/// <summary>A session, and rules of its own to judge it by. A failure prints both.</summary>
public sealed record RuledSession(KnowledgeBase Knowledge, Session Session)
{
    public override string ToString() =>
        string.Join('\n', Knowledge.Rules.Select(rule => JsonSerializer.Serialize(rule, KnowledgeJsonContext.Default.Rule))) + SessionText.Of(Session);
}

/// <summary>Sessions on generated rules.</summary>
public static class RuledSessions
{
    public static Arbitrary<RuledSession> Sessions() =>
        (from knowledge in new RuleArbitrary(FixtureKnowledge.Base).Knowledge
         from session in FixtureSessions.Of(knowledge)
         select new RuledSession(knowledge, session)).ToArbitrary();
}
