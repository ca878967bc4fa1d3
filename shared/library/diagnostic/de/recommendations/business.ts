import type { TextCatalogue } from '../../../../template/withTranslations';

export const business: TextCatalogue = {
  'Customer-contact programme': 'Programm für Kundenkontakte',
  'Protected market time is in place, or calendars are free anyway.':
    'Geschützte Marktzeit ist eingerichtet, oder die Kalender sind ohnehin frei.',
  'Set a target of four learning talks per product manager and month, outside selling and support.':
    'Setzen Sie ein Ziel von vier Lerngesprächen je Produktmanager und Monat, außerhalb von Verkauf und Support.',
  'Recruit a panel of customers and non-customers who have agreed to be asked.':
    'Gewinnen Sie einen Kreis von Kunden und Nichtkunden, die bereit sind, befragt zu werden.',
  'Record every talk in one shared note format that keeps problems apart from solutions.':
    'Halten Sie jedes Gespräch in einem gemeinsamen Notizformat fest, das Probleme von Lösungen trennt.',
  'Read out the month’s insights to development, sales and marketing.':
    'Tragen Sie die Erkenntnisse des Monats Entwicklung, Vertrieb und Marketing vor.',
  'An interview panel and a shared insight log':
    'Ein Kreis von Gesprächspartnern und ein gemeinsames Verzeichnis der Erkenntnisse',
  'Each product manager holds at least four learning conversations a month':
    'Jeder Produktmanager führt mindestens vier Lerngespräche im Monat',
  'At least one change of plan a month can be traced to an insight':
    'Mindestens eine Planänderung im Monat lässt sich auf eine Erkenntnis zurückführen',
  'Win/loss and competitor rhythm': 'Rhythmus für Gewinn, Verlust und Wettbewerb',
  'Sales grants access to buyers who decided against the offer.':
    'Der Vertrieb ermöglicht den Zugang zu Käufern, die sich gegen das Angebot entschieden haben.',
  'Have ten buyers a quarter interviewed about their decision by somebody outside the deal.':
    'Lassen Sie jedes Quartal zehn Käufer von jemandem, der am Auftrag nicht beteiligt war, zu ihrer Entscheidung befragen.',
  'Keep a short note per competitor that sellers can use in the next conversation, doing nothing included.':
    'Führen Sie je Wettbewerber eine kurze Notiz, die Verkäufer im nächsten Gespräch nutzen können, auch für das Nichtstun.',
  'Read out the reasons for wins and losses once a quarter to product, sales and marketing.':
    'Tragen Sie die Gründe für Gewinn und Verlust einmal im Quartal Produktbereich, Vertrieb und Marketing vor.',
  'A quarterly win/loss report with competitor notes':
    'Ein vierteljährlicher Bericht über Gewinn und Verlust mit Notizen zu Wettbewerbern',
  'Product managers with Sales': 'Produktmanager mit dem Vertrieb',
  'The reason is known for 70% of the value of lost deals':
    'Für 70 % des Wertes verlorener Aufträge ist der Grund bekannt',
  'Two-page product strategy': 'Produktstrategie auf zwei Seiten',
  'The company’s targets are known and current.': 'Die Ziele des Unternehmens sind bekannt und aktuell.',
  'Diagnose the market: who has the problem, what they use today and what is changing.':
    'Untersuchen Sie den Markt: wer das Problem hat, was er heute nutzt und was sich ändert.',
  'Choose the segment to win and the advantage to win it with.':
    'Wählen Sie das Segment, das gewonnen werden soll, und den Vorteil, mit dem das gelingt.',
  'Write down what will not be done, and why.': 'Schreiben Sie auf, was nicht getan wird, und warum.',
  'Explain the strategy to every team and neighbouring function.':
    'Erklären Sie die Strategie jedem Team und jedem Nachbarbereich.',
  'Review the text twice a year against results.':
    'Überprüfen Sie den Text zweimal im Jahr an den Ergebnissen.',
  'A product strategy of two pages with explicit trade-offs':
    'Eine Produktstrategie auf zwei Seiten, die offen sagt, worauf verzichtet wird',
  'Product leader or senior product manager': 'Produktleitung oder erfahrener Produktmanager',
  'A current strategy text with choices and trade-offs exists and has been seen':
    'Ein aktueller Strategietext mit Entscheidungen und Verzicht liegt vor und wurde gesehen',
  'Teams mostly choose between backlog items by reading the strategy: step 4 of 5 or better':
    'Teams wählen meist zwischen Backlog-Einträgen, indem sie die Strategie lesen: Stufe 4 von 5 oder besser',
  'Product scorecard': 'Kennzahlenblatt des Produkts',
  'Finance supplies cost by product.': 'Die Finanzabteilung liefert Kosten je Produkt.',
  'Agree with Finance on six figures per product, revenue, margin and cost to serve among them.':
    'Vereinbaren Sie mit der Finanzabteilung sechs Kennzahlen je Produkt, darunter Umsatz, Marge und Betreuungskosten.',
  'Review the figures every month in a meeting of 30 minutes.':
    'Sehen Sie die Zahlen jeden Monat in einer Besprechung von 30 Minuten durch.',
  'Write one line on the cause beside every figure that moved.':
    'Schreiben Sie neben jede Zahl, die sich bewegt hat, eine Zeile zur Ursache.',
  'A monthly scorecard per product': 'Ein monatliches Kennzahlenblatt je Produkt',
  'Product managers with Finance': 'Produktmanager mit den Finanzen',
  'Finance says that product managers know revenue, margin and cost to serve: step 4 of 5 or better':
    'Die Finanzabteilung bestätigt, dass Produktmanager Umsatz, Marge und Betreuungskosten kennen: Stufe 4 von 5 oder besser',
  'Price and package review': 'Überprüfung von Preis und Produktpaketen',
  'The product scorecard shows margin by product.': 'Das Kennzahlenblatt zeigt die Marge je Produkt.',
  'Describe per segment what the product is worth to the customer and how that value shows in money.':
    'Beschreiben Sie je Segment, was das Produkt dem Kunden wert ist und wie sich dieser Wert in Geld zeigt.',
  'Hold talks with customers about their willingness to pay.':
    'Führen Sie Gespräche mit Kunden über ihre Zahlungsbereitschaft.',
  'Agree rules for discounts: who may give how much, and in return for what.':
    'Vereinbaren Sie Regeln für Preisnachlässe: wer wie viel geben darf und wofür.',
  'Pilot the new prices and packages with new customers before changing them for all.':
    'Erproben Sie die neuen Preise und Pakete mit Neukunden, bevor Sie sie für alle ändern.',
  'A price and package proposal with a discount rule':
    'Ein Vorschlag für Preis und Pakete mit einer Regel für Preisnachlässe',
  'Product managers with Finance and Sales': 'Produktmanager mit Finanzen und Vertrieb',
  'The average discount falls by 3 points': 'Der durchschnittliche Preisnachlass sinkt um 3 Punkte',
  'The product margin rises by 2 points': 'Die Produktmarge steigt um 2 Punkte',
  'Individual business-skill plans': 'Persönliche Pläne für Geschäftskompetenz',
  'The skill matrix has been filled in.': 'Die Kompetenzmatrix ist ausgefüllt.',
  'The role charter is known to the participants.': 'Die Rollenbeschreibung ist den Teilnehmern bekannt.',
  'Pick the three largest weighted skill gaps of each product manager.':
    'Wählen Sie bei jedem Produktmanager die drei größten gewichteten Lücken.',
  'Combine for each gap a module, a live task on the own product and a coach.':
    'Verbinden Sie für jede Lücke ein Modul, eine echte Aufgabe am eigenen Produkt und einen Coach.',
  'Brief each participant’s manager and agree what to look for at work.':
    'Bereiten Sie die Führungskraft jedes Teilnehmers vor und vereinbaren Sie, worauf bei der Arbeit zu achten ist.',
  'Check after 90 days whether the skill is used, and choose the next gap.':
    'Prüfen Sie nach 90 Tagen, ob die Fähigkeit genutzt wird, und wählen Sie die nächste Lücke.',
  'A development plan per product manager, private to the person and the manager':
    'Ein Entwicklungsplan je Produktmanager, vertraulich zwischen Person und Führungskraft',
  'The mean gap in commercial skills shrinks by one level within 180 days':
    'Die mittlere Lücke bei kaufmännischen Fähigkeiten schrumpft innerhalb von 180 Tagen um eine Stufe',
  'Launch brief and tiers': 'Einführungsbriefing und Größenklassen',
  'Define three sizes of launch and what each of them includes.':
    'Legen Sie drei Größen von Markteinführungen fest und was jede umfasst.',
  'Require a one-page brief with segment, problem, message, proof and price before the build ends.':
    'Verlangen Sie ein einseitiges Briefing mit Segment, Problem, Botschaft, Nachweis und Preis, bevor die Entwicklung endet.',
  'Name one owner for every line of the launch plan.':
    'Benennen Sie für jede Zeile des Einführungsplans einen Verantwortlichen.',
  'A launch kit: three tiers, a one-page brief and a checklist with owners':
    'Ein Baukasten für Markteinführungen: drei Größen, ein einseitiges Briefing und eine Checkliste mit Verantwortlichen',
  'Product managers with Marketing': 'Produktmanager mit dem Marketing',
  'Every launch of the largest tier has a complete brief before the build ends':
    'Jede Markteinführung der größten Klasse hat ein vollständiges Briefing, bevor die Entwicklung endet',
  'Pair product management with product marketing': 'Produktmanagement und Produktmarketing als Paar',
  'Decide how product managers and product marketing work as partners, and for which products.':
    'Entscheiden Sie, wie Produktmanager und Produktmarketing als Partner arbeiten und für welche Produkte.',
  'Recruit or appoint the product marketing manager.':
    'Stellen Sie den Produktmarketing-Manager ein oder ernennen Sie ihn.',
  'Split the duties between the two roles and write the split into the charter.':
    'Teilen Sie die Aufgaben zwischen beiden Rollen auf und schreiben Sie das in die Rollenbeschreibung.',
  'A written role split and an appointment': 'Eine schriftliche Rollenteilung und eine Ernennung',
  'Product leader with the Marketing leader': 'Produktleitung mit der Marketingleitung',
  'Two of the next three launches meet their targets':
    'Zwei der nächsten drei Markteinführungen erreichen ihre Ziele',
  'Shadow sales and finance': 'Vertrieb und Finanzen begleiten',
  'Let every product manager sit in on five sales meetings as a listener.':
    'Lassen Sie jeden Produktmanager bei fünf Verkaufsgesprächen zuhören.',
  'Let every product manager follow one month-end close with Finance.':
    'Lassen Sie jeden Produktmanager einen Monatsabschluss mit der Finanzabteilung verfolgen.',
  'Ask each of them to write down three lessons and what should change because of them.':
    'Bitten Sie jeden, drei Lehren aufzuschreiben und was sich deshalb ändern sollte.',
  'A log of lessons from sales meetings and month-end closes':
    'Ein Verzeichnis der Lehren aus Verkaufsgesprächen und Monatsabschlüssen',
  'All product managers have completed both parts': 'Alle Produktmanager haben beide Teile abgeschlossen',
  'Lessons from the log are used in roadmap or launch plans':
    'Lehren aus dem Verzeichnis fließen in Roadmap oder Einführungspläne ein',
  'Ninety-day effect review': 'Wirkungsprüfung nach neunzig Tagen',
  'Usage data or sales data can be had for the release.':
    'Für das Release sind Nutzungs- oder Verkaufsdaten zu bekommen.',
  'Set a target for adoption or revenue before each larger release.':
    'Setzen Sie vor jedem größeren Release ein Ziel für Nutzung oder Umsatz.',
  'Compare target and result 90 days after the release.':
    'Vergleichen Sie Ziel und Ergebnis 90 Tage nach dem Release.',
  'Decide in the review whether to grow, fix or remove what was built, and change the roadmap accordingly.':
    'Entscheiden Sie in der Prüfung, ob das Gebaute ausgebaut, verbessert oder entfernt wird, und ändern Sie die Roadmap entsprechend.',
  'A review note per larger release': 'Eine Prüfnotiz je größerem Release',
  '80% of larger releases are reviewed': '80 % der größeren Releases werden überprüft',
  'At least one feature is removed each quarter': 'Jedes Quartal wird mindestens eine Funktion entfernt',
};
