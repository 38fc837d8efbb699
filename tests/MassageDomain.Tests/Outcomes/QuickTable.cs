using MassageDomain.Outcomes;

namespace MassageDomain.Tests.Outcomes;

/// <summary>The table of scales that the library promises, typed out: names, and items, range and direction of each.</summary>
internal static class QuickTable
{
    public static IReadOnlyList<(string Row, string[] Codes)> Rows { get; } =
    [
        ("NPRS", ["numeric-pain-rating-scale"]), ("VAS pain", ["visual-analogue-scale-pain"]), ("Verbal rating", ["verbal-rating-scale-pain"]),
        ("FPS-R", ["faces-pain-scale-revised"]), ("ODI", ["oswestry-disability-index"]), ("NDI", ["neck-disability-index"]),
        ("RMDQ-24", ["roland-morris-disability-questionnaire-24"]), ("PSFS", ["patient-specific-functional-scale"]),
        ("QuickDASH", ["quick-disabilities-of-the-arm-shoulder-and-hand"]), ("DASH", ["disabilities-of-the-arm-shoulder-and-hand"]),
        ("LEFS", ["lower-extremity-functional-scale"]), ("HIT-6", ["headache-impact-test-6"]), ("MIDAS", ["migraine-disability-assessment"]),
        ("SPADI", ["shoulder-pain-and-disability-index"]), ("FABQ", ["fear-avoidance-beliefs-questionnaire"]), ("PCS", ["pain-catastrophizing-scale"]),
        ("PSS", ["perceived-stress-scale-10", "perceived-stress-scale-4"]), ("GAD", ["generalized-anxiety-disorder-7", "generalized-anxiety-disorder-2"]),
        ("PHQ", ["patient-health-questionnaire-9", "patient-health-questionnaire-2", "patient-health-questionnaire-8", "patient-health-questionnaire-4"]),
        ("ISI", ["insomnia-severity-index"]), ("PSQI", ["pittsburgh-sleep-quality-index"]), ("RAND-36", ["rand-36"]), ("SF-12 v1", ["short-form-12"]), ("EQ-5D-5L", ["eq-5d-5l"]),
        ("PROMIS 4a", ["promis-physical-function-4a", "promis-anxiety-4a", "promis-depression-4a", "promis-fatigue-4a", "promis-sleep-disturbance-4a", "promis-social-roles-4a", "promis-pain-interference-4a"]),
        ("PROMIS Global-10", ["promis-global-health-10"]), ("PEG", ["pain-enjoyment-general-activity"]), ("BPI", ["brief-pain-inventory"]), ("GRoC", ["global-rating-of-change"]),
        ("MYMOP2", ["measure-yourself-medical-outcome-profile-2", "measure-yourself-concerns-and-wellbeing"]),
        ("STAI", ["state-trait-anxiety-inventory-state", "state-trait-anxiety-inventory-trait", "state-trait-anxiety-inventory-6"]),
        ("FIQR", ["revised-fibromyalgia-impact-questionnaire"]), ("WOMAC", ["western-ontario-and-mcmaster-osteoarthritis-index"]), ("KOOS", ["knee-injury-and-osteoarthritis-outcome-score"]),
        ("TSK", ["tampa-scale-of-kinesiophobia-17", "tampa-scale-of-kinesiophobia-11"]), ("Borg", ["borg-rating-of-perceived-exertion", "borg-category-ratio-10"]),
        ("Section 2.40", ["who-5-well-being-index", "pain-disability-index", "start-back-screening-tool", "orebro-musculoskeletal-pain-screening-10", "client-satisfaction-questionnaire-8", "relaxation-visual-analogue-scale", "stress-visual-analogue-scale", "client-satisfaction-rating", "recommendation-rating"]),
    ];

