using System.Diagnostics.CodeAnalysis;

namespace MassageDomain.Knowledge;

/// <summary>A knowledge base that was read from files and found sound, or what is wrong with the files.</summary>
public sealed class KnowledgeReading
{
    private readonly KnowledgeBase? _knowledge;

    internal KnowledgeReading(KnowledgeBase? knowledge, IReadOnlyList<KnowledgeIssue> issues)
    {
        _knowledge = knowledge;
        Issues = ValueList.From(issues);
    }

    /// <summary>Everything that is wrong, by file and place; empty where the knowledge can be used.</summary>
    public IReadOnlyList<KnowledgeIssue> Issues { get; }

    /// <summary>Whether the knowledge can be used.</summary>
    public bool IsValid => _knowledge is not null;

    /// <summary>The knowledge base.</summary>
    /// <exception cref="InvalidOperationException">The files are not sound; see <see cref="Issues"/>.</exception>
    public KnowledgeBase Value => _knowledge ?? throw new InvalidOperationException("The knowledge files are not sound: read the issues first.");

    /// <summary>Takes the knowledge base where there is one.</summary>
    /// <param name="knowledge">The knowledge base, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetValue([NotNullWhen(true)] out KnowledgeBase? knowledge)
    {
        knowledge = _knowledge;
        return knowledge is not null;
    }
}
