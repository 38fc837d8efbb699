namespace MassageDomain.Contraindications;

/// <summary>What the letters on file say to a rule for a plan. A higher one says more.</summary>
internal enum LetterAnswer
{
    /// <summary>Nothing: there is none about it that covers the plan, or what it is about happened afterwards.</summary>
    None = 0,

    /// <summary>Nothing: what it is about happened afterwards, and it is not known whether there is more.</summary>
    TooOldAndOpen = 1,

    /// <summary>It cannot be told whether a letter was written afterwards.</summary>
    Open = 2,

    /// <summary>A letter answers the rule.</summary>
    Answers = 3,
}
