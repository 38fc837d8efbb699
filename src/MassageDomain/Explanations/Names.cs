using MassageDomain.Health;
using MassageDomain.Rules;
using MassageDomain.Techniques;

namespace MassageDomain.Explanations;

/// <summary>What to call the library's fixed vocabularies to people. What has an entry in a catalogue has its name there.</summary>
public static class Names
{
    /// <summary>A mechanism, as a thing that can be left out.</summary>
    /// <param name="mechanism">The mechanism.</param>
    /// <returns>The name, in lower case.</returns>
    public static LocalizedText Of(Mechanism mechanism) => mechanism switch
    {
        Mechanism.DeepPressure => Text("deep pressure", "presión profunda", "pression profonde"),
        Mechanism.Gliding => Text("long gliding strokes", "deslizamientos largos", "longs effleurages"),
        Mechanism.Kneading => Text("kneading", "amasamiento", "pétrissage"),
        Mechanism.Friction => Text("deep friction", "fricción profunda", "friction profonde"),
        Mechanism.Percussion => Text("percussion", "percusión", "percussions"),
        Mechanism.Vibration => Text("vibration", "vibración", "vibrations"),
        Mechanism.Rocking => Text("rocking", "balanceo", "bercements"),
        Mechanism.Stretching => Text("stretching", "estiramientos", "étirements"),
        Mechanism.Traction => Text("traction", "tracción", "traction"),
        Mechanism.LocalHeat => Text("local heat", "calor local", "chaleur locale"),
        Mechanism.FullBodyHeat => Text("heat on the whole body", "calor en todo el cuerpo", "chaleur sur tout le corps"),
        Mechanism.Cold => Text("cold", "frío", "froid"),
        Mechanism.Suction => Text("cupping", "ventosas", "ventouses"),
        Mechanism.SkinPuncture => Text("wet cupping", "ventosas húmedas", "ventouses scarifiées"),
        Mechanism.Scraping => Text("scraping", "raspado", "raclage"),
        Mechanism.LymphaticDrainage => Text("lymphatic drainage", "drenaje linfático", "drainage lymphatique"),
        Mechanism.TopicalActive => Text("active rubs and adhesive tape", "pomadas activas y esparadrapo", "baumes actifs et bandes adhésives"),
        Mechanism.Aroma => Text("essential oils and scent", "aceites esenciales y aromas", "huiles essentielles et parfums"),
        Mechanism.Lubricant => Text("oil or lotion", "aceite o loción", "huile ou lotion"),
        Mechanism.Exfoliation => Text("exfoliation", "exfoliación", "exfoliation"),
        Mechanism.Wrap => Text("body wraps", "envolturas corporales", "enveloppements"),
        Mechanism.Mask => Text("masks", "mascarillas", "masques"),
        Mechanism.Waxing => Text("waxing", "depilación con cera", "épilation à la cire"),
        Mechanism.Facial => Text("work on the face", "trabajo en la cara", "travail sur le visage"),
        Mechanism.Abdominal => Text("work on the abdomen", "trabajo en el abdomen", "travail sur l'abdomen"),
        Mechanism.Intraoral => Text("work inside the mouth", "trabajo dentro de la boca", "travail dans la bouche"),
        Mechanism.Craniosacral => Text("craniosacral work", "trabajo craneosacral", "travail crânio-sacré"),
        Mechanism.ReflexPoints => Text("reflexology and pressure points", "reflexología y puntos de presión", "réflexologie et points de pression"),
        Mechanism.Seated => Text("seated massage", "masaje sentado", "massage assis"),
        Mechanism.Prone => Text("lying face down", "tumbarse boca abajo", "position sur le ventre"),
        Mechanism.Supine => Text("lying flat on the back", "tumbarse boca arriba", "position à plat sur le dos"),
        Mechanism.HeadDown => Text("lying with the head low", "tumbarse con la cabeza baja", "position tête en bas"),
        _ => throw new ArgumentOutOfRangeException(nameof(mechanism)),
    };

