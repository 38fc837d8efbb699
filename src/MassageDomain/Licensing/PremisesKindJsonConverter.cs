using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The wire tokens of <see cref="PremisesKind"/>.</summary>
public sealed class PremisesKindJsonConverter() : TokenJsonConverter<PremisesKind>(
    (PremisesKind.Establishment, "establishment"),
    (PremisesKind.SolePractice, "sole-practice"),
    (PremisesKind.HealthProfessionalOffice, "health-professional-office"),
    (PremisesKind.PublicEvent, "public-event"),
    (PremisesKind.ClientsPlace, "clients-place"),
    (PremisesKind.PhysicianOffice, "physician-office"));
