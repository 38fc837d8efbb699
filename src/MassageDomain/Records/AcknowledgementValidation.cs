using NodaTime;

namespace MassageDomain.Records;

/// <summary>Whether an acknowledgement stands beside a finding that is there.</summary>
public static class AcknowledgementValidation
{
    /// <summary>Checks an acknowledgement against the record that it refers to.</summary>
    /// <param name="acknowledgement">The acknowledgement.</param>
    /// <param name="record">The record.</param>
    /// <param name="now">The moment of the check.</param>
    /// <returns>Everything that is wrong; empty where it can be kept.</returns>
    public static IReadOnlyList<ValidationIssue> Validate(Acknowledgement acknowledgement, ScreeningRecord record, Instant now)
    {
        ArgumentNullException.ThrowIfNull(acknowledgement);
        ArgumentNullException.ThrowIfNull(record);
        var issues = new List<ValidationIssue>();
        Check(acknowledgement.ResultHash == ScreeningRecordJson.Hash(record), RecordIssueCodes.OtherResult, "resultHash");
        Check(record.Findings.Any(finding => finding.Rule == acknowledgement.Rule), RecordIssueCodes.NoSuchFinding, "rule");
        Check(!string.IsNullOrWhiteSpace(acknowledgement.By), RecordIssueCodes.NobodyNamed, "by");
        Check(acknowledgement.Reason != AcknowledgementReason.Other || !string.IsNullOrWhiteSpace(acknowledgement.Note), RecordIssueCodes.NoteMissing, "note");
        Check(acknowledgement.At <= now, RecordIssueCodes.InFuture, "at");
        return ValueList.From(issues);

        void Check(bool holds, IssueCode code, string member)
        {
            if (!holds)
            {
                issues.Add(new(code, FieldPath.Root.Member(member)));
            }
        }
    }
}
