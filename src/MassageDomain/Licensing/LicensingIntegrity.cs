using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>Whether licensing facts hold together: sources and codes resolve, what is unknown has no value, rules have what their kind needs.</summary>
public static class LicensingIntegrity
{
    /// <summary>Looks at one jurisdiction.</summary>
    /// <param name="jurisdiction">The jurisdiction.</param>
    /// <param name="knowledge">What it refers to: sources, treatments and examinations.</param>
    /// <returns>The issues; empty where it holds together.</returns>
    public static IReadOnlyList<ValidationIssue> Check(Jurisdiction jurisdiction, LicensingKnowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        ArgumentNullException.ThrowIfNull(knowledge);
        var check = new FactCheck(knowledge.Sources);
        var root = FieldPath.Root;
        check.Basis(jurisdiction.Regulation.Basis, root.Member("regulation"));
        check.Value(jurisdiction.Regulation.Kind != RegulationKind.Unknown, jurisdiction.Regulation.Basis, root.Member("regulation"));
        if (jurisdiction.Agency is { } agency)
        {
            check.Fact(agency.Name is not null, agency.Basis, root.Member("agency"));
        }

        Titles(jurisdiction, check);
        Entry(jurisdiction, knowledge, check);
        Term(jurisdiction, check);
        for (var i = 0; i < jurisdiction.ContinuingEducation.Count; i++)
        {
            EducationIntegrity.Check(jurisdiction.ContinuingEducation[i], jurisdiction, root.Member("continuingEducation").Item(i), check);
        }

        Zones(jurisdiction, check);
        check.Fact(jurisdiction.AgeOfMajority.Years is not null, jurisdiction.AgeOfMajority.Basis, root.Member("ageOfMajority"));
        check.Range(jurisdiction.AgeOfMajority.Years, 14, 21, root.Member("ageOfMajority"));
        check.Fact(jurisdiction.RecordRetention.Years is not null, jurisdiction.RecordRetention.Basis, root.Member("recordRetention"));
        check.Range(jurisdiction.RecordRetention.Years, 1, 30, root.Member("recordRetention"));
        for (var i = 0; i < jurisdiction.Scope.Count; i++)
        {
            Scope(jurisdiction.Scope[i], root.Member("scope").Item(i), knowledge, check);
        }

        Practice(jurisdiction, check);
        return ValueList.From(check.Issues);
    }

    /// <summary>Looks at everything but the jurisdictions.</summary>
    /// <param name="knowledge">The knowledge.</param>
    /// <returns>The issues; empty where it holds together.</returns>
    public static IReadOnlyList<ValidationIssue> Check(LicensingKnowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        var check = new FactCheck(knowledge.Sources);
        var root = FieldPath.Root;
        FactCheck.Each(knowledge.Treatments, root.Member("treatments"), (rule, path) => check.Basis(rule.Basis, path));
        FactCheck.Each(knowledge.Exams, root.Member("exams"), (exam, path) => check.Basis(exam.Basis, path));
        FactCheck.Each(knowledge.StatusWords, root.Member("statusWords"), (word, path) =>
        {
            check.Basis(word.Basis, path);
            check.Code(word.Jurisdiction is null || knowledge.Jurisdictions.Contains(word.Jurisdiction), path);
        });
        var doubled = knowledge.StatusWords.GroupBy(word => (word.Word.ToUpperInvariant(), word.Jurisdiction)).Any(same => same.Count() > 1);
        if (doubled)
        {
            check.Add(LicensingIssueCodes.FactsDuplicate, root.Member("statusWords"));
        }

        var compact = root.Member("compact");
        check.Basis(knowledge.Compact.Basis, compact);
        check.Range(knowledge.Compact.MembersNeeded, 2, 100, compact.Member("membersNeeded"));
        FactCheck.Each(knowledge.Compact.Members, compact.Member("members"), (member, path) =>
        {
            check.Basis(member.Basis, path);
            check.Code(knowledge.Jurisdictions.Contains(member.Jurisdiction), path);
        });
        FactCheck.Each(knowledge.Compact.Ineligible, compact.Member("ineligible"), (code, path) => check.Code(knowledge.Jurisdictions.Contains(code), path));
        FactCheck.Each(knowledge.Compact.Definitions, compact.Member("definitions"), (item, path) => check.Basis(item.Basis, path));
        FactCheck.Each(knowledge.Compact.Statements, compact.Member("statements"), (item, path) => check.Basis(item.Basis, path));
        FactCheck.Each(knowledge.National, root.Member("national"), (item, path) => check.Basis(item.Basis, path));
        FactCheck.Each(knowledge.Defaults.Minors, root.Member("defaults").Member("minors"), (item, path) => check.Basis(item.Basis, path));
        FactCheck.Each(knowledge.Defaults.SensitiveAreas, root.Member("defaults").Member("sensitiveAreas"), (item, path) =>
        {
            check.Basis(item.Basis, path);
            FactCheck.Each(item.Treatments, path.Member("treatments"), (code, at) => check.Code(knowledge.Treatments.Contains(code), at));
        });
        return ValueList.From(check.Issues);
    }

