namespace MassageDomain.Licensing;

/// <summary>Says how much is known about a jurisdiction.</summary>
public static class JurisdictionSurvey
{
    /// <summary>How much is known of what license checks, expiry warnings and hour counts rest on.</summary>
    /// <param name="jurisdiction">The jurisdiction.</param>
    /// <returns>
    /// <see cref="JurisdictionKnowledge.Unknown"/> where the kind of regulation, or everything beyond it, is not known;
    /// <see cref="JurisdictionKnowledge.Known"/> where nothing of it is missing; otherwise <see cref="JurisdictionKnowledge.PartlyKnown"/>.
    /// Where nobody needs a credential there is nothing more to know.
    /// </returns>
    public static JurisdictionKnowledge KnowledgeOf(Jurisdiction jurisdiction)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        switch (jurisdiction.Regulation.Kind)
        {
            case RegulationKind.None:
            case RegulationKind.VoluntaryCertification:
            case RegulationKind.CodeOfConduct:
                return JurisdictionKnowledge.Known;
            case RegulationKind.License:
            case RegulationKind.LicenseAndRegistration:
            case RegulationKind.Registration:
                var missing = FindMissing(jurisdiction).Count;
                return missing == 0 ? JurisdictionKnowledge.Known : missing == CoreFacts ? JurisdictionKnowledge.Unknown : JurisdictionKnowledge.PartlyKnown;
            default:
                return JurisdictionKnowledge.Unknown;
        }
    }

    /// <summary>Which of the facts that <see cref="KnowledgeOf"/> looks at are not known.</summary>
    /// <param name="jurisdiction">The jurisdiction.</param>
    /// <returns>The paths of the members, in document order.</returns>
    public static IReadOnlyList<FieldPath> FindMissing(Jurisdiction jurisdiction)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        var missing = new List<FieldPath>();
        Need(jurisdiction.Titles.Count > 0, "titles");
        Need(jurisdiction.EntryHours.Count > 0 && jurisdiction.EntryHours.All(hours => IsKnown(hours.Basis)), "entryHours");
        Need(jurisdiction.Exams is { } exams && IsKnown(exams.Basis), "exams");
        Need(jurisdiction.Term is { Years: not null } term && IsKnown(term.Basis), "term");
        Need(jurisdiction.Term?.Expiry is { } expiry && IsKnown(expiry.Basis), "expiry");
        Need(jurisdiction.ContinuingEducation.Count > 0 && jurisdiction.ContinuingEducation.All(rule => rule.Hours is not null && IsKnown(rule.Basis)), "continuingEducation");
        Need(jurisdiction.Establishment is { Credential: not Provision.Unknown } place && IsKnown(place.Basis), "establishment");
        return ValueList.From(missing);

        void Need(bool known, string member)
        {
            if (!known)
            {
                missing.Add(member == "expiry" ? FieldPath.Root.Member("term").Member(member) : FieldPath.Root.Member(member));
            }
        }
    }

    private const int CoreFacts = 7;

    private static bool IsKnown(LegalBasis basis) => basis.Confidence is LegalConfidence.LawRead or LegalConfidence.SecondaryRead or LegalConfidence.GeneralKnowledge;
}
