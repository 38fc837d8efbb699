using MassageDomain.Serialization;

namespace MassageDomain.Intake;

/// <summary>The wire tokens of <see cref="ContactChannel"/>.</summary>
public sealed class ContactChannelJsonConverter() : TokenJsonConverter<ContactChannel>(
    (ContactChannel.Phone, "phone"),
    (ContactChannel.TextMessage, "text-message"),
    (ContactChannel.Email, "email"),
    (ContactChannel.Post, "post"));
