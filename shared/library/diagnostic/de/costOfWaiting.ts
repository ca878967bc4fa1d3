import type { TextCatalogue } from '../../../template/withTranslations';

export const costOfWaiting: TextCatalogue = {
  'Each quarter of waiting spends {{value}} more person-months of product management on a job that has no agreed edges.':
    'Jedes Quartal des Wartens kostet {{value}} weitere Personenmonate Produktmanagement für eine Aufgabe ohne vereinbarte Grenzen.',
  'Full-time product managers, times three months': 'Produktmanager in Vollzeit, mal drei Monate',
  'Products that go through another quarter of price, launch and investment choices without the missing business skill: {{value}}.':
    'Produkte, bei denen ein weiteres Quartal lang ohne die fehlende Geschäftskompetenz über Preis, Markteinführung und Investitionen entschieden wird: {{value}}.',
  'Products or modules with a price or an owner of their own':
    'Produkte oder Module mit eigenem Preis oder eigenem Verantwortlichen',
  'Each quarter of waiting puts about {{value}} person-months of building into work for one customer beyond the share leadership wants.':
    'Jedes Quartal des Wartens steckt etwa {{value}} Personenmonate Entwicklung in Arbeit für einzelne Kunden, über den Anteil hinaus, den die Leitung anstrebt.',
  'Share of revenue from work for one customer minus the share aimed for, times builders, times three months; capacity is taken to follow revenue':
    'Umsatzanteil aus Arbeit für einzelne Kunden minus angestrebter Anteil, mal Entwickelnde, mal drei Monate; angenommen wird, dass die Kapazität dem Umsatz folgt',
  'At the present growth about {{value}} more builders join each quarter and need direction that the product function cannot give yet.':
    'Beim gegenwärtigen Wachstum kommen jedes Quartal etwa {{value}} weitere Entwickelnde hinzu und brauchen eine Richtung, die der Produktbereich noch nicht geben kann.',
  'Builders, times yearly growth, for a quarter of a year':
    'Entwickelnde, mal jährliches Wachstum, für ein Vierteljahr',
  'Each quarter of waiting lets Agile teams work for {{value}} team-months without the direction they depend on.':
    'Jedes Quartal des Wartens lässt agile Teams {{value}} Teammonate ohne die Richtung arbeiten, auf die sie angewiesen sind.',
  'Development teams, times the share that works in an Agile way, times three months':
    'Entwicklungsteams, mal dem Anteil, der agil arbeitet, mal drei Monate',
  'Worked out from figures of the fact sheet alone. They show how much is at stake while nothing is decided, not how much a decision would save.':
    'Allein aus Zahlen des Faktenblatts errechnet. Sie zeigen, wie viel auf dem Spiel steht, solange nichts entschieden ist, nicht, wie viel eine Entscheidung einsparen würde.',
};
