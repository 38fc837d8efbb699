namespace MassageDomain.Intake;

/// <summary>What can be wrong with an intake form.</summary>
public static class IntakeIssueCodes
{
    /// <summary>The form has no key for the client.</summary>
    public static IssueCode NoClientId { get; } = new("intake.client-id.missing", IssueSeverity.Error, "The form has no key for the client.");

    /// <summary>The form is dated after today.</summary>
    public static IssueCode CompletedAfterToday { get; } = new("intake.completed-on.after-today", IssueSeverity.Error, "The form is dated after today.");

    /// <summary>The health history is dated after today.</summary>
    public static IssueCode AsOfAfterToday { get; } = new("health.as-of.after-today", IssueSeverity.Error, "The health history is dated after today.");

    /// <summary>No date of birth is given, so nothing that depends on age can be judged.</summary>
    public static IssueCode NoBirthDate { get; } = new("health.birth-date.missing", IssueSeverity.Warning, "No date of birth is given.");

    /// <summary>The date of birth lies in the future or more than 120 years back.</summary>
    public static IssueCode BirthDateImplausible { get; } = new("health.birth-date.implausible", IssueSeverity.Error, "The date of birth cannot be right.");

    /// <summary>The question group is not known.</summary>
    public static IssueCode UnknownGroup { get; } = new("health.group.unknown", IssueSeverity.Warning, "The question group is not in the catalogue.");

    /// <summary>An answer is dated after today.</summary>
    public static IssueCode AnswerAfterToday { get; } = new("health.group.after-today", IssueSeverity.Error, "The answer is dated after today.");

    /// <summary>A group was answered yes, and nothing is listed.</summary>
    public static IssueCode NothingListed { get; } = new("health.group.nothing-listed", IssueSeverity.Error, "The question was answered yes, and nothing is listed.");

    /// <summary>Something is listed, and every question that would bring it up was answered no.</summary>
    public static IssueCode NoContradictsFact { get; } = new("health.group.no-contradicts-fact", IssueSeverity.Error, "The question was answered no, and something is listed that it should have brought up.");

    /// <summary>A group has two different answers of the same day.</summary>
    public static IssueCode AnsweredTwice { get; } = new("health.group.answered-twice", IssueSeverity.Error, "The question has two different answers of one day.");

    /// <summary>The reported code is not in the catalogue; it is kept, and screening does not pass over it.</summary>
    public static IssueCode UnknownFact { get; } = new("health.fact.unknown", IssueSeverity.Warning, "The reported code is not in the catalogue.");

    /// <summary>Something began, ended or changed after today.</summary>
    public static IssueCode DateAfterToday { get; } = new("health.fact.after-today", IssueSeverity.Error, "The date lies after today.");

    /// <summary>Something ended or changed before it began.</summary>
    public static IssueCode BeforeOnset { get; } = new("health.fact.before-onset", IssueSeverity.Error, "The date lies before the beginning.");

    /// <summary>Something is said to be over, and no date says when: it is then not taken as over.</summary>
    public static IssueCode OverWithoutDate { get; } = new("health.fact.over-without-date", IssueSeverity.Warning, "It is said to be over, and no date says when.");

    /// <summary>It has an end date, and its status says that it is there.</summary>
    public static IssueCode EndContradictsStatus { get; } = new("health.fact.end-contradicts-status", IssueSeverity.Error, "It has an end date, and its status says that it is still there.");

    /// <summary>The follow-up question does not belong to the concept.</summary>
    public static IssueCode UnknownDetail { get; } = new("health.fact.unknown-detail", IssueSeverity.Warning, "The follow-up question does not belong to this concept.");

    /// <summary>A follow-up question has a yes and a no.</summary>
    public static IssueCode DetailAnsweredTwice { get; } = new("health.fact.detail-answered-twice", IssueSeverity.Error, "The follow-up question has two different answers.");

    /// <summary>The ingredient is not in the catalogue.</summary>
    public static IssueCode UnknownIngredient { get; } = new("health.fact.unknown-ingredient", IssueSeverity.Warning, "The ingredient is not in the catalogue.");

    /// <summary>A pregnancy's week is given by neither a due date nor completed weeks.</summary>
    public static IssueCode GestationEmpty { get; } = new("health.gestation.empty", IssueSeverity.Error, "Neither a due date nor completed weeks are given.");

