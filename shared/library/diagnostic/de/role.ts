import type { TextCatalogue } from '../../../template/withTranslations';

export const role: TextCatalogue = {
  'Role clarity and focus': 'Klarheit und Fokus der Rolle',
  'Whether the job of product management is understood alike by everyone around it, and whether its holders have the time and the backing to do it.':
    'Ob alle Beteiligten die Aufgabe des Produktmanagements gleich verstehen und ob die Produktmanager die Zeit und den Rückhalt haben, sie zu erfüllen.',
  'Unclear role, swamped by short-term work': 'Unklare Rolle, vom Tagesgeschäft überrollt',
  'Product managers are busy from morning to evening, everyone values their help, and yet nobody can say who prepares the next two years of the product.':
    'Die Produktmanager sind von früh bis spät beschäftigt, alle schätzen ihre Hilfe, und doch kann niemand sagen, wer die nächsten zwei Jahre des Produkts vorbereitet.',
  'Product managers spend {{value}}% of their time reacting':
    'Produktmanager verbringen {{value}} % ihrer Zeit mit Reagieren',
  'Product managers spend most of their time reacting':
    'Produktmanager verbringen den größten Teil ihrer Zeit mit Reagieren',
  'The definition of the role scores only {{value}} of 100':
    'Die Rollendefinition erreicht nur {{value}} von 100',
  'Role definition': 'Rollendefinition',
  'There is a written, shared statement of what product managers do, what they do not do and what they share with others.':
    'Es gibt eine schriftliche, gemeinsam getragene Aussage darüber, was Produktmanager tun, was sie nicht tun und was sie mit anderen teilen.',
  'Where the statement is missing, each neighbour supplies a version of its own and product management becomes the general helper.':
    'Wo diese Aussage fehlt, liefert jeder Nachbarbereich seine eigene Fassung, und das Produktmanagement wird zum Helfer für alles.',
  'Nothing exists beyond a job advert, and descriptions of the job contradict each other.':
    'Außer einer Stellenanzeige gibt es nichts, und Beschreibungen der Aufgabe widersprechen einander.',
  'A text exists inside product, but the neighbouring functions have never agreed to it.':
    'Im Produktbereich gibt es einen Text, aber die Nachbarbereiche haben ihm nie zugestimmt.',
  'One page has been agreed with every neighbour, is revisited every year and is quoted when work is disputed.':
    'Eine Seite ist mit jedem Nachbarbereich vereinbart, wird jedes Jahr überprüft und zitiert, wenn über Arbeit gestritten wird.',
  'Focus of time': 'Fokus der Zeit',
  'How product managers’ time divides between market and strategy work, planned product work and reactive help.':
    'Wie sich die Zeit der Produktmanager auf Markt- und Strategiearbeit, geplante Produktarbeit und reaktive Hilfe verteilt.',
  'Time is the only resource a product manager fully controls; if all of it goes to today, nobody prepares next year.':
    'Zeit ist das einzige Mittel, über das ein Produktmanager ganz verfügt; geht alles davon ins Heute, bereitet niemand das nächste Jahr vor.',
  'More than 60% of the time is reactive, and strategy happens in the evening.':
    'Mehr als 60 % der Zeit sind reaktiv, und Strategie findet abends statt.',
  'About half of the time is reactive, and market work is squeezed out in busy weeks.':
    'Etwa die Hälfte der Zeit ist reaktiv, und die Marktarbeit fällt in vollen Wochen weg.',
  'Less than 25% of the time is reactive, and protected weekly market time survives the quarter-end.':
    'Weniger als 25 % der Zeit sind reaktiv, und die geschützte wöchentliche Marktzeit übersteht das Quartalsende.',
  'Boundaries and intake': 'Abgrenzung und Eingang',
  'Neighbouring functions keep their own work, and requests to product come in by an agreed route.':
    'Die Nachbarbereiche behalten ihre eigene Arbeit, und Anforderungen an das Produkt kommen auf einem vereinbarten Weg herein.',
  'Leaking boundaries recreate the overload after every clean-up.':
    'Durchlässige Grenzen stellen die Überlastung nach jedem Aufräumen wieder her.',
  'Product managers run demos, support and status chasing as routine, and requests go to whoever can be reached.':
    'Produktmanager übernehmen regelmäßig Vorführungen, Support und das Nachhalten von Terminen, und Anforderungen gehen an jeden, der gerade erreichbar ist.',
  'Most work sits in the right place, but deals and escalations jump the queue.':
    'Das meiste liegt an der richtigen Stelle, aber Aufträge und Eskalationen drängen sich vor.',
  'There is one visible entry point, and misplaced work is handed back in the same week.':
    'Es gibt einen sichtbaren Eingang, und fehlgeleitete Arbeit geht noch in derselben Woche zurück.',
  Mandate: 'Entscheidungsmandat',
  'Product managers hold decision rights and have backing from the top when they use them.':
    'Produktmanager haben Entscheidungsrechte und Rückhalt von oben, wenn sie diese nutzen.',
  'Training people to decide is wasted where they may not decide.':
    'Wer nicht entscheiden darf, dem nützt es nichts, Entscheiden zu lernen.',
  'Product choices are overruled as a habit.': 'Produktentscheidungen werden gewohnheitsmäßig überstimmt.',
  'Decisions hold unless a large customer objects.':
    'Entscheidungen halten, solange kein großer Kunde widerspricht.',
  'Named decisions belong to product management, and overrides are rare, explained and recorded.':
    'Benannte Entscheidungen gehören dem Produktmanagement; dass sie überstimmt werden, ist selten, wird begründet und festgehalten.',
  'Span and interruptions': 'Umfang und Unterbrechungen',
  'How many products each product manager carries, and how often the working day is broken up.':
    'Wie viele Produkte jeder Produktmanager betreut und wie oft der Arbeitstag zerrissen wird.',
  'Overload looks like incompetence from outside, and no course cures it.':
    'Überlastung sieht von außen wie Unvermögen aus, und kein Kurs heilt sie.',
  'Each product manager carries five or more products, and most days are broken up.':
    'Jeder Produktmanager betreut fünf oder mehr Produkte, und die meisten Tage sind zerrissen.',
  'Each product manager carries three products and has several broken days per fortnight.':
    'Jeder Produktmanager betreut drei Produkte und hat in zwei Wochen mehrere zerrissene Tage.',
  'Each product manager carries one or two products and has at most two broken days per fortnight.':
    'Jeder Produktmanager betreut ein oder zwei Produkte und hat in zwei Wochen höchstens zwei zerrissene Tage.',
  'Think of a typical recent month. How did product-management time divide between these seven kinds of work?':
    'Denken Sie an einen typischen Monat der letzten Zeit. Wie verteilte sich die Zeit im Produktmanagement auf diese sieben Arten von Arbeit?',
  'Learning about customers and the market': 'Über Kunden und Markt lernen',
  'Strategy, roadmap and business planning': 'Strategie, Roadmap und Geschäftsplanung',
  'Planned definition work with development': 'Geplante Definitionsarbeit mit der Entwicklung',
  'Planned launch and enablement work': 'Geplante Arbeit für Markteinführung und Befähigung',
  'Unplanned help for sales or for single customers':
    'Ungeplante Hilfe für den Vertrieb oder für einzelne Kunden',
  'Technical support and escalations': 'Technischer Support und Eskalationen',
  'Internal coordination, reporting and administration': 'Interne Abstimmung, Berichte und Verwaltung',
  'Open the calendar of the last four weeks together and sort what is really there; do not accept the ideal week. A product leader answers for the average product manager. Start with the three unplanned kinds, which people tend to round down. Mark the facet as verified if the calendar or a time log was seen.':
    'Öffnen Sie gemeinsam den Kalender der letzten vier Wochen und sortieren Sie, was wirklich darin steht; geben Sie sich nicht mit der Idealwoche zufrieden. Eine Produktleitung antwortet für den durchschnittlichen Produktmanager. Beginnen Sie mit den drei ungeplanten Arten, die gern abgerundet werden. Markieren Sie die Facette als verifiziert, wenn Sie den Kalender oder eine Zeiterfassung gesehen haben.',
  'What did you mean to do last week that was pushed aside?':
    'Was hatten Sie sich letzte Woche vorgenommen, das verdrängt wurde?',
  'Who or what pushed it aside?': 'Wer oder was hat es verdrängt?',
  'Which of these seven was quite different a year ago, and what changed it?':
    'Welche dieser sieben Arten sah vor einem Jahr ganz anders aus, und was hat sie verändert?',
  'What exists in writing about what a product manager does, does not do and shares with others?':
    'Was liegt schriftlich darüber vor, was ein Produktmanager tut, nicht tut und mit anderen teilt?',
  'Nothing exists in writing': 'Schriftlich liegt nichts vor',
  'A job advert or a profile kept by human resources':
    'Eine Stellenanzeige oder ein Profil in der Personalabteilung',
  'A description that was made inside product': 'Eine Beschreibung, die im Produktbereich entstanden ist',
  'A description that was agreed with the neighbouring functions':
    'Eine Beschreibung, die mit den Nachbarbereichen vereinbart ist',
  'An agreed description that was reviewed within the last year and is used to settle disputes':
    'Eine vereinbarte Beschreibung, die im letzten Jahr überprüft wurde und mit der Streitfragen entschieden werden',
  'Ask to see the text before the answer is fixed, and read its date. Mark the facet as verified only if you have seen it. When the respondent believes it exists but cannot find it, choose the step that others could act on today and keep the remark in a note.':
    'Lassen Sie sich den Text zeigen, bevor die Antwort feststeht, und lesen Sie sein Datum. Markieren Sie die Facette nur dann als verifiziert, wenn Sie ihn gesehen haben. Glaubt die befragte Person, dass es ihn gibt, findet ihn aber nicht, wählen Sie die Stufe, nach der andere heute handeln könnten, und halten Sie die Bemerkung in einer Notiz fest.',
  'When was it last quoted in a disagreement, and how did that end?':
    'Wann wurde sie zuletzt in einem Streitfall zitiert, und wie ging er aus?',
  'Who outside product has agreed to it?': 'Wer außerhalb des Produktbereichs hat ihr zugestimmt?',
  'If two colleagues from your function each described the product manager’s job, how alike would their answers be?':
    'Wenn zwei Kollegen aus Ihrem Bereich je für sich die Aufgabe des Produktmanagers beschrieben: Wie ähnlich wären ihre Antworten?',
  'They would contradict each other': 'Sie würden einander widersprechen',
  'They would be different for the most part': 'Sie wären größtenteils verschieden',
  'They would share the same core and differ at the edges':
    'Sie hätten denselben Kern und unterschieden sich am Rand',
  'They would be nearly the same': 'Sie wären fast gleich',
  'They would be the same, and in line with an agreed text':
    'Sie wären gleich und entsprächen einem vereinbarten Text',
  'Invite the respondent to describe the job in their own words first and note it word for word; then ask how colleagues would put it. Set side by side, these descriptions are often the most telling page of the feedback meeting.':
    'Bitten Sie die befragte Person, die Aufgabe zuerst in eigenen Worten zu beschreiben, und schreiben Sie wörtlich mit; fragen Sie dann, wie Kollegen es sagen würden. Nebeneinandergestellt sind diese Beschreibungen oft die aufschlussreichste Seite der Rückmeldung.',
  'How would you describe the job yourself, in two sentences?':
    'Wie würden Sie selbst die Aufgabe in zwei Sätzen beschreiben?',
  'Where did colleagues last disagree about whether something was the product manager’s task?':
    'Wobei waren Kollegen zuletzt uneins, ob etwas Aufgabe des Produktmanagers ist?',
  'Imagine that a product manager gains one free day next week. How clear is the most valuable use of it?':
    'Stellen Sie sich vor, ein Produktmanager gewinnt nächste Woche einen freien Tag. Wie klar ist, wofür er am wertvollsten genutzt würde?',
  'There is no idea what the day should be used for': 'Niemand wüsste, wofür der Tag genutzt werden sollte',
  'The day would be used to clear mail and tickets': 'Der Tag ginge für E-Mails und Tickets drauf',
  'There would be a choice between several good things': 'Es gäbe die Wahl zwischen mehreren guten Dingen',
  'The best use is fairly clear': 'Die beste Verwendung ist ziemlich klar',
  'The best use is obvious from the product goals':
    'Die beste Verwendung ergibt sich unmittelbar aus den Produktzielen',
  'Let the respondent name the use before choosing a step, and write it down. Compare what product managers and their leaders name: two clear answers that differ are as much of a finding as no answer.':
    'Lassen Sie die befragte Person die Verwendung nennen, bevor sie eine Stufe wählt, und schreiben Sie sie auf. Vergleichen Sie, was Produktmanager und ihre Führungskräfte nennen: Zwei klare, aber verschiedene Antworten sind ebenso ein Befund wie keine Antwort.',
  'What exactly would the day be used for?': 'Wofür genau würde der Tag genutzt?',
  'When was the last day that really was used in that way?':
    'Wann wurde zuletzt ein Tag wirklich so genutzt?',
  'Which of these do product managers do as routine although another function should own them?':
    'Was davon tun Produktmanager regelmäßig, obwohl ein anderer Bereich es übernehmen sollte?',
  'Supporting single deals and giving demos': 'Einzelne Aufträge unterstützen und Vorführungen halten',
  'Giving first-line technical help': 'Technische Hilfe in erster Linie leisten',
  'Writing the specification of one customer': 'Die Spezifikation eines einzelnen Kunden schreiben',
  'Chasing the status of projects': 'Dem Stand von Projekten hinterherlaufen',
  'Coordinating tests': 'Tests koordinieren',
  'Administering orders or contracts': 'Bestellungen oder Verträge verwalten',
  'Supplying ad-hoc data and reports': 'Daten und Berichte auf Zuruf liefern',
  'Training end users': 'Endanwender schulen',
  'None of these is done as routine': 'Nichts davon geschieht regelmäßig',
  'Routine means once a month or more. Read the list slowly and tick only what can be backed with an instance. Colleagues may see the work as helpful and well placed; what counts is whether another function should own it. The ticked items feed the role charter.':
    'Regelmäßig heißt mindestens einmal im Monat. Lesen Sie die Liste langsam vor und kreuzen Sie nur an, was sich mit einem Beispiel belegen lässt. Kollegen mögen die Arbeit für hilfreich und richtig verortet halten; entscheidend ist, ob ein anderer Bereich sie übernehmen sollte. Was angekreuzt ist, fließt in die Rollenbeschreibung ein.',
  'Who would own this if product managers stopped doing it tomorrow?':
    'Wer würde das übernehmen, wenn Produktmanager morgen damit aufhörten?',
  'When did it happen last, and how long did it take?':
    'Wann kam es zuletzt vor, und wie lange hat es gedauert?',
  'How do requests reach product management?': 'Wie erreichen Anforderungen das Produktmanagement?',
  'They go straight to whoever answers, and the loudest wins':
    'Sie gehen direkt an den, der antwortet, und der Lauteste gewinnt',
  'They come through many channels, and nobody has an overview':
    'Sie kommen über viele Kanäle, und niemand hat den Überblick',
  'There is a list, but it is often bypassed': 'Es gibt eine Liste, aber sie wird oft umgangen',
  'There is one route, and it is mostly kept': 'Es gibt einen Weg, und er wird meist eingehalten',
  'There is one route, with a visible status and rules that everyone knows':
    'Es gibt einen Weg, mit sichtbarem Stand und Regeln, die alle kennen',
  'Do not settle for a description of how it ought to work: take the last three requests the respondent made or received and trace each from first word to answer. Mark the facet as verified if you have seen the list or board with recent entries.':
    'Begnügen Sie sich nicht mit der Beschreibung, wie es sein sollte: Nehmen Sie die letzten drei Anforderungen, die die befragte Person gestellt oder erhalten hat, und verfolgen Sie jede vom ersten Wort bis zur Antwort. Markieren Sie die Facette als verifiziert, wenn Sie die Liste oder das Board mit aktuellen Einträgen gesehen haben.',
  'What happened to your last three requests, or to the last three that reached you?':
    'Was wurde aus Ihren letzten drei Anforderungen oder aus den letzten drei, die Sie erreicht haben?',
  'How would somebody find out today where a request stands?':
    'Wie fände jemand heute heraus, wo eine Anforderung steht?',
  'A product manager declines a request that does not fit the strategy. What usually happens next?':
    'Ein Produktmanager lehnt eine Anforderung ab, die nicht zur Strategie passt. Was geschieht dann in der Regel?',
  'The product manager is overruled almost always': 'Der Produktmanager wird fast immer überstimmt',
  'The product manager is overruled when somebody senior cares':
    'Der Produktmanager wird überstimmt, wenn es jemandem weiter oben wichtig ist',
  'It goes either way, about half and half': 'Es geht mal so, mal so aus, etwa zur Hälfte',
  'The refusal stands unless a key account is at risk':
    'Die Ablehnung bleibt bestehen, solange kein wichtiger Kunde gefährdet ist',
  'The refusal stands, and the person who asked hears the reason':
    'Die Ablehnung bleibt bestehen, und wer gefragt hat, erfährt den Grund',
  'Ask for the latest refusal and follow its fate to the end before reading the steps. If nobody can recall one, that is worth a note: where nothing is ever refused, the mandate has not been tested.':
    'Fragen Sie nach der letzten Ablehnung und verfolgen Sie sie bis zum Ende, bevor Sie die Stufen vorlesen. Fällt niemandem eine ein, ist das eine Notiz wert: Wo nie etwas abgelehnt wird, ist das Mandat nicht auf die Probe gestellt.',
  'What was the latest request that was refused, and what became of it?':
    'Welche Anforderung wurde zuletzt abgelehnt, und was ist daraus geworden?',
  'Who could have turned that refusal round, and did they try?':
    'Wer hätte diese Ablehnung umkehren können, und hat es jemand versucht?',
  'Which of these decisions does the product manager take in practice, alone or together with others?':
    'Welche dieser Entscheidungen trifft der Produktmanager tatsächlich, allein oder gemeinsam mit anderen?',
  'The choice of the target segment': 'Die Wahl des Zielsegments',
  'The order of the roadmap': 'Die Reihenfolge der Roadmap',
  'The content of the next release': 'Der Inhalt des nächsten Release',
  'The proposal for price and packaging': 'Der Vorschlag für Preis und Produktpakete',
  'Whether a launch goes ahead': 'Ob eine Markteinführung stattfindet',
  'The retirement of a product or a feature': 'Die Abkündigung eines Produkts oder einer Funktion',
  'The product manager takes none of these decisions':
    'Der Produktmanager trifft keine dieser Entscheidungen',
  'In practice, not on paper: tick a decision only if the respondent can name the last time it was taken that way. Being heard before somebody else decides is not taking part. Mark the facet as verified if a decision table or a record of overrides was shown.':
    'Tatsächlich, nicht auf dem Papier: Kreuzen Sie eine Entscheidung nur an, wenn die befragte Person sagen kann, wann sie zuletzt so getroffen wurde. Gehört zu werden, bevor jemand anders entscheidet, heißt nicht mitzuentscheiden. Markieren Sie die Facette als verifiziert, wenn Ihnen eine Entscheidungstabelle oder eine Aufzeichnung überstimmter Entscheidungen gezeigt wurde.',
  'Who could reverse this decision without asking the product manager?':
    'Wer könnte diese Entscheidung umkehren, ohne den Produktmanager zu fragen?',
  'Which of these was taken most recently, and who was in the room?':
    'Welche davon wurde zuletzt getroffen, und wer war dabei?',
  'How many products or large product areas does one product manager carry?':
    'Wie viele Produkte oder große Produktbereiche betreut ein Produktmanager?',
  'products per product manager': 'Produkte je Produktmanager',
  'Count an area when it has its own customers or its own roadmap; versions and platforms of the same thing count once. Product managers answer for themselves, a product leader gives the average. A coverage map with names settles the matter and verifies the facet.':
    'Zählen Sie einen Bereich, wenn er eigene Kunden oder eine eigene Roadmap hat; Versionen und Plattformen derselben Sache zählen einmal. Produktmanager antworten für sich selbst, eine Produktleitung nennt den Durchschnitt. Eine Zuständigkeitsübersicht mit Namen klärt die Frage und verifiziert die Facette.',
  'Which of your products got no attention from you last month?':
    'Welches Ihrer Produkte hat im letzten Monat keine Aufmerksamkeit von Ihnen bekommen?',
  'What would you hand over first if you could?': 'Was würden Sie als Erstes abgeben, wenn Sie könnten?',
  'On how many of the last ten working days did unplanned matters take up half a day or more?':
    'An wie vielen der letzten zehn Arbeitstage nahmen ungeplante Dinge einen halben Tag oder mehr in Anspruch?',
  'of the last ten working days': 'der letzten zehn Arbeitstage',
  'Go back through the calendar day by day; memory keeps the worst days and forgets the others. Leave out leave and sickness and take ten days actually worked. When the fortnight was unusual, use the one before and say so in a note.':
    'Gehen Sie den Kalender Tag für Tag zurück; das Gedächtnis behält die schlimmsten Tage und vergisst die anderen. Lassen Sie Urlaub und Krankheit weg und nehmen Sie zehn tatsächlich gearbeitete Tage. Waren die zwei Wochen ungewöhnlich, nehmen Sie die zwei davor und halten Sie das in einer Notiz fest.',
  'What were the three most frequent sources of these matters?':
    'Was waren die drei häufigsten Quellen dieser Dinge?',
  'Which of them could have waited until the next day?':
    'Was davon hätte bis zum nächsten Tag warten können?',
  'If product managers had only half their time, what should stop first, and what must never stop?':
    'Wenn Produktmanager nur die Hälfte ihrer Zeit hätten: Was sollte zuerst wegfallen, und was darf nie wegfallen?',
  'Ask for one item of each kind and keep the respondent’s own words; they are the raw material of the charter workshop. Ask for consent if you may want to quote them.':
    'Fragen Sie nach je einem Beispiel und behalten Sie die eigenen Worte der befragten Person bei; sie sind das Rohmaterial für den Workshop zur Rollenbeschreibung. Bitten Sie um Einwilligung, falls Sie daraus zitieren möchten.',
  'Who would notice first if that stopped, and after how long?':
    'Wer würde es als Erstes merken, wenn das wegfiele, und nach welcher Zeit?',
  'When did what must never stop last suffer because of other work?':
    'Wann hat das, was nie wegfallen darf, zuletzt unter anderer Arbeit gelitten?',
  'What do you most need from product management? Please put these six in order, the most needed first.':
    'Was brauchen Sie vom Produktmanagement am meisten? Bitte bringen Sie diese sechs in eine Reihenfolge, das Wichtigste zuerst.',
  'Insight into customers and the market': 'Wissen über Kunden und Markt',
  'Clear priorities for development': 'Klare Prioritäten für die Entwicklung',
  'Help in single deals': 'Hilfe bei einzelnen Aufträgen',
  'Launch and sales material': 'Material für Markteinführung und Vertrieb',
  'Fast technical answers': 'Schnelle technische Antworten',
  'Business results of the product': 'Geschäftsergebnisse des Produkts',
  'Product managers and their leaders rank what they believe the company most needs from them. The answers are compared between the product side and everyone else, so do not hint at a right order. Read the result out by group in the feedback meeting.':
    'Produktmanager und ihre Führungskräfte ordnen das, was das Unternehmen ihrer Meinung nach am meisten von ihnen braucht. Verglichen werden die Antworten der Produktseite mit denen aller anderen; deuten Sie also keine richtige Reihenfolge an. Tragen Sie das Ergebnis in der Rückmeldung nach Gruppen vor.',
  'When did you last get what you put in first place, and when did you last miss it?':
    'Wann haben Sie zuletzt bekommen, was Sie an die erste Stelle gesetzt haben, und wann hat es Ihnen zuletzt gefehlt?',
  'Where else would you get what you put last if product management did not supply it?':
    'Woher bekämen Sie das, was Sie an die letzte Stelle gesetzt haben, wenn das Produktmanagement es nicht lieferte?',
};
