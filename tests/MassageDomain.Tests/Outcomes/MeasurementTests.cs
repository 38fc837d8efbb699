using System.Globalization;
using MassageDomain.Anatomy;
using MassageDomain.Evidence;
using MassageDomain.Outcomes;
using NodaTime;

namespace MassageDomain.Tests.Outcomes;

public sealed class MeasurementTests
{
    private static readonly LocalDate Day = new(2026, 5, 4);
    private static readonly Measurement KneeFlexion = OutcomeCatalogue.Measurement("knee-flexion");
    private static readonly Measurement PressurePainThreshold = OutcomeCatalogue.Measurement("pressure-pain-threshold");

    // Section 2.35: AAOS, AMA, Boone & Azen.
    [Theory]
    [InlineData("shoulder-flexion", "180 180 167", EvidenceBasis.Sourced)]
    [InlineData("shoulder-extension", "60 50 62", EvidenceBasis.Sourced)]
    [InlineData("shoulder-abduction", "180 170 184", EvidenceBasis.Sourced)]
    [InlineData("shoulder-internal-rotation", "70 80 69", EvidenceBasis.Sourced)]
    [InlineData("shoulder-external-rotation", "90 60 104", EvidenceBasis.Sourced)]
    [InlineData("shoulder-horizontal-adduction", "135", EvidenceBasis.GeneralKnowledge)]
    [InlineData("elbow-flexion", "150 140 143", EvidenceBasis.Sourced)]
    [InlineData("forearm-supination", "80 80 82", EvidenceBasis.Sourced)]
    [InlineData("wrist-ulnar-deviation", "30 30 36", EvidenceBasis.Sourced)]
    [InlineData("hip-flexion", "120 100 122 140.8 131.1", EvidenceBasis.GeneralKnowledge)]
    [InlineData("knee-flexion", "135 150 143 152.6 147.8", EvidenceBasis.GeneralKnowledge)]
    [InlineData("ankle-dorsiflexion", "20 20 13 24.8 22.8", EvidenceBasis.GeneralKnowledge)]
    [InlineData("cervical-spine-rotation", "60 80 71", EvidenceBasis.GeneralKnowledge)]
    [InlineData("lumbar-spine-flexion", "69.9", EvidenceBasis.Sourced)]
    [InlineData("jaw-opening", "40", EvidenceBasis.GeneralKnowledge)]
    public void References_OfAMotion_AreThePublished(string code, string values, EvidenceBasis basis)
    {
        var references = OutcomeCatalogue.Measurement(code).References;
        Assert.Equal(values, string.Join(' ', references.Select(reference => reference.Value.ToString(CultureInfo.InvariantCulture))));
        Assert.Equal(basis, references[0].Source.Basis);
    }

    [Fact]
    public void Catalogue_OfMeasurements_HasEveryKindAndNeverSaysAbnormal()
    {
        Assert.Equal(Enum.GetValues<MeasurementKind>(), OutcomeCatalogue.Measurements.Select(measurement => measurement.Kind).Distinct().Order());
        Assert.Equal(51, OutcomeCatalogue.Measurements.Count(measurement => measurement.Kind == MeasurementKind.RangeOfMotion));
        Assert.All(OutcomeCatalogue.Files("measurements"), path => Assert.DoesNotContain("abnormal", File.ReadAllText(path), StringComparison.OrdinalIgnoreCase));
        Assert.All(OutcomeCatalogue.Measurements, measurement => Assert.True(measurement.Source.Basis == EvidenceBasis.GeneralKnowledge || measurement.Source.Text is not null));
    }

    [Fact]
    public void Compare_BelowTheReference_GivesPercentAndDeficit()
    {
        var comparison = RangeOfMotion.Compare(Motion(108), KneeFlexion.References[0])!; // 108 of 135
        Assert.Equal((80m, 27m, null), (comparison.PercentOfReference!.Value, comparison.Deficit, comparison.ZScore));
        Assert.Equal(0, RangeOfMotion.Compare(Motion(140), KneeFlexion.References[0])!.Deficit);
        Assert.Null(RangeOfMotion.Compare(Motion(2), OutcomeCatalogue.Measurement("knee-extension").References[0])!.PercentOfReference);
    }

