namespace MassageDomain.Licensing;

/// <summary>What the validations of licensing records share.</summary>
internal static class IssuesOfRecords
{
    public static void Defined(bool defined, FieldPath path, List<ValidationIssue> issues)
    {
        if (!defined)
        {
            issues.Add(new(LicensingIssueCodes.CodeUndefined, path));
        }
    }

    public static void Answered(Answer? answer, FieldPath path, List<ValidationIssue> issues) =>
        Defined(answer is null or (>= Answer.Yes and <= Answer.NotAsked), path, issues);

    /// <summary>The code of a treatment that the catalogue does not have: nothing that is planned can be matched with it.</summary>
    public static void Known(TreatmentCode code, FieldPath path, LicensingKnowledge knowledge, List<ValidationIssue> issues)
    {
        if (!knowledge.Treatments.Contains(code))
        {
            issues.Add(new(LicensingIssueCodes.TreatmentUnknown, path));
        }
    }
}
