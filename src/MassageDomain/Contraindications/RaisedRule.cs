using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Knowledge;

namespace MassageDomain.Contraindications;

/// <summary>A rule, raised by one fact or by none.</summary>
/// <param name="Entry">The rule and how it was raised.</param>
/// <param name="Fact">The fact, or null.</param>
/// <param name="Places">Where it restricts, as far as that is known.</param>
/// <param name="Placed">Whether that is known.</param>
/// <param name="Contribution">What it adds to the judgement.</param>
internal readonly record struct RaisedRule(TriggerEntry Entry, HealthFact? Fact, SiteSet Places, bool Placed, Contribution Contribution);
