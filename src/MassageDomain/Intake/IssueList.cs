namespace MassageDomain.Intake;

/// <summary>Collects what is wrong, in the order in which it is looked at.</summary>
internal sealed class IssueList
{
    private readonly List<ValidationIssue> _issues = [];

    public List<ValidationIssue> Issues => _issues;

    public void Report(bool wrong, IssueCode code, FieldPath path, params ReadOnlySpan<IssueParameter> parameters)
    {
        if (wrong)
        {
            _issues.Add(new(code, path, parameters));
        }
    }
}
