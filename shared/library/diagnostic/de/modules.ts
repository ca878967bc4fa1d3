import type { TextCatalogue } from '../../../template/withTranslations';

export const modules: TextCatalogue = {
  'The product role here': 'Die Produktrolle hier',
  '1 day': '1 Tag',
  'Product managers, each with one colleague from a neighbouring function':
    'Produktmanager, jeder mit einem Kollegen aus einem Nachbarbereich',
  'state the company’s own role charter': 'die Rollenbeschreibung des eigenen Unternehmens wiedergeben',
  'sort ten live requests into what product management does, shares and does not do':
    'zehn aktuelle Anforderungen danach sortieren, was das Produktmanagement tut, teilt und nicht tut',
  'explain the long-term value of the role to a sceptic':
    'einem Skeptiker den langfristigen Wert der Rolle erklären',
  'Focus and saying no': 'Fokus und Neinsagen',
  'Half a day': 'Ein halber Tag',
  'read the own time profile and name what to stop':
    'das eigene Zeitprofil lesen und benennen, was wegfallen soll',
  'decline a request with reasons and an alternative':
    'eine Anforderung mit Begründung und Alternative ablehnen',
  'run a short meeting that sorts incoming requests':
    'eine kurze Besprechung leiten, die eingehende Anforderungen sortiert',
  'Market insight': 'Markteinblick',
  '2 days plus a field task': '2 Tage und eine Feldaufgabe',
  'Product managers and product marketing': 'Produktmanager und Produktmarketing',
  'plan and hold an interview without leading questions':
    'ein Interview ohne Suggestivfragen planen und führen',
  'separate the problem from the solution': 'das Problem von der Lösung trennen',
  'size a segment': 'die Größe eines Segments schätzen',
  'write a competitor note that sellers use': 'eine Wettbewerbsnotiz schreiben, die Verkäufer nutzen',
  'Product strategy and positioning': 'Produktstrategie und Positionierung',
  '2 days': '2 Tage',
  'Product managers and the product leader': 'Produktmanager und die Produktleitung',
  'write a two-page strategy with trade-offs':
    'eine Strategie auf zwei Seiten schreiben, die sagt, worauf verzichtet wird',
  'position the product against alternatives, doing nothing included':
    'das Produkt gegenüber Alternativen positionieren, auch gegenüber dem Nichtstun',
  'tie the strategy to company targets': 'die Strategie an die Unternehmensziele binden',
  'Product finance and pricing': 'Produktfinanzen und Preise',
  'Product managers, with Finance as co-teacher':
    'Produktmanager, mit der Finanzabteilung als zweiter Lehrkraft',
  'read the result of a product': 'das Ergebnis eines Produkts lesen',
  'build a business case with ranges': 'einen Business Case mit Spannen aufstellen',
  'find what drives value for the customer': 'finden, was dem Kunden Nutzen bringt',
  'test willingness to pay': 'die Zahlungsbereitschaft testen',
  'plan the retirement of a product': 'die Abkündigung eines Produkts planen',
  'Go-to-market': 'Markteintritt',
  '1.5 days': '1,5 Tage',
  'Product managers, Marketing and Sales': 'Produktmanager, Marketing und Vertrieb',
  'write a launch brief': 'ein Einführungsbriefing schreiben',
  'craft a message and proof for a segment': 'Botschaft und Nachweis für ein Segment formulieren',
  'set adoption targets': 'Ziele für die Nutzung setzen',
  'equip sellers for the first conversation': 'Verkäufer für das erste Gespräch ausrüsten',
  'Product managers, delivery and Sales, with executives for half a day':
    'Produktmanager, Lieferung und Vertrieb, mit der Geschäftsleitung für einen halben Tag',
  'place the own offer on the stage map': 'das eigene Angebot in die Stufenübersicht einordnen',
  'draw the boundary of the standard': 'die Grenze des Standards ziehen',
  'price an exception over its whole life': 'eine Ausnahme über ihre gesamte Lebensdauer bepreisen',
  'reshape a deal towards the standard': 'einen Auftrag zum Standard hin umformen',
  'Roadmapping and prioritising': 'Roadmap und Priorisierung',
  'Product managers and lead engineers': 'Produktmanager und leitende Entwickler',
  'turn features into problems with measures': 'aus Funktionen Probleme mit Messgrößen machen',
  'set shares of capacity': 'Kapazitätsanteile festlegen',
  'state confidence openly': 'offen sagen, wie sicher etwas ist',
  'rank work by the cost of delay': 'Arbeit nach den Kosten der Verzögerung ordnen',
  'Agile product ownership': 'Agile Produktverantwortung',
  'Product manager, product owner and lead engineer of a team, together':
    'Produktmanager, Product Owner und leitender Entwickler eines Teams, gemeinsam',
  'derive a product goal from the vision': 'aus der Vision ein Produktziel ableiten',
  'order a backlog by the goal': 'ein Backlog nach dem Ziel ordnen',
  'split work into thin slices': 'Arbeit in dünne Scheiben schneiden',
  'agree the duties of product manager and product owner':
    'die Aufgaben von Produktmanager und Product Owner vereinbaren',
  'Discovery and experiments': 'Discovery und Experimente',
  '2 days plus six weeks of coaching': '2 Tage und sechs Wochen Coaching',
  'Trios of product, design and engineering': 'Dreiergruppen aus Produkt, Design und Entwicklung',
  'list assumptions by risk': 'Annahmen nach Risiko auflisten',
  'choose the cheapest test': 'den günstigsten Test wählen',
  'decide from results': 'nach Ergebnissen entscheiden',
  'review the effect after release': 'die Wirkung nach dem Release überprüfen',
  'Leading product managers': 'Produktmanager führen',
  'assess a product manager against the skill profile':
    'einen Produktmanager anhand des Kompetenzprofils einschätzen',
  'coach one gap at a time': 'eine Lücke nach der anderen coachen',
  'set levels': 'Stufen festlegen',
  'defend focus upwards': 'Fokus nach oben verteidigen',
  'Executive briefing': 'Briefing der Geschäftsleitung',
  'The top team': 'Der oberste Führungskreis',
  'say what product management is for': 'sagen, wozu Produktmanagement da ist',
  'choose what to delegate': 'wählen, was delegiert wird',
  'see how rewards and overrides undo training':
    'erkennen, wie Vergütung und Überstimmen eine Schulung zunichtemachen',
};
