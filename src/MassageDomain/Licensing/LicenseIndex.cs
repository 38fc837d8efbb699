using System.Collections.Frozen;

namespace MassageDomain.Licensing;

/// <summary>The licensing knowledge made ready for checks. A jurisdiction is made ready when it is first asked for.</summary>
internal sealed class LicenseIndex
{
    private readonly LicensingKnowledge _knowledge;
    private readonly JurisdictionRules?[] _rules;
    private readonly FrozenDictionary<string, int> _treatments;
    private readonly TreatmentScope[] _scopes;
    private readonly FrozenDictionary<string, StatusWord[]> _statusWords;
    private readonly FrozenSet<string> _compactMembers;

    public LicenseIndex(LicensingKnowledge knowledge)
    {
        _knowledge = knowledge;
        _rules = new JurisdictionRules?[knowledge.Jurisdictions.Count];
        _treatments = Ordinals(knowledge.Treatments.Count, i => knowledge.Treatments.CodeAt(i).Value);
        _scopes = [.. knowledge.Treatments.Select(TreatmentScope.From)];
        _statusWords = knowledge.StatusWords
            .GroupBy(word => word.Word, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);
        _compactMembers = knowledge.Compact.Members.Select(member => member.Jurisdiction.Value).ToFrozenSet(StringComparer.Ordinal);
    }

    public JurisdictionRules? FindRules(JurisdictionCode code)
    {
        var ordinal = _knowledge.Jurisdictions.OrdinalOf(code);
        return ordinal < 0 ? null : Volatile.Read(ref _rules[ordinal]) ?? Make(ordinal);
    }

    public int FindTreatment(string code) => _treatments.TryGetValue(code, out var ordinal) ? ordinal : -1;

    public bool IsCompactMember(JurisdictionCode code) => _compactMembers.Contains(code.Value);

    public CredentialStatus StatusOf(string word, JurisdictionCode? jurisdiction)
    {
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

    private static FrozenDictionary<string, int> Ordinals(int count, Func<int, string> key) =>
        Enumerable.Range(0, count).ToFrozenDictionary(key, i => i, StringComparer.Ordinal);

    private JurisdictionRules Make(int ordinal)
    {
        var jurisdiction = _knowledge.Jurisdictions[ordinal];
        var made = new JurisdictionRules(jurisdiction, ScopesOf(jurisdiction), _knowledge.Defaults);
        return Interlocked.CompareExchange(ref _rules[ordinal], made, null) ?? made;
    }

    private TreatmentScope[] ScopesOf(Jurisdiction jurisdiction)
    {
        var scopes = jurisdiction.UsScopeDefaults ? (TreatmentScope[])_scopes.Clone() : [.. _scopes.Select(scope => scope.OutsideTheUnitedStates())];
        foreach (var rule in jurisdiction.Scope)
        {
            foreach (var code in rule.Treatments)
            {
                if (FindTreatment(code.Value) is >= 0 and var ordinal)
                {
                    scopes[ordinal] = scopes[ordinal].With(rule);
                }
            }
        }

        if (!JurisdictionRules.AsksForCredential(jurisdiction.Regulation.Kind))
        {
            for (var i = 0; i < scopes.Length; i++)
            {
                scopes[i] = scopes[i].OpenToEverybody();
            }
        }

        return scopes;
    }
}
