using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Intake.Consents;

/// <summary>What a consent that was taken back takes with it: whatever was given for the same before, so that no older copy outlives it.</summary>
internal static class Withdrawals
{
    /// <summary>Whether taking one consent back, whenever that was, voids another of the same scope. It voids itself.</summary>
    public static bool Voids(Consent withdrawn, Consent consent) =>
        withdrawn.WithdrawnAt is { } at && consent.GivenAt <= Instant.Max(at, withdrawn.GivenAt) && AreForTheSame(withdrawn, consent);

    /// <summary>The same, at a moment and for one area and some techniques; null and none for anything that the consent is for.</summary>
    public static bool Voids(Consent withdrawn, Consent consent, Instant now, SensitiveArea? area, IReadOnlyList<TechniqueCode> techniques) =>
        withdrawn.WithdrawnAt <= now
        && Voids(withdrawn, consent)
        && (area is not { } asked || withdrawn.Areas.Count == 0 || withdrawn.Areas.Contains(asked))
        && Overlap(withdrawn.Techniques, techniques);

    /// <summary>Whether two consents of one scope are for something that is the same.</summary>
    public static bool AreForTheSame(Consent one, Consent other) =>
        Overlap(one.Areas, other.Areas)
        && Overlap(one.Techniques, other.Techniques)
        && (one.Parties.Count == 0 || other.Parties.Count == 0 || one.Parties.Select(WordingKey.Of).Intersect(other.Parties.Select(WordingKey.Of), StringComparer.Ordinal).Any());

    private static bool Overlap<T>(IReadOnlyList<T> one, IReadOnlyList<T> other) => one.Count == 0 || other.Count == 0 || one.Any(other.Contains);
}