    /// <summary>A verdict, as a headline.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>The name, with a capital.</returns>
    public static LocalizedText Of(Verdict verdict) => verdict switch
    {
        Verdict.Proceed => Text("Proceed", "Adelante", "Feu vert"),
        Verdict.ProceedWithChanges => Text("Proceed with changes", "Adelante, con cambios", "Feu vert, avec des adaptations"),
        Verdict.ChangePlan => Text("Change the plan", "Cambiar el plan", "Modifier le plan"),
        Verdict.NotAssessed => Text("Not assessed", "Sin valorar", "Non évalué"),
        Verdict.ClearanceNeeded => Text("A clinician's clearance is needed", "Hace falta la autorización de un médico", "Autorisation d'un médecin nécessaire"),
        Verdict.DoNotTreat => Text("Do not treat", "No tratar", "Ne pas traiter"),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>An urgency, as what to do.</summary>
    /// <param name="urgency">The urgency.</param>
    /// <returns>The name, in lower case.</returns>
    public static LocalizedText Of(Urgency urgency) => urgency switch
    {
        Urgency.None => Text("no need to see anybody", "no hace falta ver a nadie", "pas besoin de consulter"),
        Urgency.Routine => Text("advise an appointment", "aconsejar una cita médica", "conseiller un rendez-vous médical"),
        Urgency.SameDay => Text("medical care today", "atención médica hoy", "soins médicaux aujourd'hui"),
        Urgency.Emergency => Text("emergency services now", "emergencias ahora", "secours maintenant"),
        _ => throw new ArgumentOutOfRangeException(nameof(urgency)),
    };

    /// <summary>A position.</summary>
    /// <param name="position">The position.</param>
    /// <returns>The name, in lower case.</returns>
    public static LocalizedText Of(BodyPosition position) => position switch
    {
        BodyPosition.Prone => Text("face down", "boca abajo", "sur le ventre"),
        BodyPosition.Supine => Text("flat on the back", "boca arriba", "à plat sur le dos"),
        BodyPosition.SideLying => Text("on the side", "de lado", "sur le côté"),
        BodyPosition.SemiReclined => Text("on the back with the upper body raised", "boca arriba con el torso elevado", "sur le dos, buste relevé"),
        BodyPosition.Seated => Text("sitting", "sentado", "assis"),
        BodyPosition.HeadDown => Text("with the head low", "con la cabeza baja", "tête en bas"),
        _ => throw new ArgumentOutOfRangeException(nameof(position)),
    };

    /// <summary>A sort of reading.</summary>
    /// <param name="reading">The sort.</param>
    /// <returns>The name, in lower case.</returns>
    public static LocalizedText Of(ReadingKind reading) => reading switch
    {
        ReadingKind.SystolicPressure => Text("systolic blood pressure", "presión arterial sistólica", "pression artérielle systolique"),
        ReadingKind.DiastolicPressure => Text("diastolic blood pressure", "presión arterial diastólica", "pression artérielle diastolique"),
        ReadingKind.Temperature => Text("body temperature", "temperatura corporal", "température corporelle"),
        ReadingKind.RestingPulse => Text("resting pulse", "pulso en reposo", "pouls au repos"),
        ReadingKind.PlateletCount => Text("platelet count", "recuento de plaquetas", "numération plaquettaire"),
        ReadingKind.BloodGlucose => Text("blood glucose", "glucosa en sangre", "glycémie"),
        ReadingKind.BodyMassIndex => Text("body mass index", "índice de masa corporal", "indice de masse corporelle"),
        ReadingKind.BoneDensityTScore => Text("bone density (T-score)", "densidad ósea (T-score)", "densité osseuse (T-score)"),
        ReadingKind.PainIntensity => Text("pain from 0 to 10", "dolor de 0 a 10", "douleur de 0 à 10"),
        ReadingKind.WeightLossPercentMonth => Text("weight lost in a month, per cent", "peso perdido en un mes, por ciento", "poids perdu en un mois, pour cent"),
        ReadingKind.WeightLossPercentHalfYear => Text("weight lost in six months, per cent", "peso perdido en seis meses, por ciento", "poids perdu en six mois, pour cent"),
        _ => throw new ArgumentOutOfRangeException(nameof(reading)),
    };

    private static LocalizedText Text(string en, string es, string fr) => new() { En = en, Es = es, Fr = fr };
}