    [Fact]
    public void Compare_WithKnownSpread_GivesStandardDeviations()
    {
        // Craniovertebral angle 50.6 with SD 2.1 (Lau 2009): 46.4 lies two below.
        var reference = OutcomeCatalogue.Measurement("craniovertebral-angle").References[0];
        Assert.Equal(-2, RangeOfMotion.Compare(Motion(46.4m), reference)!.ZScore);
    }

    [Fact]
    public void SideDifference_OfBothSides_IsLeftLessRight()
    {
        Assert.Equal(-15, RangeOfMotion.SideDifference(Motion(110), Motion(125) with { Side = Laterality.Right }));
        Assert.Null(RangeOfMotion.SideDifference(Motion(110), Motion(125)));
        Assert.Null(RangeOfMotion.SideDifference(Motion(110), Motion(125) with { Side = Laterality.Right, Mode = MotionMode.Active }));
        Assert.Equal(-10, RangeOfMotion.RangeOf(Motion(0) with { Start = 10 }));
    }

    [Theory]
    [InlineData(5, "A", "A", false)]
    [InlineData(6, "A", "A", true)]
    [InlineData(10, "A", "B", false)]
    [InlineData(11, "A", "B", true)]
    [InlineData(10, null, null, false)]
    [InlineData(-6, "A", "A", true)]
    public void Change_OfAnAngle_MustBeMoreThanTheError(int delta, string? first, string? second, bool real)
    {
        var change = RangeOfMotion.Change(KneeFlexion, Motion(100) with { Rater = first }, Motion(100 + delta) with { Rater = second })!;
        Assert.Equal((delta, real), (change.Delta, change.IsReal));
        Assert.Null(RangeOfMotion.Change(KneeFlexion, Motion(100), Motion(100) with { Side = Laterality.Right }));
    }

    // de Winter 2004: between raters a difference of 20 degrees at the shoulder cannot be told apart. Hayes 2001 is a standard error and no error of a change.
    [Theory]
    [InlineData("A", "A", 6, "5", true)]
    [InlineData("A", "B", 20, "20", false)]
    [InlineData("A", "B", 21, "20", true)]
    [InlineData("A", null, 20, "20", false)]
    public void Change_OfAShoulder_BetweenRatersNeedsMoreThanTwenty(string? first, string? second, int delta, string error, bool real)
    {
        Assert.All(OutcomeCatalogue.Measurements.Where(measurement => measurement.Joint == "shoulder"), shoulder =>
        {
            var reading = Motion(20) with { Measurement = shoulder.Code };
            var change = RangeOfMotion.Change(reading with { Rater = first }, reading with { Rater = second, End = 20 + delta })!;
            Assert.Equal((error, real), (change.Error!.Points!.Value.ToString(CultureInfo.InvariantCulture), change.IsReal));
            Assert.DoesNotContain(shoulder.SameRaterErrors.Concat(shoulder.DifferentRatersErrors), other => other.Method.Contains("standard error", StringComparison.Ordinal));
            Assert.Contains(shoulder.Notes, note => note.Contains("Hayes 2001", StringComparison.Ordinal));
        });
        Assert.Equal(7, OutcomeCatalogue.Measurements.Count(measurement => measurement.Joint == "shoulder"));
    }

    // The knee by itself: 3.7 to 10.4 degrees between raters.
    [Fact]
    public void Change_WithAnErrorOfTheCallers_IsJudgedByThat()
    {
        var knee = OutcomeCatalogue.Measurement("knee-extension");
        var before = Motion(-10) with { Measurement = knee.Code, Rater = "A" };
        var after = Motion(-5) with { Measurement = knee.Code, Rater = "B" };
        var chosen = RangeOfMotion.Change(before, after, knee.DifferentRatersErrors[1])!;
        Assert.Equal((5m, 3.7m, true), (chosen.Delta, chosen.Error!.Points!.Value, chosen.IsReal));
        Assert.Equal(chosen, RangeOfMotion.Change(knee, before, after, knee.DifferentRatersErrors[1]));
        Assert.False(RangeOfMotion.Change(before, after)!.IsReal); // 10 between raters
    }

