using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The wire tokens of <see cref="ExpiryRuleKind"/>.</summary>
public sealed class ExpiryRuleKindJsonConverter() : TokenJsonConverter<ExpiryRuleKind>(
    (ExpiryRuleKind.FixedDate, "fixed-date"),
    (ExpiryRuleKind.Birthday, "birthday"),
    (ExpiryRuleKind.BirthMonthEnd, "birth-month-end"),
    (ExpiryRuleKind.BirthMonthEndBirthYearParity, "birth-month-end-birth-year-parity"),
    (ExpiryRuleKind.BirthMonthDay, "birth-month-day"),
    (ExpiryRuleKind.IssueAnniversary, "issue-anniversary"),
    (ExpiryRuleKind.YearsFromIssue, "years-from-issue"),
    (ExpiryRuleKind.IssueMonthEnd, "issue-month-end"),
    (ExpiryRuleKind.LicenseNumberParity, "license-number-parity"),
    (ExpiryRuleKind.RegistrationTerm, "registration-term"),
    (ExpiryRuleKind.PrintedOnly, "printed-only"));