    /// <summary>The completed weeks are not 0 to 45, or the due date is further off than a pregnancy lasts.</summary>
    public static IssueCode GestationImplausible { get; } = new("health.gestation.implausible", IssueSeverity.Error, "The weeks or the due date cannot be right.");

    /// <summary>A week of pregnancy is given, and no pregnancy is reported.</summary>
    public static IssueCode GestationWithoutPregnancy { get; } = new("health.gestation.no-pregnancy", IssueSeverity.Error, "A week of pregnancy is given, and no pregnancy is reported.");

    /// <summary>A reading was taken after today.</summary>
    public static IssueCode ReadingAfterToday { get; } = new("health.reading.after-today", IssueSeverity.Error, "The reading is dated after today.");

    /// <summary>A reading has a value that nobody can have.</summary>
    public static IssueCode ReadingImplausible { get; } = new("health.reading.implausible", IssueSeverity.Error, "The value cannot be right; look at the unit.");

    /// <summary>A clearance does not say what it is about.</summary>
    public static IssueCode ClearanceAboutNothing { get; } = new("health.clearance.about-nothing", IssueSeverity.Error, "The clearance does not say what it is about.");

    /// <summary>A clearance is dated after today, or ends before it begins.</summary>
    public static IssueCode ClearanceDates { get; } = new("health.clearance.dates", IssueSeverity.Error, "The clearance is dated after today, or ends before it begins.");

    /// <summary>The phone number cannot be right: 7 to 15 digits are needed, 8 to 15 after a plus.</summary>
    public static IssueCode PhoneMalformed { get; } = new("intake.phone.malformed", IssueSeverity.Error, "The phone number cannot be right: 7 to 15 digits are needed, 8 to 15 after a plus.");

    /// <summary>The e-mail address cannot be right.</summary>
    public static IssueCode EmailMalformed { get; } = new("intake.email.malformed", IssueSeverity.Error, "The e-mail address cannot be right.");

    /// <summary>The country is not two upper-case letters.</summary>
    public static IssueCode CountryMalformed { get; } = new("intake.country.malformed", IssueSeverity.Error, "The country is not two upper-case letters.");

    /// <summary>The post code does not look like one of that country.</summary>
    public static IssueCode PostCodeMalformed { get; } = new("intake.post-code.malformed", IssueSeverity.Warning, "The post code does not look like one of that country.");

    /// <summary>The language is not a BCP 47 tag.</summary>
    public static IssueCode LanguageMalformed { get; } = new("intake.spoken-language.malformed", IssueSeverity.Warning, "The language is not a BCP 47 tag.");

    /// <summary>The point lies outside the drawing.</summary>
    public static IssueCode PointOutOfRange { get; } = new("intake.chart-point.out-of-range", IssueSeverity.Error, "The point lies outside the drawing.");

    /// <summary>The hours of sleep are not 0 to 24.</summary>
    public static IssueCode SleepOutOfRange { get; } = new("intake.sleep-hours.out-of-range", IssueSeverity.Error, "The hours of sleep are not 0 to 24.");

    /// <summary>The date lies after today.</summary>
    public static IssueCode EventAfterToday { get; } = new("intake.date.after-today", IssueSeverity.Error, "The date lies after today.");

    /// <summary>The date lies before the date of birth.</summary>
    public static IssueCode EventBeforeBirth { get; } = new("intake.date.before-birth", IssueSeverity.Error, "The date lies before the date of birth.");

    /// <summary>The date lies before the one that it must follow.</summary>
    public static IssueCode DatesOutOfOrder { get; } = new("intake.date.order", IssueSeverity.Error, "The date lies before the one that it must follow.");

    /// <summary>The question was answered no, and the form lists something.</summary>
    public static IssueCode ListContradictsAnswer { get; } = new("intake.list.contradicts-answer", IssueSeverity.Error, "The question was answered no, and the form lists something.");

    /// <summary>The form holds something that was answered with none, unknown or declined.</summary>
    public static IssueCode FieldContradictsAnswer { get; } = new("intake.field.contradicts-answer", IssueSeverity.Error, "The form holds something that was answered with none, unknown or declined.");

    /// <summary>The same field has two different answers.</summary>
    public static IssueCode FieldAnsweredTwice { get; } = new("intake.field.answered-twice", IssueSeverity.Error, "The same field has two different answers.");

