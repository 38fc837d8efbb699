using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Intake.Consents;

/// <summary>Reads the consents of one client at one moment.</summary>
internal sealed class ConsentReading(IntakeForm form, Instant now, DateTimeZone zone, bool isMinor, IntakeCatalogue catalogue)
{
    /// <summary>What is wrong with the newest consent that could meet a rule; null where one meets it.</summary>
    public MissingConsent? FindGap(ConsentRule rule, IReadOnlyList<TechniqueCode> techniques)
    {
        var candidates = form.Consents.Where(consent => rule.Scopes.Contains(consent.Scope)).OrderByDescending(consent => consent.GivenAt).ToArray();
        MissingConsent? newest = null;
        foreach (var consent in candidates)
        {
            var gap = FindGap(consent, rule, techniques);
            if (gap is null)
            {
                return null;
            }

            newest ??= gap;
        }

        return newest ?? Gap(rule, ConsentGap.NeverGiven);
    }

    private MissingConsent? FindGap(Consent consent, ConsentRule rule, IReadOnlyList<TechniqueCode> techniques)
    {
        if (FindGapInTime(consent, rule) is { } inTime)
        {
            return Gap(rule, inTime);
        }

        if (!MayGive(consent.GivenBy))
        {
            return Gap(rule, ConsentGap.WrongSigner);
        }

        // A guardian consents in writing.
        if ((rule.InWriting || isMinor) && consent.Method is not (ConsentMethod.Written or ConsentMethod.ElectronicSignature))
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
        if (notExplained.Length > 0 || (consent.Kind == ConsentKind.OwnRisk && consent.Scope != ConsentScope.SpaAtOwnRisk))
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

    private ConsentGap? FindGapInTime(Consent consent, ConsentRule rule)
    {
        var today = now.InZone(zone).Date;
        return consent.GivenAt > now ? ConsentGap.NotYetGiven
            : consent.WithdrawnAt <= now ? ConsentGap.Withdrawn
            : consent.ExpiresAt <= now ? ConsentGap.Expired
            : rule.ValidDays is { } days && consent.GivenAt.InZone(zone).Date.PlusDays(days) < today ? ConsentGap.Expired
            : null;
    }

    private bool MayGive(ConsentSigner signer) => isMinor ? signer is ConsentSigner.Guardian or ConsentSigner.Substitute
        : form.Capacity?.CanExplainBack == Answer.No ? signer is ConsentSigner.Substitute
        : true;

    private static MissingConsent Gap(ConsentRule rule, ConsentGap gap) => new() { Rule = rule.Code, Scopes = rule.Scopes, Gap = gap, Area = rule.Area };
}