    private static void Titles(Jurisdiction jurisdiction, FactCheck check)
    {
        var path = FieldPath.Root.Member("titles");
        FactCheck.Each(jurisdiction.Titles, path, (title, at) =>
        {
            check.Basis(title.Basis, at);
            check.Range(title.Hours, 0, 3000, at.Member("hours"));
        });
        var asks = jurisdiction.Regulation.Kind is RegulationKind.License or RegulationKind.LicenseAndRegistration or RegulationKind.Registration;
        if (asks && jurisdiction.Titles.Count == 0 && jurisdiction.Agency?.Basis.Confidence != LegalConfidence.Unknown)
        {
            check.Add(LicensingIssueCodes.FactsTitles, path);
        }
    }

    private static void Entry(Jurisdiction jurisdiction, LicensingKnowledge knowledge, FactCheck check)
    {
        var root = FieldPath.Root;
        if (jurisdiction.MinimumAge is { } age)
        {
            check.Fact(age.Years is not null, age.Basis, root.Member("minimumAge"));
            check.Range(age.Years, 14, 21, root.Member("minimumAge"));
        }

        FactCheck.Each(jurisdiction.EntryHours, root.Member("entryHours"), (hours, path) =>
        {
            check.Fact(hours.Hours is not null, hours.Basis, path);
            check.Range(hours.Hours, 0, 3000, path);
            check.Range(hours.ClinicHours, 0, 3000, path.Member("clinicHours"));
            check.Optional(hours.DatesBasis, path.Member("datesBasis"));
            FactCheck.Each(hours.Parts, path.Member("parts"), (part, at) =>
            {
                check.Range(part.Hours, 0, 3000, at);
                check.Optional(part.Basis, at);
            });
            if (hours.Parts.Count > 0 && hours.Parts.Sum(part => part.Hours) != hours.Hours)
            {
                check.Add(LicensingIssueCodes.FactsRange, path.Member("parts"));
            }
        });
        if (jurisdiction.Exams is { } exams)
        {
            check.Basis(exams.Basis, root.Member("exams"));
            FactCheck.Each([.. exams.AnyOf, .. exams.AllOf, .. exams.AtRenewal], root.Member("exams"), (code, path) => check.Code(knowledge.Exams.Contains(code), path));
            FactCheck.Each(exams.Sufficient, root.Member("exams").Member("sufficient"), (code, path) => check.Code(exams.AnyOf.Contains(code), path));
        }
    }

    private static void Term(Jurisdiction jurisdiction, FactCheck check)
    {
        if (jurisdiction.Term is not { } term)
        {
            return;
        }

        var path = FieldPath.Root.Member("term");
        check.Fact(term.Years is not null, term.Basis, path);
        check.Range(term.Years, 1, 10, path);
        check.Range(term.Expiry?.AnchorYear, 1900, 2200, path.Member("expiry").Member("anchorYear"));
        check.Zone(term.Zone, path.Member("zone"));
        if (term.Expiry is { } rule)
        {
            check.Basis(rule.Basis, path.Member("expiry"));
            if (!ExpiryRuleHolds(rule))
            {
                check.Add(LicensingIssueCodes.FactsExpiryRule, path.Member("expiry"));
            }
        }
    }

    private static bool ExpiryRuleHolds(ExpiryRule rule)
    {
        var dated = rule is { Month: >= 1 and <= 12, Day: >= 1 } && rule.Day <= CalendarSystem.Iso.GetDaysInMonth(2000, rule.Month.Value);
        return rule.Kind switch
        {
            ExpiryRuleKind.FixedDate => dated && rule is { Parity: not null, Years: null },
            ExpiryRuleKind.LicenseNumberParity => dated && rule is { Parity: null, AnchorYear: null, Years: null },
            ExpiryRuleKind.BirthMonthDay => rule is { Month: null, Day: >= 1 and <= 28, Parity: null, AnchorYear: null, Years: null },
            ExpiryRuleKind.YearsFromIssue or ExpiryRuleKind.IssueMonthEnd or ExpiryRuleKind.RegistrationTerm =>
                rule is { Month: null, Day: null, Parity: null, AnchorYear: null, Years: >= 1 and <= 10 },
            _ => rule is { Month: null, Day: null, Parity: null, AnchorYear: null, Years: null },
        };
    }