    // A joint that lacks 45 degrees of extension, or is fixed as far the other way, is measured and not refused; what no joint does is refused.
    [Theory]
    [InlineData("elbow-extension", -45, true)]
    [InlineData("elbow-extension", -140, true)]
    [InlineData("elbow-extension", 15, true)]
    [InlineData("elbow-extension", 60, false)]
    [InlineData("knee-extension", -45, true)]
    [InlineData("knee-extension", -140, true)]
    [InlineData("knee-extension", 15, true)]
    [InlineData("knee-extension", 60, false)]
    [InlineData("knee-flexion", 155, true)]
    [InlineData("knee-flexion", 190, false)]
    [InlineData("hip-extension", -45, true)]
    [InlineData("hip-extension", -90, true)]
    [InlineData("hip-extension", 75, false)]
    [InlineData("hip-internal-rotation", -45, true)]
    [InlineData("shoulder-external-rotation", -45, true)]
    [InlineData("shoulder-extension", -45, true)]
    [InlineData("shoulder-flexion", 215, false)]
    [InlineData("wrist-extension", -90, true)]
    [InlineData("finger-metacarpophalangeal-joint-extension", -90, true)]
    [InlineData("thumb-interphalangeal-joint-extension", -45, true)]
    [InlineData("forearm-supination", -80, true)]
    [InlineData("ankle-dorsiflexion", -45, true)] // a foot that points down
    [InlineData("ankle-dorsiflexion", 75, false)]
    [InlineData("subtalar-joint-eversion", -45, true)]
    [InlineData("great-toe-metatarsophalangeal-joint-extension", -45, true)]
    [InlineData("cervical-spine-extension", -45, true)] // chin to the chest
    [InlineData("cervical-spine-rotation", -45, true)] // a wry neck
    [InlineData("thoracolumbar-spine-extension", -90, true)] // a bent back
    [InlineData("lumbar-spine-extension", -45, true)]
    [InlineData("jaw-opening", 65, true)]
    [InlineData("jaw-opening", 95, false)]
    public void Validate_AContracture_IsAccepted(string code, int degrees, bool accepted)
    {
        var measurement = OutcomeCatalogue.Measurement(code);
        var reading = Motion(degrees) with { Measurement = measurement.Code, Side = measurement.Sided ? Laterality.Left : null };
        Assert.Equal(accepted ? [] : ["/end outcomes.measurement.out-of-range"], Texts(RangeOfMotion.Validate(reading)));
    }

    // A joint may be fixed as far the other way as the opposite movement goes, by the first reference.
    [Fact]
    public void Bounds_OfEveryMotion_ReachWhereTheOppositeMotionGoes()
    {
        (string, string)[] opposites = [("flexion", "extension"), ("abduction", "adduction"), ("internal rotation", "external rotation"), ("horizontal abduction", "horizontal adduction"), ("pronation", "supination"), ("radial deviation", "ulnar deviation"), ("dorsiflexion", "plantarflexion"), ("inversion", "eversion")];
        var motions = OutcomeCatalogue.Measurements.Where(measurement => measurement.Kind == MeasurementKind.RangeOfMotion).ToArray();
        var pairs = (from one in motions from other in motions where one.Joint == other.Joint && (opposites.Contains((one.Motion!, other.Motion!)) || opposites.Contains((other.Motion!, one.Motion!))) select (one, other)).ToArray();
        Assert.Equal(38, pairs.Length);
        Assert.All(pairs, pair => Assert.True(pair.one.Min <= -pair.other.References[0].Value, $"{pair.one.Code} {pair.one.Min}"));
        Assert.All(motions, motion => Assert.Contains(motion.Notes, note => note.Contains("general knowledge", StringComparison.Ordinal)));
    }

    [Fact]
    public void Validate_AMotion_NamesWhatIsWrong()
    {
        Assert.Empty(RangeOfMotion.Validate(KneeFlexion, Motion(120)));
        Assert.Equal(["/side outcomes.measurement.side-missing", "/end outcomes.measurement.out-of-range", "/painAtEnd outcomes.measurement.out-of-range"], Texts(RangeOfMotion.Validate(KneeFlexion, Motion(400) with { Side = Laterality.Both, PainAtEnd = 11 })));
        Assert.Equal(["/measurement outcomes.measurement.unknown"], Texts(RangeOfMotion.Validate(null, Motion(120))));
        var jaw = OutcomeCatalogue.Measurement("jaw-opening");
        Assert.Equal(["/side outcomes.measurement.side-unexpected"], Texts(RangeOfMotion.Validate(jaw, Motion(40) with { Measurement = jaw.Code })));
        Assert.Equal(["/measurement outcomes.measurement.wrong-kind"], Texts(RangeOfMotion.Validate(PressurePainThreshold, Motion(40) with { Measurement = PressurePainThreshold.Code })));
    }

