import type { TextCatalogue } from '../../../template/withTranslations';

export const scale: TextCatalogue = {
  'Readiness for size': 'Reife für die Größe',
  'Whether product management has the people, place, decision routes and routines that a company of this size and growth needs.':
    'Ob das Produktmanagement die Menschen, den Platz, die Entscheidungswege und die Routinen hat, die ein Unternehmen dieser Größe und dieses Wachstums braucht.',
  'Grown to a size that needs real product management':
    'In eine Größe gewachsen, die echtes Produktmanagement braucht',
  'What worked across one table no longer does: more products, customers and teams than the founders can keep in their heads. Choices wait at the top, teams build past each other, and customers hear different promises.':
    'Was an einem Tisch funktionierte, trägt nicht mehr: mehr Produkte, Kunden und Teams, als die Gründer im Kopf behalten können. Entscheidungen warten an der Spitze, Teams bauen aneinander vorbei, und Kunden hören verschiedene Versprechen.',
  'The median answer is {{value}} builders for each product manager':
    'Die mittlere Antwort lautet {{value}} Entwickelnde je Produktmanager',
  'There are too many builders for each product manager':
    'Auf jeden Produktmanager kommen zu viele Entwickelnde',
  'Nobody has product management as a main job, at an exposure of {{value}} of 100':
    'Niemand macht Produktmanagement hauptberuflich, bei einer Betroffenheit von {{value}} von 100',
  '{{value}} different signs of growing pains were each named by at least two people':
    '{{value}} verschiedene Anzeichen von Wachstumsschmerzen wurden jeweils von mindestens zwei Personen genannt',
  'Several signs of growing pains were each named by at least two people':
    'Mehrere Anzeichen von Wachstumsschmerzen wurden jeweils von mindestens zwei Personen genannt',
  'Product management capacity': 'Kapazität im Produktmanagement',
  'There is enough product management attention for the amount of product being built.':
    'Für den Umfang dessen, was gebaut wird, gibt es genug Aufmerksamkeit des Produktmanagements.',
  'No amount of skill makes up for an empty chair. An area without a product manager is still steered, only by whoever happens to be nearest.':
    'Keine Fähigkeit gleicht einen leeren Stuhl aus. Auch ein Bereich ohne Produktmanager wird gesteuert, nur eben von dem, der gerade in der Nähe ist.',
  'There is no product manager, or each one serves more than 20 builders.':
    'Es gibt keinen Produktmanager, oder jeder betreut mehr als 20 Entwickelnde.',
  'Each product manager serves 12 to 16 builders, and some product areas belong to nobody.':
    'Jeder Produktmanager betreut 12 bis 16 Entwickelnde, und einige Produktbereiche gehören niemandem.',
  'Each product manager serves 5 to 9 builders, and every product area has a named owner.':
    'Jeder Produktmanager betreut 5 bis 9 Entwickelnde, und jeder Produktbereich hat einen namentlich Verantwortlichen.',
  'Place in the organisation': 'Platz in der Organisation',
  'Product management has described roles and levels and a place of its own in the organisation.':
    'Das Produktmanagement hat beschriebene Rollen und Stufen und einen eigenen Platz in der Organisation.',
  'Position decides whether product management speaks before a decision is taken or explains it afterwards.':
    'Die Stellung entscheidet, ob das Produktmanagement vor einer Entscheidung spricht oder sie hinterher erklärt.',
  'There is no such function, or its people are staff inside another one.':
    'Es gibt keinen solchen Bereich, oder seine Leute arbeiten in einem anderen Bereich mit.',
  'Product management has its own manager, who reports inside marketing or technology.':
    'Das Produktmanagement hat eine eigene Führungskraft, die an Marketing oder Technik berichtet.',
  'Product management is a function of its own at the top table, with described levels.':
    'Das Produktmanagement ist ein eigener Bereich im obersten Führungskreis, mit beschriebenen Stufen.',
  'Speed of decisions': 'Tempo der Entscheidungen',
  'Product decisions are taken quickly, and close to the people who do the work.':
    'Produktentscheidungen fallen schnell und nah bei den Menschen, die die Arbeit tun.',
  'When choices wait for one person, the calendar of that person becomes the real release plan.':
    'Wenn Entscheidungen auf eine Person warten, wird deren Kalender zum wahren Releaseplan.',
  'Even routine choices wait weeks for a founder.':
    'Selbst Routineentscheidungen warten wochenlang auf einen Gründer.',
  'Many choices are made within a week, and the unusual ones go upwards.':
    'Viele Entscheidungen fallen innerhalb einer Woche, die ungewöhnlichen gehen nach oben.',
  'The team itself makes most choices within three days.':
    'Das Team trifft die meisten Entscheidungen selbst innerhalb von drei Tagen.',
  'Routines and portfolio': 'Routinen und Portfolio',
  'Repeatable routines lead from an idea to the retirement of a product, and across all products.':
    'Wiederholbare Routinen führen von der Idee bis zur Abkündigung eines Produkts und über alle Produkte hinweg.',
  'With several products, attention to each is not enough. They have to be compared, or the money stays where it has always been.':
    'Bei mehreren Produkten genügt es nicht, auf jedes einzelne zu achten. Man muss sie vergleichen, sonst bleibt das Geld, wo es immer war.',
  'There is no routine, and the money goes where it went last year.':
    'Es gibt keine Routine, und das Geld geht dorthin, wohin es letztes Jahr ging.',
  'Roadmap and launch follow a routine, but nobody looks across the products.':
    'Roadmap und Markteinführung folgen einer Routine, aber niemand schaut über alle Produkte.',
  'Screening of ideas, business cases, portfolio reviews and retirement decisions all run on a calendar.':
    'Ideenauswahl, Business Cases, Portfoliodurchsichten und Entscheidungen über Abkündigungen stehen alle im Kalender.',
  'Leading and growing product managers': 'Produktmanager führen und entwickeln',
  'Somebody in the house is able to lead product managers and help them grow.':
    'Jemand im Haus kann Produktmanager führen und ihnen helfen, sich zu entwickeln.',
  'People learn a craft from someone who has practised it. Where nobody has, each product manager invents the job again.':
    'Ein Handwerk lernt man von jemandem, der es ausgeübt hat. Wo das niemand hat, erfindet jeder Produktmanager die Aufgabe neu.',
  'Nobody who leads the product managers has done the job.':
    'Niemand, der die Produktmanager führt, hat die Aufgabe selbst ausgeübt.',
  'The product managers have a lead, who also runs a product full time.':
    'Die Produktmanager haben eine Leitung, die zugleich in Vollzeit ein Produkt betreut.',
  'A dedicated, experienced lead is in post, and onboarding and coaching take place.':
    'Eine eigene, erfahrene Leitung ist im Amt; Einarbeitung und Coaching finden statt.',
  'How many builders, meaning engineers, designers and testers, does one full-time product manager serve?':
    'Wie viele Entwickelnde (aus Entwicklung, Design und Test) betreut ein Produktmanager in Vollzeit?',
  builders: 'Entwickelnde',
  'Count people, not posts, and add up part-time product management to full jobs. Where there is no product manager, enter the number of all builders. Leaders often count vacancies as filled, so do the sum together on the organisation chart; having done that, mark the facet as verified.':
    'Zählen Sie Menschen, nicht Stellen, und rechnen Sie Produktmanagement in Teilzeit auf volle Stellen um. Gibt es keinen Produktmanager, tragen Sie die Zahl aller Entwickelnden ein. Führungskräfte zählen offene Stellen oft als besetzt; rechnen Sie deshalb gemeinsam am Organigramm, und markieren Sie die Facette danach als verifiziert.',
  'Which product manager serves the most builders, and what gets too little attention there?':
    'Welcher Produktmanager betreut die meisten Entwickelnden, und was kommt dort zu kurz?',
  'Whom did the team turn to the last time its product manager was not available?':
    'An wen hat sich das Team gewandt, als sein Produktmanager zuletzt nicht erreichbar war?',
  'Think of all your product areas. For how many of them does a named person do the whole product management job?':
    'Denken Sie an alle Ihre Produktbereiche. Für wie viele davon erledigt eine namentlich bekannte Person die gesamte Aufgabe des Produktmanagements?',
  'For none of them': 'Für keinen',
  'For fewer than half of them': 'Für weniger als die Hälfte',
  'For about half of them': 'Für etwa die Hälfte',
  'For most of them': 'Für die meisten',
  'For all of them': 'Für alle',
  'The whole job runs from market understanding to business result; somebody who only orders a backlog does not cover an area. Let the respondent list the areas and put a name beside each, and note any product owner who serves more than two teams. A coverage list that two groups fill in alike is enough to mark the facet as verified.':
    'Die gesamte Aufgabe reicht vom Marktverständnis bis zum Geschäftsergebnis; wer nur ein Backlog ordnet, deckt keinen Bereich ab. Lassen Sie die befragte Person die Bereiche auflisten und zu jedem einen Namen schreiben, und notieren Sie jeden Product Owner, der mehr als zwei Teams betreut. Eine Zuständigkeitsliste, die zwei Gruppen gleich ausfüllen, reicht, um die Facette als verifiziert zu markieren.',
  'Which area has no name beside it, and who took its latest product decision?':
    'Bei welchem Bereich steht kein Name, und wer hat dort die letzte Produktentscheidung getroffen?',
  'Is there an owner who serves several teams, and what waited for that person last week?':
    'Gibt es einen Verantwortlichen für mehrere Teams, und was hat letzte Woche auf diese Person gewartet?',
  'Where does product management sit in the organisation?':
    'Wo ist das Produktmanagement in der Organisation angesiedelt?',
  'There is no product management function': 'Es gibt keinen Bereich Produktmanagement',
  'Its people are staff inside sales or development':
    'Seine Leute arbeiten im Vertrieb oder in der Entwicklung mit',
  'It sits inside marketing or technology and has its own manager':
    'Es gehört zu Marketing oder Technik und hat eine eigene Führungskraft',
  'It is a function of its own, one level below the top team':
    'Es ist ein eigener Bereich, eine Ebene unter dem obersten Führungskreis',
  'It is a function of its own with a seat in the top team':
    'Es ist ein eigener Bereich mit Sitz im obersten Führungskreis',
  'Ask where the line ends today, not where the next reorganisation will put it. A title can hide the position: a head of product who meets the top team only by invitation belongs to the fourth option. The organisation chart and the invitation list of the latest management meeting allow you to mark the facet as verified.':
    'Fragen Sie, wo die Linie heute endet, nicht, wohin die nächste Reorganisation sie führt. Ein Titel kann die Stellung verdecken: Eine Produktleitung, die den obersten Führungskreis nur auf Einladung trifft, gehört zur vierten Antwort. Mit dem Organigramm und der Einladungsliste der letzten Leitungssitzung dürfen Sie die Facette als verifiziert markieren.',
  'Who spoke for the product when the latest budget was set?':
    'Wer hat für das Produkt gesprochen, als das letzte Budget festgelegt wurde?',
  'Which recent decision about the product did product management hear of only afterwards?':
    'Von welcher Entscheidung über das Produkt hat das Produktmanagement in letzter Zeit erst hinterher erfahren?',
  'How are product roles and their levels described?': 'Wie sind Produktrollen und ihre Stufen beschrieben?',
  'They are not described at all': 'Sie sind gar nicht beschrieben',
  'There are titles, but nothing behind them': 'Es gibt Titel, aber nichts dahinter',
  'Some of the roles are described': 'Einige der Rollen sind beschrieben',
  'All roles are described, with levels': 'Alle Rollen sind beschrieben, mit Stufen',
  'All roles are described with levels, and the text is used for hiring, pay and growth':
    'Alle Rollen sind mit Stufen beschrieben, und der Text wird für Einstellung, Gehalt und Entwicklung genutzt',
  'Ask to see the text before you choose. A job advert is not a role description, and a company-wide career ladder counts only if it names product work. Mark the facet as verified when you have read the text; for the last option, ask to see one hiring or pay decision that referred to it.':
    'Lassen Sie sich den Text zeigen, bevor Sie wählen. Eine Stellenanzeige ist keine Rollenbeschreibung, und ein unternehmensweites Laufbahnmodell zählt nur, wenn es Produktarbeit benennt. Markieren Sie die Facette als verifiziert, wenn Sie den Text gelesen haben; bei der letzten Antwort lassen Sie sich eine Einstellungs- oder Gehaltsentscheidung zeigen, die sich darauf bezog.',
  'What was the latest hire or promotion in product management based on?':
    'Worauf beruhte die letzte Einstellung oder Beförderung im Produktmanagement?',
  'What would a product manager have to show next year to reach the next level?':
    'Was müsste ein Produktmanager im nächsten Jahr zeigen, um die nächste Stufe zu erreichen?',
  'When somebody asks which of two things should come first, how many working days does it typically take to get an answer?':
    'Wenn jemand fragt, was von zwei Dingen zuerst kommen soll, wie viele Arbeitstage dauert es in der Regel bis zur Antwort?',
  'working days': 'Arbeitstage',
  'Go through the last three real questions of this kind and enter the middle value; people recall the worst case first. The clock runs from the question to an answer one can act on, so “we will discuss it” does not stop it. Dates in tickets or messages are evidence: once you have read them, mark the facet as verified.':
    'Gehen Sie die letzten drei wirklichen Fragen dieser Art durch und tragen Sie den mittleren Wert ein; an den schlimmsten Fall erinnert man sich zuerst. Die Uhr läuft von der Frage bis zu einer Antwort, nach der man handeln kann; „das besprechen wir“ hält sie nicht an. Daten in Tickets oder Nachrichten sind Belege: Haben Sie sie gelesen, markieren Sie die Facette als verifiziert.',
  'Take the last three such questions: when was each one asked, and when was it settled?':
    'Nehmen Sie die letzten drei solchen Fragen: Wann wurde jede gestellt, und wann war sie geklärt?',
  'What did the team do while it waited for the slowest of them?':
    'Was hat das Team getan, während es auf die langsamste davon wartete?',
  'How many of the routine choices about the product wait for a founder or a top executive?':
    'Wie viele der Routineentscheidungen über das Produkt warten auf einen Gründer oder die oberste Leitung?',
  'Nearly all of them': 'Fast alle',
  'Most of them': 'Die meisten',
  'About half of them': 'Etwa die Hälfte davon',
  'A few of them': 'Einige wenige davon',
  'None of them': 'Keine davon',
  'A choice is routine if it could be reversed within a month. Put the question neutrally, especially when the founder is the respondent: the subject is the route of decisions, not the person. Executives tend to see few waiting choices because nobody shows them the queue, so compare their answer with that of development.':
    'Eine Entscheidung ist Routine, wenn sie sich innerhalb eines Monats rückgängig machen ließe. Stellen Sie die Frage neutral, vor allem, wenn Sie den Gründer befragen: Es geht um den Weg der Entscheidungen, nicht um die Person. Die Geschäftsleitung sieht meist wenige wartende Entscheidungen, weil ihr niemand die Schlange zeigt; vergleichen Sie ihre Antwort deshalb mit der der Entwicklung.',
  'Which routine choice went to the top most recently, and what would have happened without it?':
    'Welche Routineentscheidung ging zuletzt nach ganz oben, und was wäre sonst geschehen?',
  'What did you last decide yourself that would have gone upwards a year ago?':
    'Was haben Sie zuletzt selbst entschieden, das vor einem Jahr nach oben gegangen wäre?',
  'Which of these happen as a routine, with a date in the calendar?':
    'Was davon geschieht als Routine, mit einem Termin im Kalender?',
  'New opportunities are screened before work on them begins':
    'Neue Chancen werden geprüft, bevor die Arbeit daran beginnt',
  'Larger items pass a business-case gate':
    'Größere Vorhaben durchlaufen eine Freigabe auf Grundlage eines Business Case',
  'All products are reviewed together as a portfolio':
    'Alle Produkte werden gemeinsam als Portfolio durchgesehen',
  'The roadmap is renewed in a steady rhythm': 'Die Roadmap wird in festem Rhythmus erneuert',
  'Readiness is checked before a launch': 'Vor einer Markteinführung wird die Bereitschaft geprüft',
  'Results are reviewed after a launch': 'Nach einer Markteinführung werden die Ergebnisse überprüft',
  'End-of-life decisions are made for old products or features':
    'Über das Ende alter Produkte oder Funktionen wird entschieden',
  'None of these happens as a routine': 'Nichts davon geschieht als Routine',
  'A routine has a date in the calendar, a person who calls it and a next time; a good meeting held once is not one. Read the list aloud slowly and ask for the date of the latest occurrence before you tick. Calendar entries or minutes for at least half of the ticked items are a fair basis for marking the facet as verified.':
    'Eine Routine hat einen Termin im Kalender, jemanden, der sie einberuft, und ein nächstes Mal; eine gute Besprechung, die einmal stattfand, ist keine. Lesen Sie die Liste langsam vor und fragen Sie nach dem Datum des letzten Mals, bevor Sie ankreuzen. Kalendereinträge oder Protokolle zu mindestens der Hälfte der angekreuzten Punkte sind eine faire Grundlage, um die Facette als verifiziert zu markieren.',
  'When did each of these last take place, and what was decided there?':
    'Wann fand jede davon zuletzt statt, und was wurde dort entschieden?',
  'Which of them was cancelled in the busiest month of this year?':
    'Welche davon ist im vollsten Monat dieses Jahres ausgefallen?',
  'How is money divided among your products?': 'Wie wird Geld auf Ihre Produkte verteilt?',
  'As it was last year': 'Wie im letzten Jahr',
  'By the influence of the people who ask': 'Nach dem Einfluss derer, die darum bitten',
  'By lists of requests': 'Nach Listen von Anforderungen',
  'By cases that are compared with each other': 'Nach Business Cases, die miteinander verglichen werden',
  'By cases that are compared with each other and adjusted every quarter':
    'Nach Business Cases, die miteinander verglichen und jedes Quartal angepasst werden',
  'Start from the latest budget round rather than from the written process. Choose “not applicable” only if the respondent answers for a single product and has no view of the others. Finance can usually show the development money per product for two years: shares that barely move point to the first step, and the table itself allows you to mark the facet as verified.':
    'Gehen Sie von der letzten Budgetrunde aus, nicht vom schriftlichen Prozess. Wählen Sie „nicht anwendbar“ nur, wenn die befragte Person für ein einziges Produkt antwortet und die anderen nicht überblickt. Die Finanzabteilung kann meist das Entwicklungsgeld je Produkt für zwei Jahre zeigen: Anteile, die sich kaum bewegen, deuten auf die erste Stufe, und mit der Tabelle selbst dürfen Sie die Facette als verifiziert markieren.',
  'Which product received more money in the last round, and which received less because of it?':
    'Welches Produkt hat in der letzten Runde mehr Geld bekommen, und welches deswegen weniger?',
  'What did you have in front of you when that was decided?': 'Was lag Ihnen vor, als das entschieden wurde?',
  'Who leads the product managers and helps them develop?':
    'Wer führt die Produktmanager und hilft ihnen, sich zu entwickeln?',
  'A manager who has no product management background':
    'Eine Führungskraft ohne eigene Erfahrung im Produktmanagement',
  'A lead who also runs a product full time': 'Eine Leitung, die zugleich in Vollzeit ein Produkt betreut',
  'A dedicated and experienced lead': 'Eine eigene, erfahrene Leitung',
  'A dedicated and experienced lead who coaches and keeps written development plans':
    'Eine eigene, erfahrene Leitung, die coacht und schriftliche Entwicklungspläne führt',
  'If the respondent is the lead, ask how their last full week was spent before you choose between the third and fourth options. Product managers describe what they receive and leaders what they intend; keep both answers. For the last option ask to see that plans exist, without reading personal content, and then mark the facet as verified.':
    'Ist die befragte Person selbst die Leitung, fragen Sie, womit sie ihre letzte volle Woche verbracht hat, bevor Sie zwischen der dritten und vierten Antwort wählen. Produktmanager beschreiben, was sie bekommen, und Führungskräfte, was sie beabsichtigen; behalten Sie beide Antworten. Bei der letzten Antwort lassen Sie sich zeigen, dass es Pläne gibt, ohne Persönliches zu lesen, und markieren die Facette dann als verifiziert.',
  'When was the latest development talk with a product manager, and what followed from it?':
    'Wann war das letzte Entwicklungsgespräch mit einem Produktmanager, und was folgte daraus?',
  'Whom did a product manager last ask for advice on the craft, and what about?':
    'Wen hat ein Produktmanager zuletzt um fachlichen Rat gefragt, und wozu?',
  'How does a new product manager become effective here?': 'Wie wird ein neuer Produktmanager hier wirksam?',
  'Alone, by trial and error': 'Allein, durch Versuch und Irrtum',
  'By asking around': 'Indem er herumfragt',
  'With some introduction in the first days': 'Mit etwas Einführung in den ersten Tagen',
  'With a plan for the first 90 days': 'Mit einem Plan für die ersten 90 Tage',
  'With a plan, a buddy and feedback after 30, 60 and 90 days':
    'Mit einem Plan, einem Paten und Rückmeldung nach 30, 60 und 90 Tagen',
  'Ask the person who started most recently first; the memory of a long-serving colleague is of another company. Internal moves into the role count as well. Choose “not applicable” only if no product manager was ever recruited or appointed. A dated onboarding plan for a real person is the evidence for marking the facet as verified.':
    'Fragen Sie zuerst die Person, die zuletzt angefangen hat; langjährige Kollegen erinnern sich an ein anderes Unternehmen. Auch interne Wechsel in die Rolle zählen. Wählen Sie „nicht anwendbar“ nur, wenn nie ein Produktmanager eingestellt oder ernannt wurde. Ein datierter Einarbeitungsplan für eine wirkliche Person ist der Nachweis, um die Facette als verifiziert zu markieren.',
  'How did the first three months of the latest newcomer go, week by week?':
    'Wie verliefen die ersten drei Monate der letzten neuen Person, Woche für Woche?',
  'What did that person learn only by making a mistake?':
    'Was hat diese Person erst durch einen Fehler gelernt?',
  'Which of these have you seen in the last twelve months?':
    'Was davon haben Sie in den letzten zwölf Monaten gesehen?',
  'The founder has become the bottleneck': 'Der Gründer ist zum Engpass geworden',
  'A second product or a second customer segment has been added':
    'Ein zweites Produkt oder ein zweites Kundensegment ist hinzugekommen',
  'Several teams build things that overlap': 'Mehrere Teams bauen Dinge, die sich überschneiden',
  'Customers hear different promises from different people':
    'Kunden hören von verschiedenen Leuten verschiedene Versprechen',
  'Each department has its own version of the roadmap': 'Jede Abteilung hat ihre eigene Fassung der Roadmap',
  'People are hired without anyone knowing the priorities':
    'Es wird eingestellt, ohne dass jemand die Prioritäten kennt',
  'Nobody owns the price or the retirement of products':
    'Niemand verantwortet den Preis oder die Abkündigung von Produkten',
  'Dependencies between teams delay releases': 'Abhängigkeiten zwischen Teams verzögern Releases',
  'None of these has appeared': 'Nichts davon ist aufgetreten',
  'These are growing pains, not faults of anyone; saying so first makes honest answers easier. Tick only what the respondent has seen themselves and can tell in a sentence. The answer is not scored, but signs that two or more people name independently can raise the urgency, so do not mention what others have ticked.':
    'Das sind Wachstumsschmerzen und niemandes Schuld; sagen Sie das zuerst, dann fallen ehrliche Antworten leichter. Kreuzen Sie nur an, was die befragte Person selbst gesehen hat und in einem Satz erzählen kann. Die Antwort wird nicht bewertet, aber Anzeichen, die zwei oder mehr Personen unabhängig voneinander nennen, können die Dringlichkeit erhöhen; erwähnen Sie deshalb nicht, was andere angekreuzt haben.',
  'Which of these costs you the most at the moment, and when did you last notice it?':
    'Was davon kostet Sie zurzeit am meisten, und wann haben Sie es zuletzt gemerkt?',
  'What has already been tried against it?': 'Was wurde dagegen schon versucht?',
};