    /// <summary>What the form says of pregnancy and the health history do not agree.</summary>
    public static IssueCode PregnancyContradicted { get; } = new("intake.pregnancy.contradicted", IssueSeverity.Error, "What the form says of pregnancy and the health history do not agree.");

    /// <summary>Pain at its least is stronger than pain at its worst.</summary>
    public static IssueCode PainContradicted { get; } = new("intake.pain.contradicted", IssueSeverity.Error, "Pain at its least is stronger than pain at its worst.");

    /// <summary>The sensitive area has two different answers.</summary>
    public static IssueCode AreaAnsweredTwice { get; } = new("intake.sensitive-area.answered-twice", IssueSeverity.Error, "The sensitive area has two different answers.");

    /// <summary>A place is to be worked on and to be left out.</summary>
    public static IssueCode FocusAndAvoid { get; } = new("intake.preferences.focus-and-avoid", IssueSeverity.Warning, "A place is to be worked on and to be left out.");

    /// <summary>There was no massage before, and the form speaks of one.</summary>
    public static IssueCode MassageContradicted { get; } = new("intake.previous-massage.contradicted", IssueSeverity.Warning, "There was no massage before, and the form speaks of one.");

    /// <summary>The entry is in words alone.</summary>
    public static IssueCode EntryNotCoded { get; } = new("intake.entry.not-coded", IssueSeverity.Warning, "The entry is in words alone; screening asks until somebody says what it is.");

    /// <summary>The concept is not of the kind that this list holds.</summary>
    public static IssueCode EntryOfOtherKind { get; } = new("intake.entry.other-kind", IssueSeverity.Warning, "The concept is not of the kind that this list holds.");

    /// <summary>The entry says nothing.</summary>
    public static IssueCode EntryEmpty { get; } = new("intake.entry.empty", IssueSeverity.Error, "The entry says nothing.");

    /// <summary>Nobody has read this answer yet.</summary>
    public static IssueCode NotRead { get; } = new("intake.unread-answer", IssueSeverity.Warning, "Nobody has read this answer yet; screening does not pass over it.");

    /// <summary>An interpreter is needed, and none is known to come.</summary>
    public static IssueCode InterpreterNotArranged { get; } = new("intake.interpreter.not-arranged", IssueSeverity.Warning, "An interpreter is needed, and none is known to come.");

    /// <summary>A relative would interpret, which is no substitute where consent is explained.</summary>
    public static IssueCode InterpreterIsRelative { get; } = new("intake.interpreter.relative", IssueSeverity.Warning, "A relative would interpret, which is no substitute where consent is explained.");

    /// <summary>The client is not known to be able to decide, and nobody is named who may.</summary>
    public static IssueCode NoRepresentative { get; } = new("intake.capacity.no-representative", IssueSeverity.Error, "The client is not known to be able to decide, and nobody is named who may.");

    /// <summary>Somebody filled in the form for the client, and their name is not there.</summary>
    public static IssueCode FillerNotNamed { get; } = new("intake.filled-in-by.not-named", IssueSeverity.Warning, "Somebody filled in the form for the client, and their name is not there.");

    /// <summary>The consent runs out or was taken back before it was given.</summary>
    public static IssueCode ConsentDates { get; } = new("consent.dates", IssueSeverity.Error, "The consent runs out or was taken back before it was given.");

    /// <summary>The version of a consent text is missing or not 1 or more.</summary>
    public static IssueCode ConsentTextVersion { get; } = new("consent.text-version", IssueSeverity.Error, "The version of a consent text is missing or not 1 or more.");

    /// <summary>A consent to share names nobody.</summary>
    public static IssueCode SharingWithNobody { get; } = new("consent.sharing.no-party", IssueSeverity.Warning, "A consent to share names nobody.");

    /// <summary>A consent to work on areas names none, so it covers none.</summary>
    public static IssueCode AreasOfNothing { get; } = new("consent.body-areas.none", IssueSeverity.Warning, "A consent to work on areas names none, so it covers none.");

    /// <summary>The technique is not in the catalogue.</summary>
    public static IssueCode UnknownTechnique { get; } = new("consent.technique.unknown", IssueSeverity.Warning, "The technique is not in the catalogue.");

    /// <summary>Something is missing without which no session may start.</summary>
    public static IssueCode MissingBeforeSession { get; } = new("intake.missing.before-session", IssueSeverity.Error, "Something is missing without which no session may start.");

