using static MassageDomain.Explanations.ExplanationTemplate;

namespace MassageDomain.Explanations;

/// <summary>The sentences about findings.</summary>
internal static class FindingTexts
{
    public static IReadOnlyList<ExplanationTemplate> All { get; } = ValueList.From<ExplanationTemplate>(
    [
        Of("front-desk.emergency", "Fetch the therapist at once: emergency services may be needed.", "Avise al terapeuta de inmediato: puede hacer falta llamar a emergencias.", "Prévenez le thérapeute tout de suite : il faut peut-être appeler les secours."),
        Of("front-desk.same-day", "No session today: the therapist will ask the client to see a doctor today.", "Hoy no hay sesión: el terapeuta pedirá al cliente que vea a un médico hoy mismo.", "Pas de séance aujourd'hui : le thérapeute demandera au client de consulter un médecin le jour même."),
        Of("front-desk.same-day-advice", "The session may take place; the therapist will ask the client to see a doctor today.", "La sesión puede hacerse; el terapeuta pedirá al cliente que vea a un médico hoy mismo.", "La séance peut avoir lieu ; le thérapeute demandera au client de consulter un médecin le jour même."),
        Of("front-desk.no-session", "The session cannot take place as booked; the therapist will explain.", "La sesión no puede hacerse como está reservada; el terapeuta lo explicará.", "La séance ne peut pas avoir lieu comme prévu ; le thérapeute l'expliquera."),
        Of("front-desk.no-session-until", "The session cannot take place as booked; offer a date from {date} on.", "La sesión no puede hacerse como está reservada; ofrezca una fecha a partir del {date}.", "La séance ne peut pas avoir lieu comme prévu ; proposez une date à partir du {date}."),
        Of("front-desk.no-session-without-letter", "The session cannot take place without a written clearance; the therapist will say whose.", "La sesión no puede hacerse sin una autorización escrita; el terapeuta dirá de quién.", "La séance ne peut pas avoir lieu sans autorisation écrite ; le thérapeute dira de qui."),
        Of("front-desk.clearance", "Before this session the practice needs a letter from the client's clinician.", "Antes de esta sesión el centro necesita una carta del médico del cliente.", "Avant cette séance, le cabinet a besoin d'une lettre du médecin du client."),
        Of("front-desk.question", "The therapist has a question for the client before this session can start.", "El terapeuta tiene una pregunta para el cliente antes de que la sesión pueda empezar.", "Le thérapeute a une question à poser au client avant que la séance puisse commencer."),
        Of("front-desk.change-plan", "The session may take place once the therapist has changed this part of the plan: {techniques}.", "La sesión puede hacerse cuando el terapeuta haya cambiado esta parte del plan: {techniques}.", "La séance peut avoir lieu une fois que le thérapeute aura modifié cette partie du plan : {techniques}."),
        Of("front-desk.changes", "The session may take place; the therapist will adapt it.", "La sesión puede hacerse; el terapeuta la adaptará.", "La séance peut avoir lieu ; le thérapeute l'adaptera."),
        Of("front-desk.proceed", "The session may take place as booked.", "La sesión puede hacerse como está reservada.", "La séance peut avoir lieu comme prévu."),
        Of("front-desk.cleared", "The session may take place: the letter on file covers it.", "La sesión puede hacerse: la carta archivada la cubre.", "La séance peut avoir lieu : la lettre au dossier la couvre."),

        Of("client.emergency", "{facts}: please let us call emergency services for you now.", "{facts}: permítanos llamar ahora a emergencias por usted.", "{facts} : laissez-nous appeler les secours pour vous maintenant."),
        Of("client.same-day", "{facts}: please see a doctor today, before any massage.", "{facts}: vea a un médico hoy mismo, antes de cualquier masaje.", "{facts} : consultez un médecin aujourd'hui, avant tout massage."),
        Of("client.same-day-advice", "{facts}: please see a doctor about this today.", "{facts}: consulte hoy mismo a un médico por esto.", "{facts} : consultez un médecin à ce sujet aujourd'hui."),
        Of("client.no-session", "{facts}: for your safety we cannot massage you today.", "{facts}: por su seguridad, hoy no podemos darle un masaje.", "{facts} : pour votre sécurité, nous ne pouvons pas vous masser aujourd'hui."),
        Of("client.no-session-until", "{facts}: for your safety we cannot massage you today; from {date} on this no longer stands in the way.", "{facts}: por su seguridad, hoy no podemos darle un masaje; a partir del {date} esto ya no lo impide.", "{facts} : pour votre sécurité, nous ne pouvons pas vous masser aujourd'hui ; à partir du {date}, cela ne s'y oppose plus."),
        Of("client.no-session-without-letter", "{facts}: for your safety we cannot massage you without a written clearance; the therapist will tell you whose.", "{facts}: por su seguridad, no podemos darle un masaje sin una autorización escrita; el terapeuta le dirá de quién.", "{facts} : pour votre sécurité, nous ne pouvons pas vous masser sans autorisation écrite ; le thérapeute vous dira de qui."),
        Of("client.clearance", "{facts}: for {what}{where} we first need a letter from your doctor.", "{facts}: para {what}{where} necesitamos antes una carta de su médico.", "{facts} : il nous faut d'abord une lettre de votre médecin ({what}{where})."),
        Of("client.clearance-session", "{facts}: before a massage we need a letter from your doctor.", "{facts}: antes de un masaje necesitamos una carta de su médico.", "{facts} : avant un massage, il nous faut une lettre de votre médecin."),
        Of("client.question", "{facts}: we have to ask you something before we can plan {what}{where}.", "{facts}: tenemos que preguntarle algo antes de poder planear {what}{where}.", "{facts} : nous devons vous poser une question avant de pouvoir prévoir ceci : {what}{where}."),
        Of("client.leave-out", "{facts}: for your safety we leave out {what}{where}.", "{facts}: por su seguridad, dejamos fuera {what}{where}.", "{facts} : pour votre sécurité, nous laissons de côté : {what}{where}."),
        Of("client.changes", "{facts}: we adapt the session for you ({what}{where}).", "{facts}: adaptamos la sesión para usted ({what}{where}).", "{facts} : nous adaptons la séance pour vous ({what}{where})."),
        Of("client.changes-session", "{facts}: we adapt the session for you.", "{facts}: adaptamos la sesión para usted.", "{facts} : nous adaptons la séance pour vous."),
        Of("client.pressure", "{facts}: we keep the pressure at {cap} of 5 or lighter{where}.", "{facts}: mantenemos la presión en {cap} de 5 o más suave{where}.", "{facts} : nous gardons la pression à {cap} sur 5 ou plus légère{where}."),
        Of("client.proceed", "Nothing that you told us stands in the way of this session.", "Nada de lo que nos ha dicho impide esta sesión.", "Rien de ce que vous nous avez dit ne s'oppose à cette séance."),
        Of("client.questions", "Before this session we have to ask you something.", "Antes de esta sesión tenemos que preguntarle algo.", "Avant cette séance, nous devons vous poser une question."),
        Of("client.cleared", "{facts}: the letter that we have on file covers this session.", "{facts}: la carta que tenemos archivada cubre esta sesión.", "{facts} : la lettre que nous avons au dossier couvre cette séance."),

        Of("therapist.finding", "{headline} — {why} ({source})", "{headline} — {why} ({source})", "{headline} — {why} ({source})"),
        Of("headline.forbidden", "{facts}: no {what}{where}{cap}", "{facts}: evitar {what}{where}{cap}", "{facts} : à éviter : {what}{where}{cap}"),
        Of("headline.forbidden-clearable", "{facts}: no {what}{where} without a written clearance{cap}", "{facts}: evitar {what}{where} sin autorización escrita{cap}", "{facts} : à éviter sans autorisation écrite : {what}{where}{cap}"),
        Of("headline.clearance", "{facts}: {what}{where} only with a clinician's written clearance{cap}", "{facts}: {what}{where} solo con autorización escrita de un médico{cap}", "{facts} : {what}{where} seulement avec l'autorisation écrite d'un médecin{cap}"),
        Of("headline.pressure", "{facts}: pressure at most {level} of 5{where}", "{facts}: presión máxima {level} de 5{where}", "{facts} : pression maximale {level} sur 5{where}"),
        Of("headline.changes", "{facts}: {what}{where} with changes{cap}", "{facts}: {what}{where}, con cambios{cap}", "{facts} : {what}{where}, avec des adaptations{cap}"),
        Of("headline.assumed", "{facts}: more must be known; meanwhile {what}{where} with changes{cap}", "{facts}: falta información; mientras tanto, {what}{where}, con cambios{cap}", "{facts} : il manque une information ; en attendant, {what}{where}, avec des adaptations{cap}"),
        Of("headline.question-forbidden", "{facts}: more must be known; it may mean no {what}{where}{cap}", "{facts}: falta información; puede que haya que evitar {what}{where}{cap}", "{facts} : il manque une information ; il faudra peut-être éviter : {what}{where}{cap}"),
        Of("headline.question-clearance", "{facts}: more must be known; {what}{where} may need a clinician's written clearance{cap}", "{facts}: falta información; {what}{where} puede requerir la autorización escrita de un médico{cap}", "{facts} : il manque une information ; {what}{where} peut nécessiter l'autorisation écrite d'un médecin{cap}"),
        Of("headline.question-changes", "{facts}: more must be known; {what}{where} may need changes{cap}", "{facts}: falta información; {what}{where} puede requerir cambios{cap}", "{facts} : il manque une information ; {what}{where} peut nécessiter des adaptations{cap}"),
        Of("headline.cleared", "{facts}: answered by the clearance on file{cap}", "{facts}: resuelto por la autorización archivada{cap}", "{facts} : réglé par l'autorisation au dossier{cap}"),

        Of("part.emergency", "emergency services now; ", "emergencias ahora; ", "secours maintenant ; "),
        Of("part.same-day", "medical care today; ", "atención médica hoy; ", "soins médicaux aujourd'hui ; "),
        Of("part.no-fact", "Readings, age or week of pregnancy", "Mediciones, edad o semana de embarazo", "Mesures, âge ou semaine de grossesse"),
        Of("part.where", " on the {places}", " ({places})", " ({places})"),
        Of("part.cap", "; pressure at most {cap} of 5", "; presión máxima {cap} de 5", " ; pression maximale {cap} sur 5"),
        Of("part.any-massage", "massage", "masaje", "massage"),
        Of("part.any-product", "products and tools", "productos y utensilios", "produits et outils"),
        Of("part.with-ingredients", "{what} with {ingredients} in it", "{what} con {ingredients}", "{what} contenant {ingredients}"),
        Of("part.with-allergen", "{what} with the allergen in it", "{what} con el alérgeno", "{what} contenant l'allergène"),
        Of("part.any-technique", "the planned techniques", "las técnicas previstas", "les techniques prévues"),
        Of("part.left", "left {place}", "{place}, lado izquierdo", "{place}, côté gauche"),
        Of("part.right", "right {place}", "{place}, lado derecho", "{place}, côté droit"),
        Of("part.more-regions", "{places} and {count} more regions", "{places} y {count} zonas más", "{places} et {count} autres zones"),
        Of("part.general-knowledge", "general professional knowledge; no source was read for it", "conocimiento profesional general; no se leyó ninguna fuente", "connaissance professionnelle générale ; aucune source n'a été lue"),
        Of("part.mixed", "{sources} — and general knowledge", "{sources} — y conocimiento general", "{sources} — et connaissance générale"),
    ]);
}
