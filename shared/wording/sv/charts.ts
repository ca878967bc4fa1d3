import type { charts as english } from '../en/charts';
import type { Texts } from '../texts';

export const charts: Texts<typeof english> = {
  asTable: 'Siffrorna som tabell',
  valueOf: '{{name}} {{value}}',
  bars: {
    alt: 'Stapeldiagram, 0 till 100. {{values}}.',
    dots: 'Grupper',
    score: 'Värde',
  },
  situations: {
    alt: 'Allvarlighetsgrad för varje situation, 0 till 100. {{values}}.',
    valueOf: '{{situation}} {{name}}: {{severity}}, {{level}}',
  },
  radar: {
    title: 'Dimensionerna jämförda',
    caption: 'Dimensionernas mognad, från 0 i mitten till 100 i kanten',
    alt: 'Radardiagram över dimensionerna, 0 till 100. {{values}}.',
    current: 'Nu',
    previous: 'Tidigare',
    target: 'Mål {{value}}',
  },
  tShape: {
    caption: 'Teamets kompetenser, genomsnittlig nivå från 0 till {{most}}; de djupaste står i mitten',
    alt: 'Teamets kompetenser, n = {{people}}: genomsnittlig nivå, 0 till {{most}}, och den som krävs inom parentes. {{values}}.',
    valueOf: '{{name}} {{current}} ({{required}})',
    legend:
      'Staplarna hänger ner till genomsnittlig nivå; det tjocka strecket är nivån som krävs. En ring: någon når nivå {{level}}. Siffror: nu / krävs.',
    breadth: 'Bredd {{level}}',
    depth: 'Djup {{level}}',
    commercial: 'kommersiell',
    skill: 'Kompetens',
    current: 'Nu',
    required: 'Krävs',
    depthColumn: 'Nivå {{level}}',
    somebody: 'Någon',
    nobody: 'Ingen',
  },
  stages: {
    caption: 'Var personer placerar företaget mellan projekt och produkter; cirklarna räknar personer',
    alt: 'Etapper från projekt till produkter. Mediansvar: {{median}}. {{values}}.',
    altNone: 'Etapper från projekt till produkter; inget svar kan visas.',
    people: '{{people}} i {{groups}}',
    peopleCount_one: '{{count}} person',
    peopleCount_other: '{{count}} personer',
    groupCount_one: '{{count}} grupp',
    groupCount_other: '{{count}} grupper',
    stage: 'Etapp',
    answers: 'Svar',
    median: 'Mediansvar',
  },
  gantt: {
    caption: 'Planen över tid, i dagar från starten',
    alt: 'Plan över {{days}} dagar. {{values}}.',
    count: '{{period}}: {{items}}',
    days: 'Dag {{from}}–{{to}}',
    day: 'Dag {{day}}',
    wave: 'Våg {{wave}}',
    after: 'efter {{items}}',
    item: 'Rekommendation',
    time: 'När',
  },
};
