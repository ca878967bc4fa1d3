import type { TextCatalogue } from '../../../template/withTranslations';

export const symptoms: TextCatalogue = {
  'Lagging sales': 'Schleppender Absatz',
  'How much of a problem are lagging sales at the moment?':
    'Wie sehr ist schleppender Absatz zurzeit ein Problem?',
  'Ask for the feeling first and the figures later. Note which product and which kind of customer the respondent has in mind, because sales rarely lag everywhere at once.':
    'Fragen Sie zuerst nach dem Gefühl und später nach den Zahlen. Notieren Sie, an welches Produkt und welche Art von Kunden die befragte Person denkt, denn der Absatz schleppt selten überall zugleich.',
  'No problem: this does not concern us': 'Kein Problem: Das betrifft uns nicht',
  'Slight: it comes up now and then, with little harm': 'Gering: Es kommt ab und zu vor und schadet wenig',
  'Noticeable: it costs us time or money more than once a quarter':
    'Spürbar: Es kostet uns mehr als einmal im Quartal Zeit oder Geld',
  'Serious: it endangers results we have promised': 'Ernst: Es gefährdet Ergebnisse, die wir zugesagt haben',
  'Severe and lasting: it has hurt the business for a long time':
    'Schwer und anhaltend: Es schadet dem Geschäft seit Langem',
  'Train the sellers or replace them': 'Die Verkäufer schulen oder austauschen',
  'The product is weaker than the alternatives a buyer compares it with':
    'Das Produkt ist schwächer als die Alternativen, mit denen ein Käufer es vergleicht',
  'The product is aimed at the wrong segment or carries the wrong price':
    'Das Produkt zielt auf das falsche Segment oder hat den falschen Preis',
  'The sellers lack a message and proof that the product is worth its price':
    'Den Verkäufern fehlen eine Botschaft und der Nachweis, dass das Produkt seinen Preis wert ist',
  'Every deal is bespoke, so that sales cycles are long':
    'Jeder Auftrag ist eine Einzelanfertigung, sodass Verkaufszyklen lang sind',
  'Notes on won and lost deals of the last two quarters':
    'Notizen zu gewonnenen und verlorenen Aufträgen der letzten zwei Quartale',
  'The trend of discounts over the last two years':
    'Die Entwicklung der Preisnachlässe in den letzten zwei Jahren',
  'The length of the sales cycle for standard deals against bespoke ones':
    'Die Länge des Verkaufszyklus bei Standardaufträgen gegenüber Einzelanfertigungen',
  'Sellers with the same product and comparable territories differ by more than a factor of two, or few first meetings are held at all':
    'Verkäufer mit demselben Produkt und vergleichbaren Gebieten unterscheiden sich um mehr als das Doppelte, oder es finden überhaupt nur wenige Erstgespräche statt',
  'Slow development': 'Langsame Entwicklung',
  'How much of a problem is slow development at the moment?':
    'Wie sehr ist langsame Entwicklung zurzeit ein Problem?',
  'Find out what slow is measured against: a promise, a competitor or an earlier time. Developers and executives often mean different things, so keep the respondent’s own example in a note.':
    'Finden Sie heraus, woran langsam gemessen wird: an einem Versprechen, einem Wettbewerber oder einer früheren Zeit. Entwickler und Führungskräfte meinen oft Verschiedenes; halten Sie deshalb das Beispiel der befragten Person in einer Notiz fest.',
  'Introduce a new process or a new tool': 'Einen neuen Prozess oder ein neues Werkzeug einführen',
  'Too many items are in progress at once': 'Zu viele Dinge sind gleichzeitig in Arbeit',
  'Priorities change in the middle of a cycle': 'Prioritäten ändern sich mitten im Zyklus',
  'Bespoke work takes the capacity that was meant for the product':
    'Einzelanfertigungen nehmen die Kapazität, die für das Produkt gedacht war',
  'There is no goal by which the teams could decide':
    'Es gibt kein Ziel, nach dem die Teams entscheiden könnten',
  'The number of items in progress per team today': 'Die Zahl der Dinge, die heute je Team in Arbeit sind',
  'The number of priority changes in each of the last cycles':
    'Die Zahl der Prioritätswechsel in jedem der letzten Zyklen',
  'Development capacity of the last quarter, divided by customer':
    'Die Entwicklungskapazität des letzten Quartals, nach Kunden aufgeteilt',
  'Build and test automation is poor, or defects and old code take more than 40% of the capacity':
    'Build und Tests sind schlecht automatisiert, oder Fehler und alter Code nehmen mehr als 40 % der Kapazität',
  'Missing leads': 'Fehlende Leads',
  'How much of a problem is it at the moment that marketing brings too few good leads?':
    'Wie sehr ist es zurzeit ein Problem, dass das Marketing zu wenige gute Leads bringt?',
  'Good means that sales accepts the lead. Where marketing and sales count differently, record both views and compare them afterwards rather than settling the matter in the interview.':
    'Gut heißt, dass der Vertrieb den Lead annimmt. Zählen Marketing und Vertrieb verschieden, halten Sie beide Sichten fest und vergleichen Sie sie später, statt die Sache im Interview zu klären.',
  'Hire a new agency': 'Eine neue Agentur beauftragen',
  'No segment has been chosen': 'Es wurde kein Segment gewählt',
  'Marketing gets neither a message nor proof from product':
    'Das Marketing bekommt vom Produktbereich weder Botschaft noch Nachweis',
  'Launches arrive unannounced': 'Markteinführungen kommen ohne Ankündigung',
  'The brief for the latest launch': 'Das Briefing zur letzten Markteinführung',
  'The text that describes the target segment': 'Der Text, der das Zielsegment beschreibt',
  'Requests for content that product has left unanswered':
    'Anfragen nach Inhalten, die der Produktbereich nicht beantwortet hat',
  'Traffic and reach are low while the message does well in tests':
    'Besuche und Reichweite sind gering, während die Botschaft in Tests gut ankommt',
  'Customers leaving': 'Abwandernde Kunden',
  'How much of a problem are customers who leave or do not renew at the moment?':
    'Wie sehr sind Kunden, die gehen oder nicht verlängern, zurzeit ein Problem?',
  'Count a customer who stays under protest or cuts the contract in half as leaving. Ask for two names the respondent regrets: they are easier to follow up than a rate.':
    'Zählen Sie einen Kunden, der unter Protest bleibt oder den Vertrag halbiert, als abgewandert. Fragen Sie nach zwei Namen, um die es der befragten Person leidtut: Ihnen lässt sich leichter nachgehen als einer Quote.',
  'Add support staff': 'Den Support personell verstärken',
  'Customers were won outside the segment the product fits':
    'Kunden wurden außerhalb des Segments gewonnen, zu dem das Produkt passt',
  'The features that were built are not used': 'Die gebauten Funktionen werden nicht genutzt',
  'Nobody checks what effect a release has had': 'Niemand prüft, welche Wirkung ein Release hatte',
  'Reasons for leaving, divided by segment': 'Gründe für die Abwanderung, nach Segmenten aufgeteilt',
  'Use of the main features by customer': 'Die Nutzung der wichtigsten Funktionen je Kunde',
  'The log of promises made to customers': 'Das Verzeichnis der Versprechen an Kunden',
  'Service failures or the handling of contracts explain most of the exits':
    'Servicefehler oder der Umgang mit Verträgen erklären die meisten Abgänge',
  'A plan that keeps moving': 'Ein Plan, der ständig in Bewegung ist',
  'How much of a problem is it at the moment that the product plan keeps moving?':
    'Wie sehr ist es zurzeit ein Problem, dass sich der Produktplan ständig ändert?',
  'A plan may move because something was learnt, which is healthy. Ask what moved last and who asked for it; this symptom is about changes that nobody can justify afterwards.':
    'Ein Plan darf sich ändern, weil etwas gelernt wurde; das ist gesund. Fragen Sie, was sich zuletzt verschoben hat und wer das wollte; bei diesem Symptom geht es um Änderungen, die hinterher niemand begründen kann.',
  'Plan more strictly': 'Strenger planen',
  'Product managers cannot say no': 'Produktmanager können nicht nein sagen',
  'Contracts set the plan': 'Verträge bestimmen den Plan',
  'A founder changes the direction': 'Ein Gründer ändert die Richtung',
  'There is no strategy to hold on to': 'Es gibt keine Strategie, an der man sich festhalten könnte',
  'The log of plan changes, with the person who asked for each':
    'Das Verzeichnis der Planänderungen, jeweils mit der Person, die sie wollte',
  'The share of items that come from a single customer':
    'Der Anteil der Punkte, die von einem einzelnen Kunden stammen',
  'One external shock explains the changes': 'Ein einzelner Schock von außen erklärt die Änderungen',
  'Growth without profit': 'Wachstum ohne Gewinn',
  'How much of a problem is it at the moment that revenue grows but profit does not?':
    'Wie sehr ist es zurzeit ein Problem, dass der Umsatz wächst, der Gewinn aber nicht?',
  'Not everybody sees the figures, so “don’t know” is a fair answer outside finance and the top team. Ask those who know since which year, and what was sold differently from then on.':
    'Nicht alle sehen die Zahlen; „weiß nicht“ ist außerhalb von Finanzen und oberster Leitung also eine faire Antwort. Fragen Sie die, die es wissen, seit welchem Jahr es so ist und was ab da anders verkauft wurde.',
  'Cut costs': 'Kosten senken',
  'Bespoke work is priced below what it costs': 'Einzelanfertigungen werden unter ihren Kosten verkauft',
  'The price is set without evidence of the value for the customer':
    'Der Preis wird ohne Beleg für den Nutzen beim Kunden festgelegt',
  'Old products are never retired': 'Alte Produkte werden nie abgekündigt',
  'Margin by product and by customer': 'Marge je Produkt und je Kunde',
  'The list of product variants in use': 'Die Liste der genutzten Produktvarianten',
  'The history of prices': 'Der Verlauf der Preise',
  'A one-off cost or a currency effect explains the shortfall':
    'Ein einmaliger Kostenposten oder ein Währungseffekt erklärt den Fehlbetrag',
};
