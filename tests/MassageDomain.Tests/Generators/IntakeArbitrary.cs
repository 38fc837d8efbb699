using FsCheck;
using FsCheck.Fluent;
using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Intake;
using MassageDomain.Intake.Consents;
using MassageDomain.Intake.Questions;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;
using NodaTime;
using static MassageDomain.Tests.Generators.HealthArbitrary;

namespace MassageDomain.Tests.Generators;

/// <summary>Intake forms of every shape: mostly sensible, often half filled, sometimes wrong.</summary>
internal sealed class IntakeArbitrary(KnowledgeBase knowledge)
{
    private readonly HealthArbitrary _health = new(knowledge);

    public static Gen<string> Words => Gen.Elements("Mara Test", "the left knee", "since the move", "a b", "Zürich 4", "x");

    public static Gen<string?> Text => Maybe(Words);

    public static Gen<Answer?> SomeAnswer => Maybe(Gen.Elements(Enum.GetValues<Answer>()));

    public static Gen<PainScore?> Pain => Maybe(from value in Gen.Choose(0, 10) select PainScore.From(value));

    public static Gen<LocalDate> Day => from days in Gen.Choose(-20, 900) select Today.PlusDays(-days);

    public static Gen<Instant> Moment => from hours in Gen.Choose(-200, 20_000) select Instant.FromUtc(2026, 11, 23, 12, 0) - Duration.FromHours(hours);

    public Gen<BodySite[]> Sites => Few(_health.Site, 2);

    public Gen<HealthCode?> Concept => Maybe(Gen.Elements<HealthCode>(knowledge.Concepts.Select(concept => concept.Code)));

    public static Gen<T?> Any<T>()
        where T : struct, Enum => Maybe(Gen.Elements(Enum.GetValues<T>()));

    public static Gen<ContactDetails> Contact =>
        from phone in Maybe(Gen.Elements("+1 864 555 0100", "864-555-0100", "12", "+44 20 7946 0000 ext 12"))
        from email in Maybe(Gen.Elements("mara@example.org", "not an address", "a@b"))
        from code in Maybe(Gen.Elements("29601", "K1A 0B6", "SW1A 1AA"))
        from country in Maybe(Gen.Elements("US", "CA", "us"))
        from city in Text
        from channel in Any<ContactChannel>()
        select new ContactDetails { Phone = phone, Email = email, PreferredChannel = channel, Address = new() { Lines = ["1 Main Street"], City = city, PostCode = code, Country = country } };

    public static Gen<Representative> Representative =>
        from name in Text
        from relation in Any<PersonRelation>()
        from phone in Text
        from present in SomeAnswer
        select new Representative { Name = name, Relation = relation, Phone = phone, WillBePresent = present };

    public static Gen<Practitioner> Practitioner =>
        from role in Any<PractitionerRole>()
        from name in Text
        from may in SomeAnswer
        from instructions in Text
        select new Practitioner { Role = role, Name = name, MayContact = may, Instructions = instructions };

    public Gen<Complaint> Complaint =>
        from description in Text
        from sites in Sites
        from radiates in Sites
        from now in Pain
        from worst in Pain
        from best in Pain
        from onset in Maybe(HealthArbitrary.PartialDate)
        from better in Text
        select new Complaint { Description = description, Sites = sites, RadiatesTo = radiates, PainNow = now, PainAtWorst = worst, PainAtBest = best, Onset = onset, Better = better };

    public Gen<BodyMark> BodyMark =>
        from kind in Gen.Elements(Enum.GetValues<BodyMarkKind>())
        from site in _health.Site
        from intensity in Pain
        from x in Gen.Choose(-1, 1001)
        from view in Gen.Elements(Enum.GetValues<BodyView>())
        from drawn in Gen.Elements(true, false)
        select new BodyMark { Kind = kind, Site = site, Intensity = intensity, Point = drawn ? new() { View = view, X = x, Y = 500 } : null };

