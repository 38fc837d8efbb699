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

    /// <summary>Ways to say a part of an hour, word by word, with its minutes. The longer ones come first.</summary>
    public static readonly (string[] Words, int Minutes)[] PartsOfAnHour =
    [
        (["three", "quarters", "of", "an", "hour"], 45), (["quarter", "of", "an", "hour"], 15), (["half", "of", "an", "hour"], 30),
        (["half", "an", "hour"], 30), (["half", "hour"], 30), (["quarter", "hour"], 15),
        (["tres", "cuartos", "de", "hora"], 45), (["cuarto", "de", "hora"], 15), (["media", "hora"], 30),
        (["trois", "quarts", "d", "heure"], 45), (["quart", "d", "heure"], 15), (["demi", "heure"], 30),
    ];

    /// <summary>Fractions that are one sign, of an hour.</summary>
    public static readonly Dictionary<char, decimal> Fractions = new()
    {
        ['¼'] = 0.25m,
        ['½'] = 0.5m,
        ['¾'] = 0.75m,
        ['⅓'] = 1m / 3,
        ['⅔'] = 2m / 3,
    };

    /// <summary>Hours in the plural: <c>1/2 hours</c> may be half an hour, or one hour or two.</summary>
    public static readonly HashSet<string> ManyHours = ["hrs", "hours", "horas", "heures"];

    /// <summary>What after an hour makes it half an hour more.</summary>
    public static readonly string[][] AndAHalf = [["and", "a", "half"], ["y", "media"], ["et", "demie"]];

    public static readonly HashSet<string> Currencies = ["usd", "eur", "gbp", "cad", "aud", "nzd", "chf", "mxn", "dollars", "dollar", "euros", "euro", "dolares", "dolar", "pesos", "peso", "pounds"];

    /// <summary>Words that leave out what follows them.</summary>
    public static readonly HashSet<string> Negations =
    [
        "no", "not", "without", "wo", "except", "excepting", "excluding", "excludes", "excl", "minus", "avoid", "avoiding", "skip", "never", "none", "neither",
        "sin", "excepto", "salvo", "menos", "evitar", "nunca", "ningun", "ninguna", "ni",
        "sans", "pas", "sauf", "excepte", "hormis", "hors", "eviter", "jamais", "aucun", "aucune",
    ];

    /// <summary>Words that go on with what is left out: <c>no feet or face</c>.</summary>
    public static readonly HashSet<string> OnAndOn = ["or", "nor", "and", "o", "u", "y", "e", "ou", "et"];

    /// <summary>Words after which something else begins: <c>no feet but hands</c>.</summary>
    public static readonly HashSet<string> Turns =
    [
        "but", "only", "just", "with", "w", "plus", "add", "addon", "instead", "incl", "including", "includes", "pero", "sino", "solo", "solamente", "con", "mas", "incluye",
        "mais", "seulement", "uniquement", "avec", "inclus",
    ];

    /// <summary>Words that take a negation back: <c>not only feet</c>.</summary>
    public static readonly HashSet<string> Onlys = ["only", "just", "solo", "solamente", "seulement", "uniquement"];

    /// <summary>Words before which a word of leaving out means something else: <c>al menos</c>, at least.</summary>
    public static readonly HashSet<string> AtLeast = ["al", "lo"];

    /// <summary>Words that may stand after a negation that leaves out what stands before it: <c>hot stones not included</c>.</summary>
    public static readonly HashSet<string> AfterNegation =
    [
        "included", "wanted", "please", "allowed", "offered", "available", "incluido", "incluida", "incluidos", "incluidas", "incluye", "por", "favor",
        "inclus", "incluse", "incluses", "compris", "comprise", "comprises",
    ];

    /// <summary>Words that may stand before such a negation.</summary>
    public static readonly HashSet<string> BeforeNegation = ["is", "are", "isn", "aren", "do", "don", "does", "doesn", "please", "es", "son", "esta", "estan", "est", "sont", "n", "ne"];

    /// <summary>
    /// Words that describe as often as they name a technique. They are one only where no other is named or a plus makes an item of them; otherwise they are not understood.
    /// </summary>
    public static readonly HashSet<string> Describing =
    [
        "deep pressure", "presion profunda", "pression profonde", "finger pressure", "pressure points", "puntos de presion", "points de pression", "sustained pressure",
        "presion mantenida", "pression maintenue", "holding", "range of motion", "rom", "amplitud de movimiento", "amplitude articulaire", "rolling", "shaking", "sacudidas", "secousses",
        "hacking", "beating", "pounding", "clapping", "roce", "lissages", "pulsing",
        "pregnancy", "maternity", "after birth", "remedial", "abdominal", "visceral", "leduc", "foldi", "mcloughlin",
        "vacuum", "scraping", "coining", "spooning", "raspado", "raclage", "blades", "therapeutic touch", "healing touch", "toque terapeutico", "toucher therapeutique",
        "on site", "warm oil", "four hand", "thermal blanket", "manta termica", "couverture chauffante", "bamboo", "contrast", "hot cold", "chaud froid",
        "deep heat", "wintergreen", "aroma", "diffuser",
    ];
}
