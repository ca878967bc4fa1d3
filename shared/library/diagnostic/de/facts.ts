import type { TextCatalogue } from '../../../template/withTranslations';

export const facts: TextCatalogue = {
  'How many people have product management as their main job?':
    'Wie viele Menschen haben Produktmanagement als Hauptaufgabe?',
  'Include product owners who set direction; leave out those who only administer a backlog. Count people in post today, not open positions, and check the names against the organisation chart.':
    'Zählen Sie Product Owner mit, die die Richtung bestimmen; lassen Sie die weg, die nur ein Backlog verwalten. Zählen Sie Menschen, die heute im Amt sind, keine offenen Stellen, und gleichen Sie die Namen mit dem Organigramm ab.',
  people: 'Personen',
  'How many people do product management beside another main job?':
    'Wie viele Menschen machen Produktmanagement neben einer anderen Hauptaufgabe?',
  'Founders, lead engineers and key account managers often carry this second hat. Ask who decides what is built for each product; a name that is not on the list of product managers belongs here.':
    'Gründer, leitende Entwickler und Key-Account-Manager tragen diesen zweiten Hut oft. Fragen Sie bei jedem Produkt, wer entscheidet, was gebaut wird; ein Name, der nicht auf der Liste der Produktmanager steht, gehört hierher.',
  'How many engineers, designers and testers work on your products?':
    'Wie viele Menschen aus Entwicklung, Design und Test arbeiten an Ihren Produkten?',
  'Heads, not full-time equivalents. Contractors who have worked on the product for more than three months count, and so do people who build it inside customer projects.':
    'Köpfe, keine Vollzeitstellen. Externe, die länger als drei Monate am Produkt arbeiten, zählen mit, ebenso alle, die es in Kundenprojekten weiterbauen.',
  'How many products or modules have a price or an owner of their own?':
    'Wie viele Produkte oder Module haben einen eigenen Preis oder einen eigenen Verantwortlichen?',
  'Take the price list and the organisation chart side by side. Versions and customer variants of the same product count once.':
    'Legen Sie Preisliste und Organigramm nebeneinander. Versionen und Kundenvarianten desselben Produkts zählen einmal.',
  products: 'Produkte',
  'How many organisations are active, paying customers?':
    'Wie viele Organisationen sind aktive, zahlende Kunden?',
  'Organisations, not users or sites. Active means invoiced in the last twelve months. For a consumer product enter 300, where the measure stops rising.':
    'Organisationen, nicht Nutzer oder Standorte. Aktiv heißt: in den letzten zwölf Monaten abgerechnet. Bei einem Produkt für Verbraucher tragen Sie 300 ein; darüber steigt das Maß nicht mehr.',
  organisations: 'Organisationen',
  'How many development teams are there?': 'Wie viele Entwicklungsteams gibt es?',
  'A team is a group that plans its work together. Enter 0 when all development is bought in, and 1 when everybody works from one list.':
    'Ein Team ist eine Gruppe, die ihre Arbeit gemeinsam plant. Tragen Sie 0 ein, wenn alle Entwicklung zugekauft wird, und 1, wenn alle nach einer Liste arbeiten.',
  teams: 'Teams',
  'What share of the development teams works in an Agile way now, or will within twelve months?':
    'Welcher Anteil der Entwicklungsteams arbeitet agil oder wird es innerhalb von zwölf Monaten tun?',
  'Count a team when it works in short cycles from an ordered list and shows results at the end of each. The label does not matter, and a plan counts only when a start date has been named.':
    'Zählen Sie ein Team, wenn es in kurzen Zyklen nach einer geordneten Liste arbeitet und am Ende jedes Zyklus Ergebnisse zeigt. Auf das Etikett kommt es nicht an, und ein Plan zählt nur, wenn ein Starttermin genannt ist.',
  '% of teams': '% der Teams',
  'What share of the revenue of the last twelve months came from work for a single customer?':
    'Welcher Anteil des Umsatzes der letzten zwölf Monate stammte aus Arbeit für einen einzelnen Kunden?',
  'Work that only one named customer asked for and gets: bespoke development, special versions, integration projects. Ask finance for the figure; when it is an estimate, say so in a note and ask two people independently.':
    'Arbeit, die nur ein bestimmter Kunde verlangt hat und bekommt: Einzelanfertigungen, Sonderversionen, Integrationsprojekte. Fragen Sie die Finanzabteilung nach der Zahl; ist sie geschätzt, halten Sie das in einer Notiz fest und fragen Sie zwei Personen unabhängig voneinander.',
  '% of revenue': '% des Umsatzes',
  'What share of revenue from work for a single customer does leadership want in twenty-four months?':
    'Welchen Umsatzanteil aus Arbeit für einzelne Kunden strebt die Leitung in vierundzwanzig Monaten an?',
  'Ask for a figure that is written in a plan. When leaders name different figures, leave the line blank until they have agreed: the disagreement is worth raising in itself.':
    'Fragen Sie nach einer Zahl, die in einem Plan steht. Nennen Führungskräfte verschiedene Zahlen, lassen Sie die Zeile leer, bis sie sich geeinigt haben: Die Uneinigkeit ist es wert, selbst angesprochen zu werden.',
  'Where does the company stand between customer projects and standard products?':
    'Wo steht das Unternehmen zwischen Kundenprojekten und Standardprodukten?',
  'Read all four aloud and let the sponsor choose. Choose the first only when the decision has been announced inside the company; otherwise the move is under discussion.':
    'Lesen Sie alle vier vor und lassen Sie den Auftraggeber wählen. Wählen Sie die erste nur, wenn die Entscheidung im Unternehmen bekannt gegeben ist; sonst wird der Wechsel noch diskutiert.',
  'The move from customer projects to standard products has been decided':
    'Der Wechsel von Kundenprojekten zu Standardprodukten ist beschlossen',
  'The move from customer projects to standard products is being discussed':
    'Der Wechsel von Kundenprojekten zu Standardprodukten wird diskutiert',
  'The company already sells standard products': 'Das Unternehmen verkauft bereits Standardprodukte',
  'The company stays a project business on purpose': 'Das Unternehmen bleibt bewusst ein Projektgeschäft',
  'By how much have revenue or headcount grown in the last twelve months?':
    'Um wie viel sind Umsatz oder Mitarbeiterzahl in den letzten zwölf Monaten gewachsen?',
  'Take whichever of the two is higher, and leave out growth that was bought with another company. A decline is entered with a minus sign.':
    'Nehmen Sie den höheren der beiden Werte und lassen Sie Wachstum weg, das mit einem anderen Unternehmen zugekauft wurde. Ein Rückgang wird mit Minuszeichen eingetragen.',
  '%': '%',
  'Is a merger, a reorganisation or a vacancy in the top product post expected within the next 90 days?':
    'Wird in den nächsten 90 Tagen eine Fusion, eine Reorganisation oder eine Vakanz in der obersten Produktposition erwartet?',
  'Ask the sponsor alone and treat the answer as confidential. One credible sign is enough for yes, because training that starts before the new structure is named is usually wasted.':
    'Fragen Sie den Auftraggeber unter vier Augen und behandeln Sie die Antwort vertraulich. Ein glaubhaftes Anzeichen reicht für ein Ja, denn Schulung, die beginnt, bevor die neue Struktur feststeht, ist meist vergebens.',
  'Yes, at least one of these is expected': 'Ja, mindestens eines davon wird erwartet',
  'No, none of these is expected': 'Nein, nichts davon wird erwartet',
};
