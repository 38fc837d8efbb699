namespace MassageDomain.Licensing;

/// <summary>A page or a text of law that facts about jurisdictions rest on.</summary>
/// <remarks>Of most sources only the beginning was read. They are kept apart from the citations of the clinical knowledge because they age by law, not by evidence.</remarks>
public sealed record LegalSource
{
    /// <summary>The name by which facts refer to it.</summary>
    public required LegalSourceId Id { get; init; }

    /// <summary>What sort of source it is, in a word: law, agency, secondary or repository.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is, in a phrase.</summary>
    public required string Title { get; init; }

    /// <summary>Where it was found: a site, or the place in a code.</summary>
    public required string Address { get; init; }

    /// <summary>What is known of its age and reach; null where nothing needs saying.</summary>
    public string? Note { get; init; }
}
