namespace MassageDomain.Licensing;

/// <summary>The taxonomy codes of massage therapists and of those who work beside them.</summary>
/// <remarks>Source <c>i3</c>, unless the code says that its name is general knowledge. Several public lists give these codes wrong names.</remarks>
public static class TaxonomyCodes
{
    /// <summary>Massage therapist: <c>225700000X</c>.</summary>
    public static TaxonomyCode MassageTherapist { get; } = TaxonomyCode.Parse("225700000X");

    /// <summary>Mechanotherapist: <c>172M00000X</c>.</summary>
    public static TaxonomyCode Mechanotherapist { get; } = TaxonomyCode.Parse("172M00000X");

    /// <summary>Reflexologist: <c>173C00000X</c>.</summary>
    public static TaxonomyCode Reflexologist { get; } = TaxonomyCode.Parse("173C00000X");

    /// <summary>Naprapath: <c>172P00000X</c>.</summary>
    public static TaxonomyCode Naprapath { get; } = TaxonomyCode.Parse("172P00000X");

    /// <summary>Naturopath: <c>175F00000X</c>.</summary>
    public static TaxonomyCode Naturopath { get; } = TaxonomyCode.Parse("175F00000X");

    /// <summary>Specialist: <c>174400000X</c>.</summary>
    public static TaxonomyCode Specialist { get; } = TaxonomyCode.Parse("174400000X");

    /// <summary>Acupuncturist: <c>171100000X</c>.</summary>
    public static TaxonomyCode Acupuncturist { get; } = TaxonomyCode.Parse("171100000X");

    /// <summary>Physical therapist: <c>225100000X</c>.</summary>
    public static TaxonomyCode PhysicalTherapist { get; } = TaxonomyCode.Parse("225100000X");

    /// <summary>Physical therapy assistant: <c>225200000X</c>.</summary>
    public static TaxonomyCode PhysicalTherapyAssistant { get; } = TaxonomyCode.Parse("225200000X");

    /// <summary>Occupational therapist: <c>225X00000X</c>.</summary>
    public static TaxonomyCode OccupationalTherapist { get; } = TaxonomyCode.Parse("225X00000X");

    /// <summary>Rehabilitation practitioner: <c>225400000X</c>.</summary>
    public static TaxonomyCode RehabilitationPractitioner { get; } = TaxonomyCode.Parse("225400000X");

    /// <summary>Kinesiotherapist, a name from general knowledge: <c>226300000X</c>.</summary>
    public static TaxonomyCode Kinesiotherapist { get; } = TaxonomyCode.Parse("226300000X");

    /// <summary>Chiropractor: <c>111N00000X</c>.</summary>
    public static TaxonomyCode Chiropractor { get; } = TaxonomyCode.Parse("111N00000X");

    /// <summary>Athletic trainer, from general knowledge: <c>2255A2300X</c>.</summary>
    public static TaxonomyCode AthleticTrainer { get; } = TaxonomyCode.Parse("2255A2300X");

    /// <summary>Physician of physical medicine and rehabilitation, from general knowledge: <c>208100000X</c>.</summary>
    public static TaxonomyCode PhysicalMedicinePhysician { get; } = TaxonomyCode.Parse("208100000X");

    /// <summary>Group of several specialties, from general knowledge: <c>193200000X</c>.</summary>
    public static TaxonomyCode MultiSpecialtyGroup { get; } = TaxonomyCode.Parse("193200000X");

    /// <summary>Group of one specialty, from general knowledge: <c>193400000X</c>.</summary>
    public static TaxonomyCode SingleSpecialtyGroup { get; } = TaxonomyCode.Parse("193400000X");
}
