using System.Globalization;
using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>Gathers what is wrong with facts.</summary>
internal sealed class FactCheck(Catalogue<LegalSourceId, LegalSource> sources)
{
    public List<ValidationIssue> Issues { get; } = [];

    public void Add(IssueCode code, FieldPath path) => Issues.Add(new(code, path));

    /// <summary>A basis, and whether there is a value: what is unknown has none, what has none is unknown.</summary>
    public void Fact(bool hasValue, LegalBasis basis, FieldPath path)
    {
        Basis(basis, path);
        Value(hasValue, basis, path);
    }

    public void Value(bool hasValue, LegalBasis basis, FieldPath path)
    {
        var unknown = basis.Confidence == LegalConfidence.Unknown;
        if (unknown && hasValue)
        {
            Add(LicensingIssueCodes.FactsUnknownWithValue, path);
        }
        else if (!unknown && !hasValue)
        {
            Add(LicensingIssueCodes.FactsKnownWithoutValue, path);
        }
    }

    public void Basis(LegalBasis basis, FieldPath path)
    {
        if (basis.Sources.Count == 0 && basis.Confidence is LegalConfidence.LawRead or LegalConfidence.SecondaryRead)
        {
            Add(LicensingIssueCodes.FactsNoSource, path.Member("basis"));
        }

        for (var i = 0; i < basis.Sources.Count; i++)
        {
            if (!sources.Contains(basis.Sources[i]))
            {
                Issues.Add(new(LicensingIssueCodes.FactsSource, path.Member("basis").Member("sources").Item(i), new IssueParameter("source", basis.Sources[i].Value)));
            }
        }
    }

    public void Optional(LegalBasis? basis, FieldPath path)
    {
        if (basis is not null)
        {
            Basis(basis, path);
        }
    }

    public void Range(decimal? value, int least, int most, FieldPath path)
    {
        if (value < least || value > most)
        {
            Issues.Add(new(LicensingIssueCodes.FactsRange, path, new IssueParameter("min", least.ToString(CultureInfo.InvariantCulture)), new IssueParameter("max", most.ToString(CultureInfo.InvariantCulture))));
        }
    }

    public void Code(bool known, FieldPath path)
    {
        if (!known)
        {
            Add(LicensingIssueCodes.FactsUnknownCode, path);
        }
    }

    public void Zone(string? zone, FieldPath path)
    {
        if (zone is not null && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null)
        {
            Add(LicensingIssueCodes.FactsZone, path);
        }
    }

    public static void Each<T>(IReadOnlyList<T> items, FieldPath path, Action<T, FieldPath> check)
    {
        for (var i = 0; i < items.Count; i++)
        {
            check(items[i], path.Item(i));
        }
    }
}
