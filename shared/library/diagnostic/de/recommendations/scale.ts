import type { TextCatalogue } from '../../../../template/withTranslations';

export const scale: TextCatalogue = {
  'Appoint a product leader': 'Eine Produktleitung ernennen',
  'The appointment has a sponsor in the top team.':
    'Die Ernennung hat einen Fürsprecher im obersten Führungskreis.',
  'Write the profile: what the leader must have done before and what can be learnt here.':
    'Schreiben Sie das Profil: was die Leitung schon getan haben muss und was sich hier lernen lässt.',
  'Search inside and outside the company at the same time.':
    'Suchen Sie gleichzeitig innerhalb und außerhalb des Unternehmens.',
  'Agree a mandate for the first 90 days before the first day.':
    'Vereinbaren Sie vor dem ersten Tag ein Mandat für die ersten 90 Tage.',
  'Let the leader report to the top team.': 'Lassen Sie die Leitung an den obersten Führungskreis berichten.',
  'An appointed product leader with a written 90-day mandate':
    'Eine ernannte Produktleitung mit einem schriftlichen Mandat für 90 Tage',
  'The post is filled': 'Die Stelle ist besetzt',
  'Role charter and product strategy are adopted within 90 days of the start':
    'Rollenbeschreibung und Produktstrategie sind innerhalb von 90 Tagen nach dem Start verabschiedet',
  'Coverage and hiring plan': 'Plan für Abdeckung und Einstellung',
  'Product spans have been reset, or a coverage map exists already.':
    'Der Zuschnitt der Produkte ist neu geordnet, oder eine Zuständigkeitsübersicht besteht bereits.',
  'Count product areas and builders, and mark the areas without a product manager.':
    'Zählen Sie Produktbereiche und Entwickelnde und kennzeichnen Sie die Bereiche ohne Produktmanager.',
  'Set a target of 5 to 10 builders per full-time product manager.':
    'Setzen Sie ein Ziel von 5 bis 10 Entwickelnden je Produktmanager in Vollzeit.',
  'Put the hires in order, the area with the most at stake first.':
    'Bringen Sie die Einstellungen in eine Reihenfolge, den Bereich, bei dem am meisten auf dem Spiel steht, zuerst.',
  'Name interim cover for every open area.':
    'Benennen Sie für jeden offenen Bereich eine Vertretung auf Zeit.',
  'A hiring plan with interim cover': 'Ein Einstellungsplan mit Vertretungen auf Zeit',
  'Product leader or executive sponsor': 'Produktleitung oder Auftraggeber in der Geschäftsleitung',
  'One full-time product manager serves at most 12 builders':
    'Ein Produktmanager in Vollzeit betreut höchstens 12 Entwickelnde',
  'Role family and levels': 'Rollenfamilie und Stufen',
  'Describe the roles of product manager, product owner, product marketing manager and product lead.':
    'Beschreiben Sie die Rollen Produktmanager, Product Owner, Produktmarketing-Manager und Produktleitung.',
  'Define four levels by what a person can be trusted with.':
    'Legen Sie vier Stufen danach fest, was man einer Person anvertrauen kann.',
  'Use the levels for hiring, pay and development talks.':
    'Nutzen Sie die Stufen für Einstellung, Gehalt und Entwicklungsgespräche.',
  'A description of the role family with four levels': 'Eine Beschreibung der Rollenfamilie mit vier Stufen',
  'Product leader with human resources': 'Produktleitung mit der Personalabteilung',
  'All product roles are described with levels': 'Alle Produktrollen sind mit Stufen beschrieben',
  'Delegation ladder and answer time': 'Delegationsleiter und Antwortzeit',
  'Sort recurring decisions into those of the team, the product manager, the product leader and the executives.':
    'Sortieren Sie wiederkehrende Entscheidungen danach, ob sie dem Team, dem Produktmanager, der Produktleitung oder der Geschäftsleitung gehören.',
  'Agree that a priority question is answered within three working days, or else the team decides.':
    'Vereinbaren Sie, dass eine Prioritätsfrage innerhalb von drei Arbeitstagen beantwortet wird; sonst entscheidet das Team.',
  'Review the exceptions monthly and move decisions further down where it went well.':
    'Sehen Sie die Ausnahmen monatlich durch und verlagern Sie Entscheidungen weiter nach unten, wo es gut ging.',
  'A delegation ladder and a rule for answer time':
    'Eine Delegationsleiter und eine Regel für die Antwortzeit',
  'The median answer to a priority question takes three working days or less':
    'Die mittlere Antwort auf eine Prioritätsfrage braucht höchstens drei Arbeitstage',
  'Light product process and portfolio review': 'Leichter Produktprozess und Portfoliodurchsicht',
  'Each product area has a named owner.': 'Jeder Produktbereich hat einen namentlich Verantwortlichen.',
  'Put seven routines on one calendar: screening, business case, portfolio review, roadmap, launch readiness, review after launch and end of life.':
    'Tragen Sie sieben Routinen in einen Kalender ein: Ideenauswahl, Business Case, Portfoliodurchsicht, Roadmap, Bereitschaft zur Markteinführung, Überprüfung danach und Lebensende.',
  'Describe each routine on half a page: who comes, what is decided, what is needed beforehand.':
    'Beschreiben Sie jede Routine auf einer halben Seite: wer kommt, was entschieden wird, was vorher nötig ist.',
  'Hold a quarterly portfolio meeting that compares cases and divides the money.':
    'Halten Sie jedes Quartal eine Portfoliositzung ab, die Business Cases vergleicht und das Geld verteilt.',
  'A process page and a portfolio view': 'Eine Prozessseite und eine Portfolioübersicht',
  'Five of the seven routines are kept for two quarters':
    'Fünf der sieben Routinen werden zwei Quartale lang eingehalten',
  'Onboarding and coaching of product managers': 'Einarbeitung und Coaching von Produktmanagern',
  'Somebody in reach is able to coach product managers.': 'Jemand in Reichweite kann Produktmanager coachen.',
  'Write a plan for the first 90 days of a new product manager.':
    'Schreiben Sie einen Plan für die ersten 90 Tage eines neuen Produktmanagers.',
  'Give every newcomer a buddy from another product area.':
    'Geben Sie jeder neuen Person einen Paten aus einem anderen Produktbereich.',
  'Observe each product manager at work once a month and give feedback the same day.':
    'Beobachten Sie jeden Produktmanager einmal im Monat bei der Arbeit und geben Sie am selben Tag Rückmeldung.',
  'An onboarding kit and a coaching log': 'Ein Einarbeitungspaket und ein Verzeichnis der Coachings',
  'Stakeholders rate a new product manager as effective after 90 days: step 4 of 5 or better':
    'Stakeholder schätzen einen neuen Produktmanager nach 90 Tagen als wirksam ein: Stufe 4 von 5 oder besser',
};
