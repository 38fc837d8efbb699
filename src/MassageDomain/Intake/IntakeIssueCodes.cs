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

    /// <summary>The date of birth lies in the future or more than 130 years back.</summary>
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
}
