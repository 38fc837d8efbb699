using System.Collections.Frozen;

namespace MassageDomain.Licensing;

/// <summary>The licensing knowledge made ready for checks. A jurisdiction is made ready when it is first asked for.</summary>
internal sealed class LicenseIndex
{
    private readonly LicensingKnowledge _knowledge;
    private readonly JurisdictionRules?[] _rules;
    private readonly TreatmentScope[] _scopes;
    private readonly FrozenDictionary<string, StatusWord[]> _statusWords;
    private readonly FrozenSet<string> _compactMembers;

    // By the number of the status.
    private readonly string?[] _usualWords;

    public LicenseIndex(LicensingKnowledge knowledge)
    {
        _knowledge = knowledge;
        _rules = new JurisdictionRules?[knowledge.Jurisdictions.Count];
        var sensitive = knowledge.Defaults.SensitiveAreas.SelectMany(rule => rule.Treatments).ToHashSet();
        _scopes = [.. knowledge.Treatments.Select(rule => TreatmentScope.From(rule, sensitive.Contains(rule.Code)))];
        _statusWords = knowledge.StatusWords
            .GroupBy(word => word.Word, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);
        _usualWords = [.. Enumerable.Range(0, (int)Enum.GetValues<CredentialStatus>().Max() + 1).Select(status => UsualWord((CredentialStatus)status))];
        _compactMembers = knowledge.Compact.Members.Select(member => member.Jurisdiction.Value).ToFrozenSet(StringComparer.Ordinal);
    }

    public JurisdictionRules? FindRules(JurisdictionCode code)
    {
        var ordinal = _knowledge.Jurisdictions.OrdinalOf(code);
        return ordinal < 0 ? null : Volatile.Read(ref _rules[ordinal]) ?? Make(ordinal);
    }

    /// <summary>The position of a treatment, which the techniques that are treatments share; -1 where there is none.</summary>
    public int FindTreatment(string code, int hash) => _knowledge.Treatments.OrdinalOf(code, hash);

    public bool IsCompactMember(JurisdictionCode code) => _compactMembers.Contains(code.Value);

    /// <summary>Whether a word is the usual one for a status, letter by letter: the one that most records have, found without a search.</summary>
    public bool IsUsualWord(string word, CredentialStatus status) =>
        (uint)status < (uint)_usualWords.Length && string.Equals(word, _usualWords[(int)status], StringComparison.Ordinal);

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

    // A word that means the same in every jurisdiction.
    private string? UsualWord(CredentialStatus status) => status == CredentialStatus.Unknown
        ? null
        : _knowledge.StatusWords.FirstOrDefault(word => word.Status == status && _statusWords[word.Word] is [{ Jurisdiction: null }])?.Word;

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
                if (FindTreatment(code.Value, code.Hash) is >= 0 and var ordinal)
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
