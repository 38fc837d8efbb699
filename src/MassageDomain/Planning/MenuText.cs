using MassageDomain.Knowledge;

namespace MassageDomain.Planning;

/// <summary>Reads what a menu, a booking or a therapist calls a session, in English, Spanish or French.</summary>
/// <remarks>
/// The longest wording wins. A bare word for a part of the body, such as <c>face</c>, is a technique where it stands alone and a site next to another technique.
/// A word that describes as often as it names, such as <c>pregnancy</c>, is a technique only where it stands alone. What <c>no</c>, <c>sin</c>, <c>sans</c> and their like leave out is left out.
/// Nothing is guessed: what is not understood is given back word by word, and a number without a unit that is taken for minutes is marked.
/// </remarks>
public static class MenuText
{
    private const int MaxLength = 1000;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, at most 1000 characters.</param>
    /// <param name="knowledge">The catalogue; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <returns>What it says.</returns>
    public static MenuReading Read(string text, KnowledgeBase? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MaxLength)
        {
            return new()
            {
                MinutesAssumed = false,
                Issues = [new(MenuIssueCodes.TooLong, FieldPath.Root, new IssueParameter("max-characters", "1000"))],
                NotUnderstood = [new() { Text = text, Start = 0, Length = text.Length }],
            };
        }

        return new MenuParse(text, MenuLexicon.Of(knowledge ?? KnowledgeBase.Default)).Read();
    }
}
