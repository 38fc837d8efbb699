using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>Something to know before relying on a change.</summary>
[JsonConverter(typeof(ChangeWarningJsonConverter))]
public enum ChangeWarning
{
    /// <summary>The earlier score was the best possible: an improvement cannot show.</summary>
    BaselineAtBestEnd = 1,

    /// <summary>The earlier score was the worst possible: a worsening cannot show, and the state may have been worse than the scale can say.</summary>
    BaselineAtWorstEnd = 2,

    /// <summary>The later score is the best possible: the improvement may be larger than the scale can say.</summary>
    FollowUpAtBestEnd = 3,

    /// <summary>The later score is the worst possible: the worsening may be larger than the scale can say.</summary>
    FollowUpAtWorstEnd = 4,

    /// <summary>The earlier score lies where the scale is known to measure change poorly.</summary>
    BaselineOutsideReliableRange = 5,

    /// <summary>At least one of the scores stands on fewer answers than the scale has items.</summary>
    Prorated = 6,

    /// <summary>Only the activities that were rated both times were compared.</summary>
    MatchedActivitiesOnly = 7,

    /// <summary>The change that matters is smaller than the error of measurement, so that one person's change of that size is uncertain.</summary>
    McidBelowMdc = 8,

    /// <summary>The data has no important change for this score, or it cannot be worked out from this baseline.</summary>
    McidNotKnown = 9,

    /// <summary>The data has no error of measurement for this score: the important change decides alone.</summary>
    MdcNotKnown = 10,

    /// <summary>The change is as many per cent of the earlier score as matter, but not as many points: from so low a score the per cent are not counted.</summary>
    McidByPercentAlone = 11,

    /// <summary>The change is as many points as matter, but not as many per cent of the earlier score, which are to be preferred from high scores.</summary>
    McidByPointsAlone = 12,
}