    public Gen<SessionPreferences> Preferences =>
        from focus in Sites
        from avoid in Sites
        from areas in Few(from area in Gen.Elements(Enum.GetValues<SensitiveArea>()) from may in Gen.Elements(Enum.GetValues<Answer>()) select new SensitiveAreaChoice { Area = area, MayBeWorked = may }, 3)
        from pressure in Maybe(PlanArbitrary.Pressure)
        from threshold in Any<PainThreshold>()
        from positions in Few(Gen.Elements(Enum.GetValues<BodyPosition>()), 2)
        from chaperone in SomeAnswer
        from word in Text
        select new SessionPreferences { Focus = focus, Avoid = avoid, SensitiveAreas = areas, Pressure = pressure, PainThreshold = threshold, PositionsThatHurt = positions, Chaperone = chaperone, StopWord = word };

    public static Gen<PreviousMassage> PreviousMassage =>
        from had in SomeAnswer
        from last in Maybe(HealthArbitrary.PartialDate)
        from reactions in Few(from kind in Gen.Elements(Enum.GetValues<MassageReactionKind>()) from note in Text select new MassageReaction { Kind = kind, Note = note }, 2)
        select new PreviousMassage { Had = had, LastOn = last, Reactions = reactions };

    public Gen<MedicationEntry> Medication =>
        from name in Text
        from concept in Concept
        from route in Any<MedicineRoute>()
        from started in Maybe(HealthArbitrary.PartialDate)
        from changed in Maybe(HealthArbitrary.PartialDate)
        from sites in Sites
        select new MedicationEntry { Name = name, Concept = concept, Route = route, StartedOn = started, ChangedOn = changed, Sites = sites };

    public Gen<AllergyEntry> Allergy =>
        from substance in Text
        from concept in Concept
        from ingredients in Few(_health.Ingredient, 2)
        select new AllergyEntry { Substance = substance, Concept = concept, Ingredients = ingredients };

    public Gen<PastEvent> Event =>
        from description in Text
        from concept in Concept
        from day in Maybe(HealthArbitrary.PartialDate)
        from sites in Sites
        from healed in SomeAnswer
        select new PastEvent { Description = description, Concept = concept, On = day, Sites = sites, HasHealed = healed };

    public Gen<SkinProductEntry> SkinProduct =>
        from name in Text
        from concept in Concept
        from used in Maybe(HealthArbitrary.PartialDate)
        select new SkinProductEntry { Name = name, Concept = concept, LastUsedOn = used };

    public static Gen<PregnancyDetails> Pregnancy =>
        from pregnant in SomeAnswer
        from agrees in SomeAnswer
        from birth in Maybe(HealthArbitrary.PartialDate)
        from feeding in SomeAnswer
        select new PregnancyDetails { Pregnant = pregnant, ProviderAgrees = agrees, LastBirthOn = birth, Breastfeeding = feeding };

    public static Gen<Lifestyle> Lifestyle =>
        from sleep in Maybe(Gen.Choose(-1, 50))
        from tobacco in SomeAnswer
        from stress in Pain
        select new Lifestyle { SleepHours = sleep / 2m, Tobacco = tobacco, Stress = stress };

    public Gen<Consent> Consent =>
        from scope in Gen.Elements(Enum.GetValues<ConsentScope>())
        from kind in Gen.Elements(Enum.GetValues<ConsentKind>())
        from signer in Gen.Elements(Enum.GetValues<ConsentSigner>())
        from method in Gen.Elements(Enum.GetValues<ConsentMethod>())
        from given in Moment
        from expires in Maybe(Moment)
        from withdrawn in Maybe(Moment)
        from text in Maybe(Gen.Elements<ConsentText>(IntakeCatalogue.Default.ConsentTexts))
        from explained in Few(Gen.Elements(Enum.GetValues<ConsentElement>()), 7)
        from areas in Few(Gen.Elements(Enum.GetValues<SensitiveArea>()), 2)
        from techniques in Few(Gen.Elements<TechniqueCode>(knowledge.Techniques.Select(technique => technique.Code)), 1)
        from parties in Few(Words, 1)
        select new Consent
        {
            Scope = scope,
            Kind = kind,
            GivenBy = signer,
            Method = method,
            GivenAt = given,
            ExpiresAt = expires,
            WithdrawnAt = withdrawn,
            Text = text?.Code,
            TextVersion = text?.Version,
            Explained = explained,
            Areas = areas,
            Techniques = techniques,
            Parties = parties,
        };

