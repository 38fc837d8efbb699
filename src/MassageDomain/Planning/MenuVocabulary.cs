using MassageDomain.Anatomy;
using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>The small words of menus in English, Spanish and French, as keys: lower case and without accents.</summary>
internal static class MenuVocabulary
{
    /// <summary>Words that carry nothing once the words around them are understood.</summary>
    public static readonly HashSet<string> Fillers =
    [
        "with", "w", "and", "plus", "add", "addon", "the", "a", "an", "of", "for", "in", "on", "to", "our", "your", "by", "using", "incl", "including", "includes", "at",
        "con", "y", "e", "de", "del", "la", "el", "los", "las", "en", "para", "al", "mas", "un", "una", "por", "incluye",
        "avec", "et", "du", "des", "le", "les", "au", "aux", "l", "d", "pour", "sur", "une", "inclus",
    ];

    /// <summary>Words for massage as such. They say nothing next to a technique, and not enough without one.</summary>
    public static readonly HashSet<string> Generic =
    [
        "massage", "massages", "therapy", "session", "treatment", "technique", "techniques", "bodywork", "service",
        "masaje", "masajes", "terapia", "sesion", "tratamiento", "tecnica", "tecnicas",
        "seance", "soin", "soins", "therapie", "traitement", "modelage",
    ];

    /// <summary>Words that add something to what stands before them.</summary>
    public static readonly HashSet<string> Additions = ["with", "w", "and", "plus", "add", "addon", "incl", "including", "includes", "con", "y", "e", "mas", "incluye", "avec", "et", "inclus"];

    public static readonly Dictionary<string, Laterality> Sides = new()
    {
        ["left"] = Laterality.Left,
        ["izquierdo"] = Laterality.Left,
        ["izquierda"] = Laterality.Left,
        ["gauche"] = Laterality.Left,
        ["right"] = Laterality.Right,
        ["derecho"] = Laterality.Right,
        ["derecha"] = Laterality.Right,
        ["droit"] = Laterality.Right,
        ["droite"] = Laterality.Right,
        ["both"] = Laterality.Both,
        ["ambos"] = Laterality.Both,
        ["ambas"] = Laterality.Both,
    };

    public static readonly Dictionary<string, SessionFormat> Formats = new()
    {
        ["chair"] = SessionFormat.Chair,
        ["silla"] = SessionFormat.Chair,
        ["chaise"] = SessionFormat.Chair,
        ["table"] = SessionFormat.Table,
        ["camilla"] = SessionFormat.Table,
        ["mat"] = SessionFormat.Mat,
        ["futon"] = SessionFormat.Mat,
        ["colchoneta"] = SessionFormat.Mat,
        ["tapis"] = SessionFormat.Mat,
    };

    public static readonly HashSet<string> Hours = ["h", "hr", "hrs", "hour", "hours", "hora", "horas", "heure", "heures"];

    public static readonly HashSet<string> Minutes = ["m", "mn", "min", "mins", "minute", "minutes", "minuto", "minutos"];

    public static readonly Dictionary<string, int> Numbers = new()
    {
        ["one"] = 1,
        ["an"] = 1,
        ["una"] = 1,
        ["une"] = 1,
        ["two"] = 2,
        ["dos"] = 2,
        ["deux"] = 2,
        ["three"] = 3,
        ["tres"] = 3,
        ["trois"] = 3,
    };

    /// <summary>Ways to say half an hour, word by word.</summary>
    public static readonly string[][] HalfHours = [["half", "an", "hour"], ["half", "hour"], ["media", "hora"], ["demi", "heure"]];

    /// <summary>What after an hour makes it half an hour more.</summary>
    public static readonly string[][] AndAHalf = [["and", "a", "half"], ["y", "media"], ["et", "demie"]];

    public static readonly HashSet<string> Currencies = ["usd", "eur", "gbp", "cad", "mxn", "dollars", "dollar", "euros", "euro", "dolares", "pesos"];
}
