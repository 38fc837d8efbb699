namespace MassageDomain.Knowledge;

/// <summary>What can be wrong with knowledge files that are well formed.</summary>
public static class KnowledgeIssueCodes
{
    /// <summary>The edition has no name.</summary>
    public static IssueCode NoEdition { get; } = new("knowledge.no-edition", IssueSeverity.Error, "There is no edition.json among the files.");

    /// <summary>Two entries have the same code.</summary>
    public static IssueCode DuplicateCode { get; } = new("knowledge.duplicate-code", IssueSeverity.Error, "Another entry has the same code.");

    /// <summary>A code is used that no entry has.</summary>
    public static IssueCode UnknownReference { get; } = new("knowledge.unknown-reference", IssueSeverity.Error, "The entry refers to something that is not there.");

    /// <summary>A file's name is not the code of what is in it.</summary>
    public static IssueCode FileName { get; } = new("knowledge.file-name", IssueSeverity.Error, "The file's name and folder do not agree with the code and category of what is in it.");

    /// <summary>A statement without a source is not marked as general knowledge, or one that is so marked has sources.</summary>
    public static IssueCode Ungrounded { get; } = new("knowledge.ungrounded", IssueSeverity.Error, "A statement needs at least one source, or the mark of general knowledge and none.");

    /// <summary>A statement that is partly general knowledge does not say which part.</summary>
    public static IssueCode MixedWithoutNote { get; } = new("knowledge.mixed-without-note", IssueSeverity.Error, "A statement that is partly general knowledge needs a note that says which part.");

    /// <summary>One region touches another, and the other does not touch it.</summary>
    public static IssueCode OneSidedNeighbour { get; } = new("knowledge.one-sided-neighbour", IssueSeverity.Error, "Regions touch each other both ways or not at all.");

    /// <summary>The same words mean two techniques, or two places.</summary>
    public static IssueCode AmbiguousWording { get; } = new("knowledge.ambiguous-wording", IssueSeverity.Error, "The wording means another entry already.");

    /// <summary>A movement does not bear the name of its joint.</summary>
    public static IssueCode MotionName { get; } = new("knowledge.motion-name", IssueSeverity.Error, "A movement's code begins with the code of its joint, and a hyphen.");

    /// <summary>A rule does not bear the name of the concept whose file it is in.</summary>
    public static IssueCode RuleName { get; } = new("knowledge.rule-name", IssueSeverity.Error, "A rule's code begins with the code of the concept in its file, and a dot.");

    /// <summary>A rule can never apply.</summary>
    public static IssueCode NoTrigger { get; } = new("knowledge.no-trigger", IssueSeverity.Error, "A rule needs a trigger, and a trigger a fact or a requirement.");

    /// <summary>A bound, window or list in a rule makes no sense.</summary>
    public static IssueCode BadRequirement { get; } = new("knowledge.bad-requirement", IssueSeverity.Error, "The requirement lacks a bound, has one too many, or one that cannot be met.");

    /// <summary>A range stands on its head, or a number is out of range.</summary>
    public static IssueCode BadRange { get; } = new("knowledge.bad-range", IssueSeverity.Error, "The numbers do not make a range.");

    /// <summary>A concept belongs to no group, so no question would bring it up.</summary>
    public static IssueCode NoGroup { get; } = new("knowledge.no-group", IssueSeverity.Error, "No question would bring this concept up.");

    /// <summary>A site names neither a region nor an area, or both.</summary>
    public static IssueCode BadSite { get; } = new("knowledge.bad-site", IssueSeverity.Error, "A site is a region or an area, and not both.");

    /// <summary>A zone restricts nothing.</summary>
    public static IssueCode EmptyZone { get; } = new("knowledge.empty-zone", IssueSeverity.Error, "A zone needs sites, regions or areas.");

    /// <summary>A concept that can be reported raises no rule and is named by none.</summary>
    public static IssueCode Orphan { get; } = new("knowledge.orphan", IssueSeverity.Error, "Nothing refers to this entry.");

    /// <summary>An example comes out with another verdict than it expects.</summary>
    public static IssueCode ExampleVerdict { get; } = new("knowledge.example-verdict", IssueSeverity.Error, "The example comes out with another verdict.");

    /// <summary>An example comes out with another urgency than it expects.</summary>
    public static IssueCode ExampleUrgency { get; } = new("knowledge.example-urgency", IssueSeverity.Error, "The example comes out with another urgency.");

    /// <summary>An example raises other rules than it expects.</summary>
    public static IssueCode ExampleRules { get; } = new("knowledge.example-rules", IssueSeverity.Error, "The example raises other rules of its file.");

    /// <summary>No example raises a rule.</summary>
    public static IssueCode RuleWithoutExample { get; } = new("knowledge.rule-without-example", IssueSeverity.Error, "No example raises this rule.");

    /// <summary>An overlay has no name, or one that is not of the form of a code.</summary>
    public static IssueCode OverlayName { get; } = new("knowledge.overlay-name", IssueSeverity.Error, "An overlay needs a name of lower-case words joined by hyphens.");

    /// <summary>An overlay's rule takes the place of one that it is not at least as strict as.</summary>
    public static IssueCode OverlayLoosens { get; } = new("knowledge.overlay-loosens", IssueSeverity.Error, "The rule is looser than the one it replaces: give it a code of its own, or list it as loosened with a reason and a person.");

    /// <summary>A rule is loosened without a reason, or without a person who answers for it.</summary>
    public static IssueCode LooseningUnsigned { get; } = new("knowledge.loosening-unsigned", IssueSeverity.Error, "A rule is loosened only with a reason and the name of the person who answers for it.");

    /// <summary>A rule for same-day or emergency care is to be loosened.</summary>
    public static IssueCode LooseningUrgent { get; } = new("knowledge.loosening-urgent", IssueSeverity.Error, "A rule for same-day or emergency care cannot be loosened.");

    /// <summary>The rule that takes a loosened one's place bears another code.</summary>
    public static IssueCode LooseningCode { get; } = new("knowledge.loosening-code", IssueSeverity.Error, "The rule that takes another's place bears the same code.");
}