    public static Gen<FieldAnswer> FieldAnswer =>
        from asked in Gen.Elements(Enum.GetValues<IntakeField>())
        from answer in Gen.Elements(Enum.GetValues<Answer>())
        select new FieldAnswer { Field = asked, Answer = answer };

    public static Gen<UnreadAnswer> UnreadAnswer =>
        from label in Words
        from text in Words
        from read in Maybe(Day)
        select new UnreadAnswer { Label = label, Text = text, ReadOn = read };

    public static Gen<InsuranceClaim> Claim =>
        from kind in Gen.Elements(Enum.GetValues<ClaimKind>())
        from payer in Text
        from injured in Maybe(Day)
        select new InsuranceClaim { Kind = kind, Payer = payer, InjuredOn = injured };

    public Gen<IntakeForm> Form =>
        from person in Person
        from visit in Maybe(from reason in Text from who in Any<RequestedBy>() from goals in Few(Words, 2) select new VisitReason { Reason = reason, RequestedBy = who, Goals = goals })
        from complaints in Few(Complaint, 2)
        from marks in Few(BodyMark, 2)
        from preferences in Maybe(Preferences)
        from previous in Maybe(PreviousMassage)
        from medications in Few(Medication, 2)
        from allergies in Few(Allergy, 2)
        from surgeries in Few(Event, 1)
        from injuries in Few(Event, 1)
        from cosmetic in Few(Event, 1)
        from products in Few(SkinProduct, 1)
        from pregnancy in Maybe(Pregnancy)
        from lifestyle in Maybe(Lifestyle)
        from claims in Few(Claim, 1)
        from consents in Few(Consent, 3)
        from answers in Few(FieldAnswer, 3)
        from unread in Few(UnreadAnswer, 1)
        from notes in Text
        select person with
        {
            Visit = visit,
            Complaints = complaints,
            BodyMarks = marks,
            Preferences = preferences,
            PreviousMassage = previous,
            Medications = medications,
            Allergies = allergies,
            Surgeries = surgeries,
            Injuries = injuries,
            CosmeticProcedures = cosmetic,
            SkinProducts = products,
            Pregnancy = pregnancy,
            Lifestyle = lifestyle,
            Claims = claims,
            Consents = consents,
            FieldAnswers = answers,
            UnreadAnswers = unread,
            Notes = notes,
        };

    private Gen<IntakeForm> Person =>
        from id in Gen.Elements("C-1", "C-2", " ")
        from name in Text
        from completed in Day
        from role in Any<FilledInBy>()
        from version in Gen.Choose(0, 2)
        from set in Maybe(Gen.Elements<QuestionSet>(IntakeCatalogue.Default.QuestionSets))
        from contact in Maybe(Contact)
        from language in Any<Language>()
        from interpreter in Maybe(from needed in SomeAnswer from present in SomeAnswer from tag in Maybe(Gen.Elements("vi", "no tag at all")) select new Interpreter { Needed = needed, WillBePresent = present, SpokenLanguage = tag })
        from access in Maybe(from needs in Few(Gen.Elements(Enum.GetValues<AccessNeed>()), 2) select new Accessibility { Needs = needs })
        from guardian in Maybe(Representative)
        from capacity in Maybe(from can in SomeAnswer from who in Maybe(Representative) select new Capacity { CanExplainBack = can, Representative = who })
        from demands in Few(Gen.Elements(Enum.GetValues<WorkDemand>()), 2)
        from practitioners in Few(Practitioner, 2)
        from health in Gen.Frequency((1, _health.WellAskedHistory), (1, _health.History))
        select new IntakeForm
        {
            ClientId = id,
            FullName = name,
            CompletedOn = completed,
            FilledInBy = role is { } who ? new() { Role = who } : null,
            Text = set is null ? null : new() { Set = set.Code, Version = version },
            Contact = contact,
            EmergencyContact = new() { Name = name },
            Language = language,
            Interpreter = interpreter,
            Accessibility = access,
            Guardian = guardian,
            Capacity = capacity,
            Occupation = new() { Demands = demands },
            Practitioners = practitioners,
            Health = health,
        };
}