    /// <summary>Something must be asked on the day of the session.</summary>
    public static IssueCode MissingOnTheDay { get; } = new("intake.missing.on-the-day", IssueSeverity.Error, "Something must be asked on the day of the session.");

    /// <summary>Something should be on file.</summary>
    public static IssueCode MissingOnFile { get; } = new("intake.missing.on-file", IssueSeverity.Warning, "Something should be on file.");

    /// <summary>The whole form should be asked again.</summary>
    public static IssueCode ReviewDue { get; } = new("intake.review.due", IssueSeverity.Warning, "The whole form should be asked again.");

    /// <summary>Something happened after the form was filled in: ask again now.</summary>
    public static IssueCode ReviewAfterEvent { get; } = new("intake.review.after-event", IssueSeverity.Warning, "Something happened after the form was filled in: ask again now.");

    /// <summary>The form was filled in to an older version of its text.</summary>
    public static IssueCode TextOutdated { get; } = new("intake.text.outdated", IssueSeverity.Warning, "The form was filled in to an older version of its text.");

    /// <summary>The question set or its version is not in the catalogue.</summary>
    public static IssueCode TextUnknown { get; } = new("intake.text.unknown", IssueSeverity.Warning, "The question set or its version is not in the catalogue.");

    /// <summary>The client is under age, and no parent or guardian is named with relation.</summary>
    public static IssueCode GuardianMissing { get; } = new("intake.guardian.missing", IssueSeverity.Error, "The client is under age, and no parent or guardian is named with relation.");

    /// <summary>Whoever is named to decide for a minor is not a parent, guardian or foster parent, nor named by a court or the law.</summary>
    public static IssueCode GuardianMayNotDecide { get; } = new("intake.guardian.may-not-decide", IssueSeverity.Error, "Whoever is named to decide for the minor is not known to have the right to.");

    /// <summary>The record must hold how to reach the parent or guardian.</summary>
    public static IssueCode GuardianContactMissing { get; } = new("intake.guardian.contact-missing", IssueSeverity.Error, "The record must hold how to reach the parent or guardian.");

    /// <summary>At this age a parent or guardian must be present, and is not known to be.</summary>
    public static IssueCode GuardianNotPresent { get; } = new("intake.guardian.not-present", IssueSeverity.Error, "At this age a parent or guardian must be present, and is not known to be.");

    /// <summary>The law here knows minors of this age who consent for themselves.</summary>
    public static IssueCode MatureMinor { get; } = new("intake.guardian.mature-minor", IssueSeverity.Warning, "The law here knows minors of this age who consent for themselves; that is left to the practice, and nothing here relies on it.");

    /// <summary>The client is under age and filled in the form alone.</summary>
    public static IssueCode MinorFilledIn { get; } = new("intake.guardian.filled-in-by-minor", IssueSeverity.Warning, "The client is under age and filled in the form alone.");

    /// <summary>The place is not in the catalogue, so none of its own rules are applied.</summary>
    public static IssueCode UnknownPlace { get; } = new("intake.place.unknown", IssueSeverity.Error, "The place is not in the catalogue, so none of its own rules are applied.");

    /// <summary>A step of the plan works where the client said not to. The parameter <c>step</c> is its position in the plan, from 0.</summary>
    public static IssueCode PlanWorksAvoided { get; } = new("intake.plan.avoided-site", IssueSeverity.Error, "The plan works where the client said not to.");

    /// <summary>A step of the plan works on the whole body, and the client named places to leave out. The parameter <c>step</c> is its position in the plan, from 0.</summary>
    public static IssueCode PlanMustLeaveOut { get; } = new("intake.plan.leave-out", IssueSeverity.Warning, "The plan works on the whole body, and the client named places to leave out.");

    /// <summary>The plan puts the client in a position that they cannot be in. The parameter <c>position</c> is the position.</summary>
    public static IssueCode PlanPositionHurts { get; } = new("intake.plan.position", IssueSeverity.Error, "The plan puts the client in a position that they cannot be in.");

    /// <summary>The client wants no scent, and a step of the plan uses it. The parameter <c>step</c> is its position in the plan, from 0.</summary>
    public static IssueCode PlanHasScent { get; } = new("intake.plan.scent", IssueSeverity.Error, "The client wants no scent, and the plan uses it.");
}