    [Fact]
    public void RangeOfMotion_WithTheReadingAlone_UsesTheShippedMeasurement()
    {
        Assert.Equal(["/end outcomes.measurement.out-of-range"], Texts(RangeOfMotion.Validate(Motion(400))));
        Assert.Equal(["/measurement outcomes.measurement.unknown"], Texts(RangeOfMotion.Validate(Motion(40) with { Measurement = MeasurementCode.From("knee-bending") })));

        // 108 of the 135 degrees of AAOS are 80 per cent.
        var comparison = RangeOfMotion.Compare(Motion(108))!;
        Assert.Equal((80m, 27m), (comparison.PercentOfReference!.Value, comparison.Deficit));
        Assert.Null(RangeOfMotion.Compare(Motion(40) with { Measurement = MeasurementCode.From("knee-bending") }));
        Assert.Null(RangeOfMotion.Compare(Motion(40) with { Measurement = PressurePainThreshold.Code }));
        Assert.Equal(12, RangeOfMotion.Change(Motion(108), Motion(120))!.Delta);
        Assert.Null(RangeOfMotion.Change(Motion(108) with { Measurement = MeasurementCode.From("knee-bending") }, Motion(120)));
    }

    [Fact]
    public void Validate_Findings_NamesWhatIsWrong()
    {
        var angle = new PostureFinding { Measurement = MeasurementCode.From("craniovertebral-angle"), Value = 48, Confidence = FindingConfidence.High, On = Day };
        Assert.Empty(BodyFindings.Validate(angle));
        Assert.Equal(["/value outcomes.measurement.out-of-range"], Texts(BodyFindings.Validate(angle with { Value = 95 })));
        Assert.Equal(["/side outcomes.measurement.side-unexpected"], Texts(BodyFindings.Validate(angle with { Side = Laterality.Left })));
        Assert.Equal([" outcomes.finding.empty"], Texts(BodyFindings.Validate(angle with { Value = null, Observation = " " })));
        Assert.Equal(["/measurement outcomes.measurement.wrong-kind"], Texts(BodyFindings.Validate(angle with { Measurement = KneeFlexion.Code })));
        Assert.Equal(["/measurement outcomes.measurement.unknown"], Texts(BodyFindings.Validate(angle with { Measurement = MeasurementCode.From("slouch") })));
        var seen = new PostureFinding { Measurement = MeasurementCode.From("posture-observation"), Side = Laterality.Left, Observation = "Weight on this leg", Confidence = FindingConfidence.Low, On = Day };
        Assert.Empty(BodyFindings.Validate(seen));
        var muscle = new MuscleFinding { Muscle = "upper trapezius", Length = MuscleLength.Shortened, Confidence = FindingConfidence.Moderate, On = Day };
        Assert.Empty(BodyFindings.Validate(muscle));
        Assert.Equal([" outcomes.finding.empty"], Texts(BodyFindings.Validate(muscle with { Length = null })));
        Assert.Equal([" outcomes.finding.empty"], Texts(BodyFindings.Validate(muscle with { Muscle = "" })));
    }

    // The order of section 2.36: 0 < 1 < 2- < 2 < 2+ < 3- < 3 < 3+ < 4- < 4 < 4+ < 5- < 5.
    [Fact]
    public void MuscleGrades_AreInOrder() => Assert.Equal(
        ["0", "1", "2-minus", "2", "2-plus", "3-minus", "3", "3-plus", "4-minus", "4", "4-plus", "5-minus", "5"],
        Enum.GetValues<MuscleGrade>().Order().Select(grade => new MuscleGradeJsonConverter().TokenOf(grade)));

    [Theory]
    [InlineData(MuscleGrade.Three, MuscleGrade.Four, true)]
    [InlineData(MuscleGrade.ThreePlus, MuscleGrade.FourPlus, true)]
    [InlineData(MuscleGrade.ThreePlus, MuscleGrade.Four, false)]
    [InlineData(MuscleGrade.Four, MuscleGrade.FiveMinus, false)]
    [InlineData(MuscleGrade.Five, MuscleGrade.FourMinus, true)]
    [InlineData(MuscleGrade.Zero, MuscleGrade.One, true)]
    [InlineData(MuscleGrade.Four, MuscleGrade.Four, false)]
    public void IsRealChange_OfStrength_NeedsAFullGrade(MuscleGrade before, MuscleGrade after, bool real) => Assert.Equal(real, MuscleGrades.IsRealChange(before, after));

