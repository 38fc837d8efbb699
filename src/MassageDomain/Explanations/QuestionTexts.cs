using static MassageDomain.Explanations.ExplanationTemplate;

namespace MassageDomain.Explanations;

/// <summary>The sentences about open questions and about changes to a plan.</summary>
internal static class QuestionTexts
{
    public static IReadOnlyList<ExplanationTemplate> All { get; } = ValueList.From<ExplanationTemplate>(
    [
        Of("question.group", "Ask: {question}", "Pregunte: {question}", "Demandez : {question}"),
        Of("question.which-of-group", "Answered yes, and not which: {question}", "Respondió que sí, sin decir cuál: {question}", "Réponse oui, sans préciser : {question}"),
        Of("question.status", "{fact}: is it there now, under control, or over?", "{fact}: ¿está presente ahora, controlado o ya pasó?", "{fact} : présent maintenant, sous contrôle ou terminé ?"),
        Of("question.onset-date", "{fact}: since when, or when was it? A year may do.", "{fact}: ¿desde cuándo, o cuándo fue? Puede bastar el año.", "{fact} : depuis quand, ou quand ? L'année peut suffire."),
        Of("question.end-date", "{fact}: when was it over?", "{fact}: ¿cuándo terminó?", "{fact} : quand cela s'est-il terminé ?"),
        Of("question.change-date", "{fact}: when was it started, or last changed?", "{fact}: ¿cuándo se empezó, o se cambió por última vez?", "{fact} : quand cela a-t-il été commencé, ou changé pour la dernière fois ?"),
        Of("question.detail", "{fact}: {question}", "{fact}: {question}", "{fact} : {question}"),
        Of("question.detail-date", "{fact}: {question} When?", "{fact}: {question} ¿Cuándo?", "{fact} : {question} Quand ?"),
        Of("question.site", "{fact}: where on the body?", "{fact}: ¿en qué parte del cuerpo?", "{fact} : à quel endroit du corps ?"),
        Of("question.reading", "{fact}: take a reading of {reading}.", "{fact}: haga una medición de {reading}.", "{fact} : faites une mesure : {reading}."),
        Of("question.gestation-week", "In which week is the pregnancy?", "¿En qué semana está el embarazo?", "À quelle semaine en est la grossesse ?"),
        Of("question.birth-date", "What is the date of birth?", "¿Cuál es la fecha de nacimiento?", "Quelle est la date de naissance ?"),
        Of("question.unrecognised-fact", "Something was reported that the catalogue does not know: look it up.", "Se indicó algo que el catálogo no conoce: búsquelo.", "Quelque chose a été signalé que le catalogue ne connaît pas : cherchez-le."),
        Of("question.unrecognised-technique", "The plan has a technique that the catalogue does not know.", "El plan tiene una técnica que el catálogo no conoce.", "Le plan contient une technique que le catalogue ne connaît pas."),
        Of("question.unrecognised-site", "A site is not on the body chart.", "Una zona no está en el mapa corporal.", "Une zone n'est pas sur le schéma corporel."),
        Of("question.empty-plan", "The plan does not say what is done.", "El plan no dice qué se hace.", "Le plan ne dit pas ce qui est fait."),

        Of("change.drop-step", "{technique}: leave it out.", "{technique}: suprimir.", "{technique} : à supprimer."),
        Of("change.drop-sites", "{technique}: leave out {places}.", "{technique}: dejar fuera {places}.", "{technique} : laisser de côté : {places}."),
        Of("change.drop-unknown-sites", "{technique}: leave out the place that is not on the body chart.", "{technique}: dejar fuera la zona que no está en el mapa corporal.", "{technique} : laisser de côté la zone qui n'est pas sur le schéma corporel."),
        Of("change.lower-pressure", "{technique}: pressure at most {pressure} of 5.", "{technique}: presión máxima {pressure} de 5.", "{technique} : pression maximale {pressure} sur 5."),
        Of("change.swap-technique", "{technique}: do {new} instead.", "{technique}: hacer en su lugar {new}.", "{technique} : faire à la place {new}."),
        Of("change.change-product", "{technique}: use a product whose label was read and that has none of this in it: {ingredients}.", "{technique}: usar un producto con la etiqueta leída y sin nada de esto: {ingredients}.", "{technique} : utiliser un produit dont l'étiquette a été lue et qui ne contient rien de ceci : {ingredients}."),
        Of("change.read-label", "{technique}: use a product whose whole label was read.", "{technique}: usar un producto con toda la etiqueta leída.", "{technique} : utiliser un produit dont toute l'étiquette a été lue."),
        Of("change.shorten", "{technique}: at most {minutes} minutes.", "{technique}: como máximo {minutes} minutos.", "{technique} : {minutes} minutes au plus."),
        Of("change.change-positions", "Position: {positions}.", "Posición: {positions}.", "Position : {positions}."),
    ]);
}
