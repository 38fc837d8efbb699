namespace MassageDomain.Knowledge;

/// <summary>An entry of a knowledge file, with where it stands, so that whatever is wrong with it can be pointed at.</summary>
/// <typeparam name="T">The entry.</typeparam>
internal sealed record Located<T>(T Value, string File, FieldPath Path)
{
    public KnowledgeIssue Issue(IssueCode code, FieldPath? path = null, params ReadOnlySpan<IssueParameter> parameters) =>
        new() { File = File, Issue = new(code, path ?? Path, parameters) };
}