    private static void Zones(Jurisdiction jurisdiction, FactCheck check)
    {
        var path = FieldPath.Root.Member("timeZones");
        if (jurisdiction.TimeZones.Count == 0)
        {
            check.Add(LicensingIssueCodes.FactsNoZone, path);
        }

        FactCheck.Each(jurisdiction.TimeZones, path, check.Zone);
    }

    private static void Scope(ScopeRule rule, FieldPath path, LicensingKnowledge knowledge, FactCheck check)
    {
        check.Basis(rule.Basis, path);
        FactCheck.Each(rule.Treatments, path.Member("treatments"), (code, at) => check.Code(knowledge.Treatments.Contains(code), at));
    }

    private static void Practice(Jurisdiction jurisdiction, FactCheck check)
    {
        var root = FieldPath.Root;
        check.Optional(jurisdiction.ProtectedWords?.Basis, root.Member("protectedWords"));
        check.Optional(jurisdiction.BackgroundCheck?.Basis, root.Member("backgroundCheck"));
        check.Optional(jurisdiction.TraffickingCourse?.Basis, root.Member("traffickingCourse"));
        if (jurisdiction.Establishment is { } establishment)
        {
            check.Fact(establishment.Credential != Provision.Unknown, establishment.Basis, root.Member("establishment"));
        }

        check.Optional(jurisdiction.Lapse?.Basis, root.Member("lapse"));
        check.Range(jurisdiction.Lapse?.GraceDays, 0, 366, root.Member("lapse"));
        check.Range(jurisdiction.Lapse?.ReinstatableMonths, 0, 600, root.Member("lapse"));
        check.Range(jurisdiction.TraffickingCourse?.Hours, 0, 200, root.Member("traffickingCourse"));
        check.Optional(jurisdiction.Lookup?.Basis, root.Member("lookup"));
        check.Optional(jurisdiction.Esthetics?.Basis, root.Member("esthetics"));
        check.Optional(jurisdiction.Students?.Basis, root.Member("students"));
        check.Range(jurisdiction.Students?.SupervisorYears, 0, 50, root.Member("students").Member("supervisorYears"));
        if (jurisdiction.LicenseNumber is { } number)
        {
            check.Basis(number.Basis, root.Member("licenseNumber"));
            check.Range(number.MinDigits, 0, IdentifierText.MaxLength, root.Member("licenseNumber").Member("minDigits"));
            check.Range(number.MaxDigits, Math.Max(number.MinDigits, 1), IdentifierText.MaxLength, root.Member("licenseNumber").Member("maxDigits"));
        }

        check.Optional(jurisdiction.Insurance?.Basis, root.Member("insurance"));
        check.Range(jurisdiction.Insurance?.PerIncidentUsd, 0, int.MaxValue, root.Member("insurance").Member("perIncidentUsd"));
        check.Range(jurisdiction.Insurance?.PerYearUsd, 0, int.MaxValue, root.Member("insurance").Member("perYearUsd"));
        FactCheck.Each(jurisdiction.ScopeNotes, root.Member("scopeNotes"), (item, path) => check.Basis(item.Basis, path));
        FactCheck.Each(jurisdiction.Minors, root.Member("minors"), (item, path) =>
        {
            check.Basis(item.Basis, path);
            check.Range(item.BelowAge, 1, 21, path.Member("belowAge"));
            check.Range(item.MatureMinorFrom, 1, item.BelowAge, path.Member("matureMinorFrom"));
        });
        FactCheck.Each(jurisdiction.SensitiveAreas, root.Member("sensitiveAreas"), (item, path) => check.Basis(item.Basis, path));
        FactCheck.Each(jurisdiction.Statements, root.Member("statements"), (item, path) => check.Basis(item.Basis, path));
        FactCheck.Each(jurisdiction.Fees, root.Member("fees"), (item, path) =>
        {
            check.Basis(item.Basis, path);
            check.Range(item.Usd, 0, 100_000, path.Member("usd"));
        });
    }
}
