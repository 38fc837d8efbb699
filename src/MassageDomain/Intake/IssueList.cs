using System.Runtime.CompilerServices;
using MassageDomain.Anatomy;

namespace MassageDomain.Intake;

/// <summary>Collects what is wrong, in the order in which it is looked at. It goes from one check to the next: each takes it and hands it back.</summary>
internal struct IssueList
{
    private List<ValidationIssue>? _issues;

    // Nearly every call finds nothing: then it must come to one comparison at the place of the call.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Report(bool wrong, IssueCode code, [InterpolatedStringHandlerArgument(nameof(wrong))] IssuePath path, params ReadOnlySpan<IssueParameter> parameters)
    {
        if (wrong)
        {
            Add(new(code, path.ToPath(), parameters));
        }
    }

    /// <summary>Reports sites that are not on the body chart; <paramref name="wrong"/> where there is one.</summary>
    public void ReportSites(bool wrong, IReadOnlyList<BodySite> sites, BodyChart body, [InterpolatedStringHandlerArgument(nameof(wrong))] IssuePath path)
    {
        if (wrong)
        {
            BodySiteValidation.Validate(sites, body, path.ToPath(), _issues ??= []);
        }
    }

    public void Add(ValidationIssue issue) => (_issues ??= []).Add(issue);

    public readonly IReadOnlyList<ValidationIssue> ToList() => ValueList.From(_issues);
}
