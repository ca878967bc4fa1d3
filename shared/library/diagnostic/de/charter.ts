import type { TextCatalogue } from '../../../template/withTranslations';

export const charter: TextCatalogue = {
  'Knows customers, non-customers and alternatives at first hand':
    'Kennt Kunden, Nichtkunden und Alternativen aus erster Hand',
  'Writes and defends product strategy, vision and goal':
    'Schreibt und vertritt Produktstrategie, Vision und Ziel',
  'Orders the roadmap and explains refusals': 'Ordnet die Roadmap und erklärt Ablehnungen',
  'Owns the product scorecard and the business case':
    'Verantwortet das Kennzahlenblatt des Produkts und den Business Case',
  'Prepares the launch, reviews its effect and proposes retirement':
    'Bereitet die Markteinführung vor, prüft ihre Wirkung und schlägt Abkündigungen vor',
  'Keeps one visible entry point for requests': 'Unterhält einen sichtbaren Eingang für Anforderungen',
  'Price and package': 'Preis und Produktpaket',
  'Product management proposes; Finance and the executives approve':
    'Das Produktmanagement schlägt vor; Finanzen und Geschäftsleitung genehmigen',
  'Scope and solution': 'Umfang und Lösung',
  'Product management brings the problem; the solution is found with Engineering':
    'Das Produktmanagement bringt das Problem; die Lösung entsteht gemeinsam mit der Entwicklung',
  Launch: 'Markteinführung',
  'Product management writes the brief; Marketing runs the campaign':
    'Das Produktmanagement schreibt das Briefing; das Marketing führt die Kampagne durch',
  'Win/loss learning': 'Lernen aus Gewinn und Verlust',
  'Together with Sales': 'Gemeinsam mit dem Vertrieb',
  Exceptions: 'Ausnahmen',
  'Decided in a forum with Sales and Engineering': 'In einer Runde mit Vertrieb und Entwicklung entschieden',
  'Care for the ten largest customers': 'Pflege der zehn größten Kunden',
  'Together with customer success and support': 'Gemeinsam mit Kundenbetreuung und Support',
  'Routine demos and deal support': 'Routinemäßige Vorführungen und Unterstützung einzelner Aufträge',
  'First-line technical help': 'Technische Hilfe in erster Linie',
  'Chasing project status': 'Dem Projektstand nachgehen',
  'The delivery lead': 'Die Lieferleitung',
  'Test coordination': 'Testkoordination',
  Engineering: 'Entwicklung',
  'Order and contract administration': 'Verwaltung von Bestellungen und Verträgen',
  'Sales operations': 'Vertriebsinnendienst',
  'Training of end users': 'Schulung von Endanwendern',
  'The charter fits on one page.': 'Die Rollenbeschreibung passt auf eine Seite.',
  'Every line under “does not do” names a receiver.': 'Jede Zeile unter „tut nicht“ nennt einen Empfänger.',
  'The charter is reviewed within twelve months; the date stands on it.':
    'Die Rollenbeschreibung wird innerhalb von zwölf Monaten überprüft; das Datum steht darauf.',
  'The sponsor and the neighbouring functions sign it.':
    'Der Auftraggeber und die Nachbarbereiche unterschreiben sie.',
  'Customer and market insight': 'Wissen über Kunden und Märkte',
  'Product strategy and goal': 'Produktstrategie und Ziel',
  'Portfolio and investment split': 'Portfolio und Aufteilung der Investitionen',
  'Roadmap order': 'Reihenfolge der Roadmap',
  'Solution design and estimates': 'Lösungsentwurf und Schätzungen',
  'Exception (bespoke) decision': 'Entscheidung über Ausnahmen (Einzelanfertigungen)',
  'Launch brief and message': 'Einführungsbriefing und Botschaft',
  'Campaign and leads': 'Kampagne und Leads',
  'Deal support and demos': 'Unterstützung von Aufträgen und Vorführungen',
  'First-line support': 'Support in erster Linie',
  'Effect review and scorecard': 'Wirkungsprüfung und Kennzahlenblatt',
  'End of life': 'Lebensende',
};
