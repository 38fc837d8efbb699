using System.Text.Json.Serialization;

namespace MassageDomain.Planning;

/// <summary>What is written down.</summary>
[JsonConverter(typeof(RecordDutyJsonConverter))]
public enum RecordDuty
{
    /// <summary>A note of the visit.</summary>
    VisitNote = 1,

    /// <summary>Findings, treatment, response and plan of every visit, so that progress shows.</summary>
    ProgressNote = 2,
}
