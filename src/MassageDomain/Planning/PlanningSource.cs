using System.Text.Json.Serialization.Metadata;
using MassageDomain.Evidence;
using MassageDomain.Knowledge;
using MassageDomain.Serialization;
using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>Reads the files on massage types, strictly, and checks that they fit together and to the knowledge base.</summary>
internal sealed class PlanningSource
{
    private const string Folder = "massage-types/";

    private static readonly PlanningFilesJsonContext Json = PlanningFilesJsonContext.Default;

    private readonly List<KnowledgeIssue> _issues = [];
    private readonly List<Located<MassageTypeProfile>> _types = [];
    private readonly List<Located<SessionPurpose>> _purposes = [];
    private readonly List<Located<PayerProfile>> _payers = [];

    /// <summary>Reads and checks.</summary>
    /// <returns>What was read; null where there is an issue.</returns>
    public static PlanningKnowledge? Read(IEnumerable<KnowledgeFile> files, KnowledgeBase knowledge, out IReadOnlyList<KnowledgeIssue> issues)
    {
        var source = new PlanningSource();
        foreach (var file in files.Where(file => file.Path.StartsWith(Folder, StringComparison.Ordinal)).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            source.Read(file);
        }

        source.Check(knowledge);
        issues = source._issues;
        return issues.Count > 0 ? null : new()
        {
            Purposes = Catalogue<PurposeCode, SessionPurpose>.Of(source._purposes.Select(item => item.Value), purpose => purpose.Code),
            Types = ValueList.From(source._types.Select(item => item.Value).OrderBy(profile => profile.Type)),
            Payers = ValueList.From(source._payers.Select(item => item.Value)),
        };
    }

    private void Read(KnowledgeFile file)
    {
        switch (file.Path[Folder.Length..])
        {
            case "purposes.json":
                Read(file, Json.PurposesFile, content => _purposes.AddRange(content.Purposes.Select((item, i) => At(item, file, "purposes", i))));
                break;
            case "payers.json":
                Read(file, Json.PayersFile, content => _payers.AddRange(content.Payers.Select((item, i) => At(item, file, "payers", i))));
                break;
            default:
                Read(file, Json.MassageTypeFile, content => _types.Add(new(content.MassageType, file.Path, FieldPath.Root.Member("massageType"))));
                break;
        }
    }

    private void Read<T>(KnowledgeFile file, JsonTypeInfo<T> type, Action<T> take)
        where T : class
    {
        var content = JsonDocumentReader.Read(file.Utf8, type);
        _issues.AddRange(content.Issues.Select(issue => new KnowledgeIssue { File = file.Path, Issue = issue }));
        if (content.TryGetValue(out var value))
        {
            take(value);
        }
    }

    private void Check(KnowledgeBase knowledge)
    {
        OneOfEach(_types, item => item.Type, Enum.GetValues<MassageType>(), $"{Folder}clinical.json");
        OneOfEach(_payers, item => item.Payer, Enum.GetValues<PayerKind>(), $"{Folder}payers.json");
        OneOfEach(_purposes, item => item.Code, [], $"{Folder}purposes.json");
        foreach (var item in _payers)
        {
            GroundsHold(item, item.Value.Grounds, knowledge);
        }

        foreach (var item in _types)
        {
            ProfileHolds(item, knowledge);
            GroundsHold(item, item.Value.Grounds, knowledge);
        }
    }

    private void ProfileHolds(Located<MassageTypeProfile> item, KnowledgeBase knowledge)
    {
        var profile = item.Value;
        if (item.File != $"{Folder}{new MassageTypeJsonConverter().TokenOf(profile.Type)}.json")
        {
            _issues.Add(item.Issue(PlanningIssueCodes.FileName));
        }

        if (profile.UsualMinutes.From < 1 || profile.UsualMinutes.To < profile.UsualMinutes.From)
        {
            _issues.Add(item.Issue(PlanningIssueCodes.BadRange, item.Path.Member("usualMinutes")));
        }

        for (var i = 0; i < profile.Techniques.Count; i++)
        {
            var technique = knowledge.Techniques.Find(profile.Techniques[i]);
            if (technique?.Types.Contains(profile.Type) != true)
            {
                _issues.Add(item.Issue(
                    technique is null ? PlanningIssueCodes.UnknownReference : PlanningIssueCodes.TechniqueOfOtherType, item.Path.Member("techniques").Item(i)));
            }
        }
    }

    private void GroundsHold<T>(Located<T> item, Grounds grounds, KnowledgeBase knowledge)
    {
        if (grounds.Basis == EvidenceBasis.GeneralKnowledge != (grounds.Sources.Count == 0))
        {
            _issues.Add(item.Issue(PlanningIssueCodes.Ungrounded, item.Path.Member("grounds")));
        }

        _issues.AddRange(grounds.Sources.Where(citation => !knowledge.Citations.Contains(citation))
            .Select(_ => item.Issue(PlanningIssueCodes.UnknownReference, item.Path.Member("grounds").Member("sources"))));
    }

    private void OneOfEach<T, TKey>(List<Located<T>> items, Func<T, TKey> key, TKey[] all, string file)
    {
        _issues.AddRange(items.GroupBy(item => key(item.Value)).SelectMany(same => same.Skip(1)).Select(item => item.Issue(PlanningIssueCodes.Duplicate)));
        _issues.AddRange(all.Except(items.Select(item => key(item.Value)))
            .Select(_ => new KnowledgeIssue { File = file, Issue = new(PlanningIssueCodes.Missing, FieldPath.Root) }));
    }

    private static Located<T> At<T>(T item, KnowledgeFile file, string member, int index) => new(item, file.Path, FieldPath.Root.Member(member).Item(index));
}
