using System.Collections.Frozen;
using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>The licensing facts made ready for checks, once. It never changes and may be shared by threads.</summary>
public sealed class LicenseRulebook
{
    private readonly FrozenDictionary<string, JurisdictionRules> _jurisdictions;
    private readonly FrozenDictionary<string, int> _treatments;
    private readonly FrozenDictionary<string, StatusWord[]> _statusWords;
    private readonly FrozenSet<string> _compactMembers;

    private LicenseRulebook(LicensingFacts facts)
    {
        Facts = facts;
        var treatments = facts.Treatments;
        _treatments = Enumerable.Range(0, treatments.Count).ToFrozenDictionary(i => treatments[i].Code.Value, i => i, StringComparer.Ordinal);
        var defaults = treatments.Select(TreatmentScope.From).ToArray();
        var abroad = defaults.Select(scope => scope.OutsideTheUnitedStates()).ToArray();
        _jurisdictions = facts.Jurisdictions.ToFrozenDictionary(
            jurisdiction => jurisdiction.Code.Value,
            jurisdiction => new JurisdictionRules(jurisdiction, ScopesOf(jurisdiction, jurisdiction.UsScopeDefaults ? defaults : abroad), facts.Defaults),
            StringComparer.Ordinal);
        _statusWords = facts.StatusWords
            .GroupBy(word => word.Word, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);
        _compactMembers = facts.Compact.Members.Select(member => member.Jurisdiction.Value).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The facts that it was made of.</summary>
    public LicensingFacts Facts { get; }

    /// <summary>Makes facts ready for checks.</summary>
    /// <param name="facts">The facts, without errors; see <see cref="LicensingFactsValidation"/>.</param>
    /// <returns>The rulebook.</returns>
    /// <exception cref="ArgumentException">Two jurisdictions or two treatments have the same code.</exception>
    public static LicenseRulebook From(LicensingFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new(facts);
    }

    /// <summary>The same rulebook with a day from which the interstate compact works.</summary>
    /// <param name="operationalFrom">The first day on which a multistate license can be valid; null for never.</param>
    /// <returns>The new rulebook.</returns>
    public LicenseRulebook WithCompactOperationalFrom(LocalDate? operationalFrom) =>
        new(Facts with { Compact = Facts.Compact with { OperationalFrom = operationalFrom } });

    /// <summary>What is known about a jurisdiction.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>The facts, or null where the catalogue does not have it.</returns>
    public Jurisdiction? FindJurisdiction(JurisdictionCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return FindRules(code)?.Jurisdiction;
    }

    /// <summary>What a board's word for a status stands for.</summary>
    /// <param name="word">The word as the board writes it. Blanks at its ends and case do not matter; nothing else is guessed.</param>
    /// <param name="jurisdiction">The board's jurisdiction; null for the general words only.</param>
    /// <returns>The status, <see cref="CredentialStatus.Unknown"/> where nobody has mapped the word.</returns>
    public CredentialStatus StatusOf(string word, JurisdictionCode? jurisdiction)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (!_statusWords.TryGetValue(word.Trim(), out var candidates))
        {
            return CredentialStatus.Unknown;
        }

        var general = CredentialStatus.Unknown;
        foreach (var candidate in candidates)
        {
            if (candidate.Jurisdiction is null)
            {
                general = candidate.Status;
            }
            else if (candidate.Jurisdiction == jurisdiction)
            {
                return candidate.Status;
            }
        }

        return general;
    }

    internal JurisdictionRules? FindRules(JurisdictionCode code) => _jurisdictions.GetValueOrDefault(code.Value);

    internal int FindTreatment(string code) => _treatments.TryGetValue(code, out var index) ? index : -1;

    internal bool IsCompactMember(JurisdictionCode code) => _compactMembers.Contains(code.Value);

    private TreatmentScope[] ScopesOf(Jurisdiction jurisdiction, TreatmentScope[] defaults)
    {
        var scopes = (TreatmentScope[])defaults.Clone();
        foreach (var rule in jurisdiction.Scope)
        {
            foreach (var code in rule.Treatments)
            {
                if (_treatments.TryGetValue(code.Value, out var index))
                {
                    scopes[index] = scopes[index].With(rule);
                }
            }
        }

        if (jurisdiction.Regulation.Kind is RegulationKind.None or RegulationKind.VoluntaryCertification or RegulationKind.CodeOfConduct)
        {
            for (var i = 0; i < scopes.Length; i++)
            {
                scopes[i] = scopes[i].OpenToEverybody();
            }
        }

        return scopes;
    }
}
