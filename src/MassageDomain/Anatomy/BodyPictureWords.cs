namespace MassageDomain.Anatomy;

/// <summary>The words on a picture of the body, besides the regions' names.</summary>
internal static class BodyPictureWords
{
    public static LocalizedText Title { get; } = new() { En = "Body chart", Es = "Mapa corporal", Fr = "Schéma corporel" };

    public static LocalizedText Description { get; } = new()
    {
        En = "The body from the front and from the back. Left and right are the client’s own.",
        Es = "El cuerpo por delante y por detrás. Izquierda y derecha son las del propio cliente.",
        Fr = "Le corps de face et de dos. La gauche et la droite sont celles du client.",
    };

    public static LocalizedText Front { get; } = new() { En = "Front", Es = "Por delante", Fr = "De face" };

    public static LocalizedText Back { get; } = new() { En = "Back", Es = "Por detrás", Fr = "De dos" };

    public static LocalizedText Left { get; } = new() { En = "left", Es = "lado izquierdo", Fr = "côté gauche" };

    public static LocalizedText Right { get; } = new() { En = "right", Es = "lado derecho", Fr = "côté droit" };

    public static LocalizedText LeftInitial { get; } = new() { En = "Left", Es = "Izquierda", Fr = "Gauche" };

    public static LocalizedText RightInitial { get; } = new() { En = "Right", Es = "Derecha", Fr = "Droite" };

    private static LocalizedText Fine { get; } = new() { En = "fine", Es = "sin restricción", Fr = "sans restriction" };

    private static LocalizedText Careful { get; } = new() { En = "careful", Es = "con cuidado", Fr = "avec prudence" };

    private static LocalizedText Avoid { get; } = new() { En = "avoid", Es = "evitar", Fr = "à éviter" };

    public static LocalizedText Of(MarkLevel level) => level switch { MarkLevel.Fine => Fine, MarkLevel.Careful => Careful, _ => Avoid };
}