    public static IReadOnlyList<(string Row, string[] Codes)> Measurements { get; } =
    [
        ("Shoulder", ["shoulder-flexion", "shoulder-extension", "shoulder-abduction", "shoulder-internal-rotation", "shoulder-external-rotation", "shoulder-horizontal-adduction", "shoulder-horizontal-abduction"]),
        ("Elbow", ["elbow-flexion", "elbow-extension"]), ("Forearm", ["forearm-pronation", "forearm-supination"]),
        ("Wrist", ["wrist-flexion", "wrist-extension", "wrist-radial-deviation", "wrist-ulnar-deviation"]),
        ("Thumb", ["thumb-carpometacarpal-joint-flexion", "thumb-carpometacarpal-joint-abduction", "thumb-metacarpophalangeal-joint-flexion", "thumb-interphalangeal-joint-flexion", "thumb-interphalangeal-joint-extension"]),
        ("Finger", ["finger-metacarpophalangeal-joint-flexion", "finger-metacarpophalangeal-joint-extension", "finger-proximal-interphalangeal-joint-flexion", "finger-distal-interphalangeal-joint-flexion"]),
        ("Hip", ["hip-flexion", "hip-extension", "hip-abduction", "hip-adduction", "hip-internal-rotation", "hip-external-rotation"]),
        ("Knee", ["knee-flexion", "knee-extension"]), ("Ankle", ["ankle-dorsiflexion", "ankle-plantarflexion"]), ("Subtalar", ["subtalar-joint-inversion", "subtalar-joint-eversion"]),
        ("Great toe", ["great-toe-metatarsophalangeal-joint-flexion", "great-toe-metatarsophalangeal-joint-extension"]),
        ("Cervical", ["cervical-spine-flexion", "cervical-spine-extension", "cervical-spine-lateral-flexion", "cervical-spine-rotation"]),
        ("Thoracolumbar", ["thoracolumbar-spine-flexion", "thoracolumbar-spine-extension", "thoracolumbar-spine-lateral-flexion", "thoracolumbar-spine-rotation"]),
        ("Lumbar, young adults", ["lumbar-spine-flexion", "lumbar-spine-extension", "lumbar-spine-lateral-flexion", "lumbar-spine-rotation"]), ("Jaw", ["jaw-opening"]),
        ("Muscle testing", ["muscle-strength"]), ("Pressure pain", ["pressure-pain-threshold"]), ("Ashworth", ["modified-ashworth-scale"]),
        ("Posture", ["craniovertebral-angle", "angle-of-trunk-rotation", "leg-length-difference", "pelvic-tilt", "shoulder-height", "posture-observation"]),
        ("Muscle length", ["muscle-length-and-strength"]), ("Pressure used", ["pressure-used"]), ("Girth", ["limb-girth"]),
    ];

