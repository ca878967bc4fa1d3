import type { charts as english } from '../en/charts';
import type { Texts } from '../texts';

export const charts: Texts<typeof english> = {
  asTable: 'Zahlen als Tabelle',
  valueOf: '{{name}} {{value}}',
  bars: {
    alt: 'Balkendiagramm, 0 bis 100. {{values}}.',
    dots: 'Gruppen',
    score: 'Wert',
  },
  situations: {
    alt: 'Schweregrad jeder Situation, 0 bis 100. {{values}}.',
    valueOf: '{{situation}} {{name}}: {{severity}}, {{level}}',
  },
  radar: {
    title: 'Dimensionen im Vergleich',
    caption: 'Reife der Dimensionen, von 0 in der Mitte bis 100 am Rand',
    alt: 'Netzdiagramm der Dimensionen, 0 bis 100. {{values}}.',
    current: 'Jetzt',
    previous: 'Früher',
    target: 'Ziel {{value}}',
  },
  tShape: {
    caption: 'Fähigkeiten des Teams, mittlere Stufe von 0 bis {{most}}; die tiefsten stehen in der Mitte',
    alt: 'Fähigkeiten des Teams, n = {{people}}: mittlere Stufe, 0 bis {{most}}, und die geforderte in Klammern. {{values}}.',
    valueOf: '{{name}} {{current}} ({{required}})',
    legend:
      'Die Säulen hängen bis zur mittleren Stufe; der dicke Strich ist die geforderte. Ein Ring: Jemand erreicht Stufe {{level}}. Zahlen: vorhanden / gefordert.',
    breadth: 'Breite {{level}}',
    depth: 'Tiefe {{level}}',
    commercial: 'kaufmännisch',
    skill: 'Fähigkeit',
    current: 'Vorhanden',
    required: 'Gefordert',
    depthColumn: 'Stufe {{level}}',
    somebody: 'Jemand',
    nobody: 'Niemand',
  },
  stages: {
    caption:
      'Wo die Befragten das Unternehmen zwischen Projekten und Produkten sehen; Kreise zählen Personen',
    alt: 'Stufen von Projekten zu Produkten. Mittlere Antwort: {{median}}. {{values}}.',
    altNone: 'Stufen von Projekten zu Produkten; keine Antwort kann gezeigt werden.',
    people: '{{people}} aus {{groups}}',
    peopleCount_one: '{{count}} Person',
    peopleCount_other: '{{count}} Personen',
    groupCount_one: '{{count}} Gruppe',
    groupCount_other: '{{count}} Gruppen',
    stage: 'Stufe',
    answers: 'Antworten',
    median: 'Mittlere Antwort',
  },
  gantt: {
    caption: 'Der Plan im Zeitverlauf, in Tagen ab dem Beginn',
    alt: 'Plan über {{days}} Tage. {{values}}.',
    count: '{{period}}: {{items}}',
    days: 'Tag {{from}}–{{to}}',
    day: 'Tag {{day}}',
    wave: 'Welle {{wave}}',
    after: 'nach {{items}}',
    item: 'Empfehlung',
    time: 'Wann',
  },
};
