using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Intake.Consents;

/// <summary>Reads the consents of one client at one moment.</summary>
internal sealed class ConsentReading(IntakeForm form, Instant now, DateTimeZone zone, int guardianConsentBelow, IntakeCatalogue catalogue)
{
    private readonly ConsentSigners _signers = new(form, now, zone, guardianConsentBelow);

    /// <summary>What is wrong with the newest consent that could meet a rule; null where one meets it. One that was taken back or has run out ends those before it that are for the same.</summary>
    public MissingConsent? FindGap(ConsentRule rule, IReadOnlyList<TechniqueCode> techniques)
    {
        var candidates = form.Consents.Where(consent => rule.Scopes.Contains(consent.Scope)).OrderByDescending(consent => consent.GivenAt).ToArray();
        MissingConsent? newest = null;
        var ended = new List<Consent>();
        foreach (var consent in candidates)
        {
            var gap = ended.Exists(newer => newer.Scope == consent.Scope && Withdrawals.AreForTheSame(newer, consent)) ? Gap(rule, ConsentGap.Expired) : FindGap(consent, rule, techniques);
            if (gap is null)
            {
                return null;
            }

            if (gap.Gap == ConsentGap.Expired)
            {
                ended.Add(consent);
            }

            newest ??= gap;
        }

        return newest ?? Gap(rule, ConsentGap.NeverGiven);
    }

    /// <summary>Whether a consent to something beside treatment holds.</summary>
    public bool Holds(Consent consent) =>
        FindGapInTime(consent, null, null, []) is null
        && !form.Consents.Any(newer => newer.Scope == consent.Scope && newer.GivenAt > consent.GivenAt && newer.GivenAt <= now && newer.ExpiresAt <= now && Withdrawals.AreForTheSame(newer, consent))
        && !IsOwnRiskForMore(consent)
        && _signers.MayGive(consent);

    private MissingConsent? FindGap(Consent consent, ConsentRule rule, IReadOnlyList<TechniqueCode> techniques)
    {
        if (FindGapInTime(consent, rule.ValidDays, rule.Area, techniques) is { } inTime)
        {
            return Gap(rule, inTime);
        }

        if (!_signers.MayGive(consent))
        {
            return Gap(rule, ConsentGap.WrongSigner);
        }

        // A guardian consents in writing.
        if ((rule.InWriting || _signers.IsMinor) && consent.Method is not (ConsentMethod.Written or ConsentMethod.ElectronicSignature))
        {
            return Gap(rule, ConsentGap.NotInWriting);
        }

        var text = catalogue.ConsentTexts.Find(consent.Text);
        if (text is not null && (text.Version != consent.TextVersion || text.Scope != consent.Scope))
        {
            return Gap(rule, ConsentGap.OtherText);
        }

        var explained = consent.Explained.Concat(text?.Elements.Select(element => element.Element) ?? []).ToHashSet();
        var notExplained = rule.Elements.Where(element => !explained.Contains(element)).ToArray();
        if (notExplained.Length > 0 || IsOwnRiskForMore(consent) || (rule.Elements.Count > 0 && consent.Kind != ConsentKind.Informed))
        {
            return Gap(rule, ConsentGap.NotInformed) with { NotExplained = notExplained };
        }

        if (rule.Area is { } area && !consent.Areas.Contains(area))
        {
            return Gap(rule, ConsentGap.AreaNotCovered);
        }

        var notCovered = consent.Techniques.Count == 0 ? [] : techniques.Where(technique => !consent.Techniques.Contains(technique)).ToArray();
        return notCovered.Length > 0 ? Gap(rule, ConsentGap.TechniqueNotCovered) with { Techniques = notCovered } : null;
    }

    private ConsentGap? FindGapInTime(Consent consent, int? validDays, SensitiveArea? area, IReadOnlyList<TechniqueCode> techniques) =>
        consent.GivenAt > now ? ConsentGap.NotYetGiven
        : form.Consents.Any(other => other.Scope == consent.Scope && Withdrawals.Voids(other, consent, now, area, techniques)) ? ConsentGap.Withdrawn
        : consent.ExpiresAt <= now ? ConsentGap.Expired
        : validDays is { } days && Period.DaysBetween(DayOf.In(zone, consent.GivenAt), DayOf.In(zone, now)) > days ? ConsentGap.Expired
        : null;

    // Risk and discretion are for a spa session; anything else is explained.
    private static bool IsOwnRiskForMore(Consent consent) => consent.Kind == ConsentKind.OwnRisk && consent.Scope != ConsentScope.SpaAtOwnRisk;

    private static MissingConsent Gap(ConsentRule rule, ConsentGap gap) => new() { Rule = rule.Code, Scopes = rule.Scopes, Gap = gap, Area = rule.Area };
}