    public static TheoryData<string, string?, string, int, string, string, ScoreDirection> Ranges => new()
    {
        { "numeric-pain-rating-scale", null, "intensity", 1, "0", "10", ScoreDirection.HigherIsWorse },
        { "visual-analogue-scale-pain", null, "intensity", 1, "0", "100", ScoreDirection.HigherIsWorse },
        { "verbal-rating-scale-pain", null, "intensity", 1, "0", "3", ScoreDirection.HigherIsWorse },
        { "verbal-rating-scale-pain", "five-point", "intensity", 1, "0", "4", ScoreDirection.HigherIsWorse },
        { "faces-pain-scale-revised", null, "intensity", 1, "0", "10", ScoreDirection.HigherIsWorse },
        { "oswestry-disability-index", null, "percent", 10, "0", "100", ScoreDirection.HigherIsWorse },
        { "neck-disability-index", null, "total", 10, "0", "50", ScoreDirection.HigherIsWorse },
        { "neck-disability-index", "percent", "total", 10, "0", "100", ScoreDirection.HigherIsWorse },
        { "roland-morris-disability-questionnaire-24", null, "total", 24, "0", "24", ScoreDirection.HigherIsWorse },
        { "patient-specific-functional-scale", null, "mean", 5, "0", "10", ScoreDirection.HigherIsBetter },
        { "quick-disabilities-of-the-arm-shoulder-and-hand", null, "disability", 11, "0", "100", ScoreDirection.HigherIsWorse },
        { "disabilities-of-the-arm-shoulder-and-hand", null, "disability", 30, "0", "100", ScoreDirection.HigherIsWorse },
        { "lower-extremity-functional-scale", null, "total", 20, "0", "80", ScoreDirection.HigherIsBetter },
        { "headache-impact-test-6", null, "total", 6, "36", "78", ScoreDirection.HigherIsWorse },
        { "migraine-disability-assessment", null, "total", 5, "0", "450", ScoreDirection.HigherIsWorse },
        { "shoulder-pain-and-disability-index", null, "total", 13, "0", "100", ScoreDirection.HigherIsWorse },
        { "shoulder-pain-and-disability-index", "sum-of-130", "total", 13, "0", "100", ScoreDirection.HigherIsWorse },
        { "fear-avoidance-beliefs-questionnaire", null, "physical-activity", 4, "0", "24", ScoreDirection.HigherIsWorse },
        { "fear-avoidance-beliefs-questionnaire", null, "work", 7, "0", "42", ScoreDirection.HigherIsWorse },
        { "pain-catastrophizing-scale", null, "total", 13, "0", "52", ScoreDirection.HigherIsWorse },
        { "perceived-stress-scale-10", null, "total", 10, "0", "40", ScoreDirection.HigherIsWorse },
        { "perceived-stress-scale-4", null, "total", 4, "0", "16", ScoreDirection.HigherIsWorse },
        { "generalized-anxiety-disorder-7", null, "total", 7, "0", "21", ScoreDirection.HigherIsWorse },
        { "generalized-anxiety-disorder-2", null, "total", 2, "0", "6", ScoreDirection.HigherIsWorse },
        { "patient-health-questionnaire-9", null, "total", 9, "0", "27", ScoreDirection.HigherIsWorse },
        { "patient-health-questionnaire-2", null, "total", 2, "0", "6", ScoreDirection.HigherIsWorse },
        { "insomnia-severity-index", null, "total", 7, "0", "28", ScoreDirection.HigherIsWorse },
        { "rand-36", null, "physical-functioning", 10, "0", "100", ScoreDirection.HigherIsBetter },
        { "eq-5d-5l", "value-set-usa", "index", 5, "-0.573", "1", ScoreDirection.HigherIsBetter },
        { "promis-pain-interference-4a", null, "t-score", 4, "41.6", "75.6", ScoreDirection.HigherIsWorse },
        { "promis-physical-function-4a", null, "t-score", 4, "22.9", "56.9", ScoreDirection.HigherIsBetter },
        { "promis-global-health-10", null, "physical", 4, "16.2", "67.7", ScoreDirection.HigherIsBetter },
        { "pain-enjoyment-general-activity", null, "mean", 3, "0", "10", ScoreDirection.HigherIsWorse },
        { "brief-pain-inventory", null, "severity", 4, "0", "10", ScoreDirection.HigherIsWorse },
        { "brief-pain-inventory", null, "interference", 7, "0", "10", ScoreDirection.HigherIsWorse },
        { "global-rating-of-change", null, "change", 1, "-7", "7", ScoreDirection.HigherIsBetter },
        { "global-rating-of-change", "eleven-point", "change", 1, "-5", "5", ScoreDirection.HigherIsBetter },
        { "measure-yourself-medical-outcome-profile-2", null, "profile", 4, "0", "6", ScoreDirection.HigherIsWorse },
        { "state-trait-anxiety-inventory-state", null, "total", 20, "20", "80", ScoreDirection.HigherIsWorse },
        { "state-trait-anxiety-inventory-trait", null, "total", 20, "20", "80", ScoreDirection.HigherIsWorse },
        { "revised-fibromyalgia-impact-questionnaire", null, "total", 21, "0", "100", ScoreDirection.HigherIsWorse },
        { "western-ontario-and-mcmaster-osteoarthritis-index", null, "total", 24, "0", "96", ScoreDirection.HigherIsWorse },
        { "western-ontario-and-mcmaster-osteoarthritis-index", "numeric", "total", 24, "0", "240", ScoreDirection.HigherIsWorse },
        { "western-ontario-and-mcmaster-osteoarthritis-index", "visual-analogue", "total", 24, "0", "2400", ScoreDirection.HigherIsWorse },
        { "knee-injury-and-osteoarthritis-outcome-score", null, "adl", 17, "0", "100", ScoreDirection.HigherIsBetter },
        { "tampa-scale-of-kinesiophobia-17", null, "total", 17, "17", "68", ScoreDirection.HigherIsWorse },
        { "tampa-scale-of-kinesiophobia-11", null, "total", 11, "11", "44", ScoreDirection.HigherIsWorse },
        { "borg-rating-of-perceived-exertion", null, "exertion", 1, "6", "20", ScoreDirection.HigherIsMore },
    };
}
