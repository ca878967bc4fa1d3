import type { Section } from '../document';
import type { Writing } from './writing';

const terms = [
  'facet',
  'exposure',
  'severity',
  'level',
  'mode',
  'confidence',
  'agreement',
  'productSide',
] as const;

/** The words a board needs to read the results, each in a sentence. */
export function composeGlossary({ translate }: Writing): Section {
  return {
    id: 'glossary',
    eyebrow: translate('report.appendix.eyebrow'),
    title: translate('report.appendix.glossary'),
    startsPage: false,
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: translate('report.appendix.term'), width: 'normal' },
          { title: translate('report.appendix.meaning'), width: 'wide' },
        ],
        rows: terms.map((term) => [
          { text: translate(`report.appendix.glossaryTerms.${term}`), isStrong: true },
          { text: translate(`report.appendix.glossaryTerms.${term}Meaning`) },
        ]),
      },
    ],
  };
}
