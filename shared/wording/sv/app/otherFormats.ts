import type { otherFormats as english } from '../../en/app/otherFormats';
import type { Texts } from '../../texts';

export const otherFormats: Texts<typeof english> = {
  title: 'Andra format',
  note: 'Samma rapport att arbeta vidare med. Precis som i PDF:en nämns ingen person vid namn, och små grupper förblir dolda.',
  export: 'Exportera',
  exportAs: 'Exportera som {{format}}',
  progress: 'Export i ett annat format',
  done: 'Filen är klar.',
  formats: {
    docx: {
      name: 'Word-dokument',
      text: 'Att redigera: rubriker, innehåll, tabeller och diagram som bilder (DOCX).',
    },
    pptx: {
      name: 'Bilder för styrelsen',
      text: 'Styrelseutgåvan med text, tabeller och talarens anteckningar (PPTX).',
    },
    xlsx: {
      name: 'Excel-arbetsbok',
      text: 'Rekommendationer, svar per grupp och poäng att sortera och filtrera (XLSX).',
    },
    csv: {
      name: 'Enkla tabeller',
      text: 'Samma tabeller för vilket annat program som helst (CSV i en zip).',
    },
    svg: { name: 'Diagram att förstora', text: 'Skarpa i alla storlekar, för layoutprogram (SVG i en zip).' },
    png: { name: 'Diagram som bilder', text: 'För mejl och presentationer (PNG i en zip).' },
  },
};
