import type { otherFormats as english } from '../../en/app/otherFormats';
import type { Texts } from '../../texts';

export const otherFormats: Texts<typeof english> = {
  title: 'Andere Formate',
  note: 'Derselbe Bericht, um damit weiterzuarbeiten. Wie im PDF wird niemand mit Namen genannt, und kleine Gruppen bleiben verborgen.',
  export: 'Exportieren',
  exportAs: 'Als {{format}} exportieren',
  progress: 'Export in ein anderes Format',
  done: 'Die Datei ist fertig.',
  formats: {
    docx: {
      name: 'Word-Dokument',
      text: 'Zum Bearbeiten: Überschriften, Inhalt, Tabellen und Diagramme als Bilder (DOCX).',
    },
    pptx: {
      name: 'Folien für den Vorstand',
      text: 'Die Vorstandsfassung mit Text, Tabellen und Sprechernotizen (PPTX).',
    },
    xlsx: {
      name: 'Excel-Arbeitsmappe',
      text: 'Empfehlungen, Antworten nach Gruppen und Werte zum Sortieren und Filtern (XLSX).',
    },
    csv: {
      name: 'Einfache Tabellen',
      text: 'Dieselben Tabellen für jedes andere Programm (CSV in einer ZIP-Datei).',
    },
    svg: {
      name: 'Diagramme zum Vergrößern',
      text: 'In jeder Größe scharf, für Layoutprogramme (SVG in einer ZIP-Datei).',
    },
    png: { name: 'Diagramme als Bilder', text: 'Für E-Mails und Folien (PNG in einer ZIP-Datei).' },
  },
};
