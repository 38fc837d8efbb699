using FluentValidation;
using MassageDomain.Licensing;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Benchmarks.Licensing;

/// <summary>
/// A license check as FluentValidation has it written, over the same facts: the place and the treatment are known, a paper of the
/// right kind and profession is there, and every paper stands. Supervision, the compact, titles, minors and sensitive areas, which
/// the library looks at too, are left out. Everything that can be looked up is looked up in dictionaries made once.
/// </summary>
internal sealed class FluentLicenseValidator : AbstractValidator<FluentLicenseValidator.Question>
{
    private static readonly Dictionary<string, Jurisdiction> Places = LicensingKnowledge.Default.Jurisdictions.ToDictionary(place => place.Code.Value);
    private static readonly Dictionary<string, TreatmentRule> Treatments = LicensingKnowledge.Default.Treatments.ToDictionary(rule => rule.Code.Value);
    private static readonly Dictionary<string, CredentialStatus> Words = LicensingKnowledge.Default.StatusWords
        .Where(word => word.Jurisdiction is null)
        .ToDictionary(word => word.Word, word => word.Status, StringComparer.OrdinalIgnoreCase);

    public FluentLicenseValidator()
    {
        RuleFor(question => question.Place).Must(place => Places.ContainsKey(place.Value));
        RuleFor(question => question.Place).Must(place => Places.GetValueOrDefault(place.Value)?.Regulation.Kind is not (null or RegulationKind.Unknown));
        RuleFor(question => question.Treatment).Must(treatment => Treatments.ContainsKey(treatment.Value));
        RuleFor(question => question).Must(question => question.Held.Any(held => Grants(question, held)));
        RuleFor(question => question).Must(question => !NeedsEstablishment(question) || question.Held.Any(held => IsHere(question, held, CredentialKind.Establishment)));
        RuleForEach(question => question.Held).Must(held => held.Kind is CredentialKind.License or CredentialKind.Establishment);
        RuleForEach(question => question.Held).Must(held => held.Status == CredentialStatus.Active);
        RuleForEach(question => question.Held).Must(held => held.RawStatus is not { } word || (Words.TryGetValue(word, out var status) && status == held.Status));
        RuleForEach(question => question.Held).Must((question, held) => held.Periods.All(period => period.From > question.Day || period.Until < question.Day));
        RuleForEach(question => question.Held).Must(held => held.Issued is not null);
        RuleForEach(question => question.Held).Must((question, held) => held.Issued <= question.Day);
        RuleForEach(question => question.Held).Must(held => held.Expires is not null);
        RuleForEach(question => question.Held).Must((question, held) => question.Day <= held.Expires);
        RuleForEach(question => question.Held).Must(held => !(held.Expires < held.Issued));
        RuleForEach(question => question.Held).Must(held => held.Discipline != Answer.Yes);
        RuleForEach(question => question.Held).Must((question, held) => held.Restrictions.All(restriction => restriction.From > question.Day || restriction.Until < question.Day));
    }

    private static bool Grants(Question question, Credential held) =>
        IsHere(question, held, CredentialKind.License)
        && Treatments.GetValueOrDefault(question.Treatment.Value)?.Grants.Any(grant => grant.Profession == held.Profession && grant.Permission == ScopeStance.Allowed) == true;

    private static bool NeedsEstablishment(Question question) => Places.GetValueOrDefault(question.Place.Value)?.Establishment?.Credential == Provision.Required;

    private static bool IsHere(Question question, Credential held, CredentialKind kind) => held.Kind == kind && held.Jurisdiction == question.Place;

    internal sealed record Question(IReadOnlyList<Credential> Held, TechniqueCode Treatment, JurisdictionCode Place, LocalDate Day);
}