    [Theory]
    [InlineData(SpasticityGrade.Zero, 0)]
    [InlineData(SpasticityGrade.One, 1)]
    [InlineData(SpasticityGrade.OnePlus, 2)]
    [InlineData(SpasticityGrade.Two, 3)]
    [InlineData(SpasticityGrade.Four, 5)]
    public void RankOf_AshworthGrades_IsZeroToFive(SpasticityGrade grade, int rank) => Assert.Equal(rank, MuscleGrades.RankOf(grade));

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void RankOf_WhatIsNoGrade_IsAProgrammersError(int grade) => Assert.Throws<ArgumentOutOfRangeException>(() => MuscleGrades.RankOf((SpasticityGrade)grade));

    // 1 kgf/cm2 = 98.0665 kPa = 9.80665 N/cm2.
    [Theory]
    [InlineData("1", PressureUnit.KilogramsForcePerSquareCentimetre, PressureUnit.Kilopascals, "98.0665")]
    [InlineData("1", PressureUnit.KilogramsForcePerSquareCentimetre, PressureUnit.NewtonsPerSquareCentimetre, "9.80665")]
    [InlineData("392.266", PressureUnit.Kilopascals, PressureUnit.KilogramsForcePerSquareCentimetre, "4")]
    [InlineData("20", PressureUnit.NewtonsPerSquareCentimetre, PressureUnit.Kilopascals, "200")]
    [InlineData("7", PressureUnit.Kilopascals, PressureUnit.Kilopascals, "7")]
    public void Convert_BetweenPressureUnits_IsExact(string value, PressureUnit from, PressureUnit to, string expected) =>
        Assert.Equal(WorkedExample.Answers(expected)[0], PressurePain.Convert(WorkedExample.Answers(value)[0]!.Value, from, to));

    [Fact]
    public void PressurePain_OfThreeTrials_IsTheirMean()
    {
        var reading = Pressure(3, 4, 5);
        Assert.Empty(PressurePain.Validate(PressurePainThreshold, reading));
        Assert.Equal(392.266m, PressurePain.MeanKilopascals(reading)); // 4 kgf/cm2
        Assert.Equal(98.0665m, PressurePain.Difference(Pressure(5, 5, 5), reading));
        Assert.Null(PressurePain.Difference(reading with { Device = "other" }, reading));
        Assert.Null(PressurePain.Difference(reading with { Device = null }, reading with { Device = null }));
        Assert.True(PressurePain.IsRealChange(-50, PressurePainThreshold.SameRaterErrors[0]));
        Assert.False(PressurePain.IsRealChange(49.9m, PressurePainThreshold.SameRaterErrors[0]));
    }

    [Fact]
    public void Validate_PressurePain_NamesWhatIsWrong()
    {
        Assert.Equal(["/trials outcomes.measurement.too-few-trials"], Texts(PressurePain.Validate(PressurePainThreshold, Pressure(3, 4))));
        Assert.Equal(["/trials outcomes.measurement.no-trials"], Texts(PressurePain.Validate(PressurePainThreshold, Pressure())));
        Assert.Equal(["/trials/1 outcomes.measurement.out-of-range"], Texts(PressurePain.Validate(PressurePainThreshold, Pressure(3, -4, 5))));
        Assert.Null(PressurePain.MeanKilopascals(Pressure()));
        var absurd = Pressure(decimal.MaxValue, decimal.MaxValue, 1);
        Assert.Equal(["/trials/0 outcomes.measurement.out-of-range", "/trials/1 outcomes.measurement.out-of-range"], Texts(PressurePain.Validate(PressurePainThreshold, absurd)));
        Assert.Null(PressurePain.MeanKilopascals(absurd));
        Assert.Null(PressurePain.Difference(Pressure(1, 1, 1), absurd));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(5, 0)]
    [InlineData(6, 1)]
    public void Validate_PressureUsed_IsOneToFive(int level, int issues) => Assert.Equal(issues, new PressureUsed { Level = level, On = Day }.Validate().Count);

