using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Contraindications;

/// <summary>
/// One way in which a rule can be raised on a day, by whichever client: all that has to be known to judge a plan by it. Clients who
/// raise a rule in the same way share it.
/// </summary>
/// <param name="Rule">The rule.</param>
/// <param name="Clinical">What is known of it for a clinical massage.</param>
/// <param name="Spa">What is known of it for a spa massage.</param>
/// <param name="Places">Where it restricts, as far as that is known.</param>
/// <param name="Placed">Whether that is known.</param>
/// <param name="Fact">Of the fact, what letters and ingredients are held against; null where the rule asks for neither.</param>
/// <param name="Letters">The letters that may answer it.</param>
/// <param name="Happened">By which day what raised it had happened, for a clinical massage, so far as letters are held against it.</param>
/// <param name="HappenedForSpa">The same for a spa massage.</param>
internal readonly record struct RaisedWay(RuleEntry Rule, Truth Clinical, Truth Spa, SiteSet Places, bool Placed, HealthFact? Fact, IReadOnlyList<Clearance> Letters, EventDays Happened, EventDays HappenedForSpa)
{
    public Truth KnownFor(MassageType type) => type == MassageType.Spa ? Spa : Clinical;

    public EventDays HappenedFor(MassageType type) => type == MassageType.Spa ? HappenedForSpa : Happened;
}
