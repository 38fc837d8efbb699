using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Contraindications;

/// <summary>Many clients, made ready for one day, so that plan after plan can be judged for all of them: for calendars, waiting lists and checks by night.</summary>
/// <remarks>
/// What a rule makes of a plan depends on few things besides the plan: whether the rule holds, and where on the body. Clients share
/// them: of a million, thousands take warfarin. So the roll writes each way in which a rule can be raised down once, and of each
/// client only the numbers of the ways. A plan is then judged once by each way, and what a client comes to is looked up, number by
/// number. It comes to exactly what <see cref="Screening.Judge(HealthHistory, SessionPlan, LocalDate, KnowledgeBase?)"/> comes to.
/// Making a roll takes about as long as judging each client once; it is worth it from the second plan on.
/// It takes about 140 bytes for a client with twelve conditions, and holds no names.
/// </remarks>
public sealed class ClientRoll
{
    internal const int UnknownFact = 0;

    private readonly RaisedWay[] _ways;
    private readonly int[] _waysOfClients;
    private readonly int[] _starts;
    private readonly ulong[] _settled;

    private ClientRoll(RollWriter writer, LocalDate on, KnowledgeBase knowledge)
    {
        (On, Knowledge) = (on, knowledge);
        _ways = [.. writer.Ways];
        _waysOfClients = [.. writer.WaysOfClients];
        _starts = [.. writer.Starts];
        _settled = [.. writer.Settled];
    }

    /// <summary>How many clients are on it.</summary>
    public int Count => _settled.Length;

    /// <summary>The day for which it was made, and for which alone it holds.</summary>
    public LocalDate On { get; }

    /// <summary>The rules that it was made by.</summary>
    public KnowledgeBase Knowledge { get; }

    internal ReadOnlySpan<RaisedWay> Ways => _ways;

    /// <summary>All that is kept of the clients, for the benchmark to hold itself against.</summary>
    internal (int[] Ways, int[] Starts, ulong[] Settled) Stored => (_waysOfClients, _starts, _settled);

    /// <summary>Makes a roll.</summary>
    /// <param name="clients">The clients; they are gone through once, and not kept.</param>
    /// <param name="today">The day of the sessions, where they take place.</param>
    /// <param name="knowledge">The rules; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <returns>The roll; a client's number on it is the client's position in <paramref name="clients"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clients"/> is null.</exception>
    /// <exception cref="ArgumentException">A client is null.</exception>
    public static ClientRoll Of(IEnumerable<HealthHistory> clients, LocalDate today, KnowledgeBase? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(clients);
        knowledge ??= KnowledgeBase.Default;
        var writer = new RollWriter(knowledge, today);
        foreach (var client in clients)
        {
            writer.Add(client ?? throw new ArgumentException("A client is null.", nameof(clients)));
        }

        return new(writer, today, knowledge);
    }

    /// <summary>Holds a plan against the roll.</summary>
    /// <param name="plan">What is planned.</param>
    /// <returns>The plan, ready to be judged for any client of the roll.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public RollScreening Screen(SessionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new(this, plan);
    }

    internal ReadOnlySpan<int> WaysOf(int client) => _waysOfClients.AsSpan(_starts[client], _starts[client + 1] - _starts[client]);

    internal ulong SettledBy(int client) => _settled[client];

    /// <summary>The number of clients alone.</summary>
    /// <returns>A text without data about a person.</returns>
    public override string ToString() => $"{nameof(ClientRoll)} {Count}";
}