    // A cylinder of girth 20 cm and length 10 cm: 10 x 20² / 4π = 318.309886 ml. A cone from 20 to 10: 10 x (400 + 200 + 100) / 12π = 185.680767.
    [Fact]
    public void Millilitres_OfKnownSolids_IsTheirVolume()
    {
        Assert.Equal(318.309886m, decimal.Round(LimbVolume.Millilitres(Arm(Laterality.Left, 20, 20))!.Value, 6));
        Assert.Equal(185.680767m, decimal.Round(LimbVolume.Millilitres(Arm(Laterality.Left, 20, 10))!.Value, 6));
        Assert.Equal(503.990653m, decimal.Round(LimbVolume.Millilitres(Arm(Laterality.Left, 20, 20, 10))!.Value, 6));
    }

    [Fact]
    public void Excess_OfTheAffectedSide_IsInMillilitresAndPercent()
    {
        // Volumes grow with the square of the girth: 22² / 20² is 1.21.
        Assert.Equal(21m, decimal.Round(LimbVolume.ExcessPercent(Arm(Laterality.Left, 22, 22), Arm(Laterality.Right, 20, 20))!.Value, 10));
        Assert.Equal(66.845076m, decimal.Round(LimbVolume.Excess(Arm(Laterality.Left, 22, 22), Arm(Laterality.Right, 20, 20))!.Value, 6));
        Assert.Null(LimbVolume.Excess(Arm(Laterality.Left, 22, 22), Arm(Laterality.Left, 20, 20)));
        Assert.Null(LimbVolume.Excess(Arm(Laterality.Left, 22, 22), Arm(Laterality.Right, 20, 20, 20)));
    }

    [Fact]
    public void Validate_Girths_NamesWhatIsWrong()
    {
        Assert.Equal(["/girths outcomes.measurement.too-few-girths"], Texts(LimbVolume.Validate(Arm(Laterality.Left, 20))));
        var backwards = Arm(Laterality.Both, 20, 21) with { Girths = [new Girth { AtCentimetres = 10, Centimetres = 20 }, new Girth { AtCentimetres = 10, Centimetres = 0 }] };
        Assert.Equal(
            ["/side outcomes.measurement.side-missing", "/girths/1/centimetres outcomes.measurement.out-of-range", "/girths/1/atCentimetres outcomes.measurement.girths-not-in-order"],
            Texts(LimbVolume.Validate(backwards)));
        Assert.Null(LimbVolume.Millilitres(backwards));
    }

    [Fact]
    public void Findings_HaveNoTotal()
    {
        // There is no validated score of posture or muscle balance, so nothing in the library adds findings up.
        var takers = typeof(PostureFinding).Assembly.GetExportedTypes().SelectMany(type => type.GetMethods())
            .Where(method => method.GetParameters().Any(parameter => parameter.ParameterType.ToString().Contains("IReadOnlyList`1[MassageDomain.Outcomes.PostureFinding]", StringComparison.Ordinal)
                || parameter.ParameterType.ToString().Contains("IReadOnlyList`1[MassageDomain.Outcomes.MuscleFinding]", StringComparison.Ordinal)));
        Assert.Empty(takers);
        var posture = new PostureFinding { Measurement = MeasurementCode.From("shoulder-height"), Observation = "secret", Confidence = FindingConfidence.Low, On = Day };
        Assert.Equal("PostureFinding", posture.ToString());
        Assert.Equal("MuscleFinding", new MuscleFinding { Muscle = "secret", Length = MuscleLength.Shortened, Confidence = FindingConfidence.High, On = Day }.ToString());
        Assert.Equal("StrengthReading", new StrengthReading { Muscle = "secret", Grade = MuscleGrade.Four, On = Day }.ToString());
    }

    private static string[] Texts(IReadOnlyList<ValidationIssue> issues) => [.. issues.Select(issue => issue.ToString())];

    private static MotionReading Motion(decimal end) => new() { Measurement = KneeFlexion.Code, Side = Laterality.Left, Mode = MotionMode.Passive, End = end, On = Day };

    private static PressurePainReading Pressure(params decimal[] trials) => new()
    {
        Site = BodySite.FromRegion(RegionCode.From("shoulder-top"), Laterality.Left),
        Trials = trials,
        Unit = PressureUnit.KilogramsForcePerSquareCentimetre,
        Device = "algometer, 1 cm2",
        On = Day,
    };

    private static LimbGirths Arm(Laterality side, params decimal[] girths) => new()
    {
        Limb = Limb.Arm,
        Side = side,
        Girths = [.. girths.Select((girth, i) => new Girth { AtCentimetres = i * 10, Centimetres = girth })],
        On = Day,
    };
}
