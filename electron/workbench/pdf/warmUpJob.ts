import type { Block } from '#shared/report/document';
import type { RenderJob } from './renderJob';

const letters = 'The quick brown fox jumps over the lazy dog. 0123456789';
const blocks: readonly Block[] = [
  { kind: 'heading', level: 2, text: letters },
  { kind: 'paragraph', text: letters },
  { kind: 'list', items: [letters, letters] },
  { kind: 'note', title: letters, text: letters },
  {
    kind: 'table',
    columns: [
      { title: letters, width: 'wide' },
      { title: letters, width: 'normal', isNumber: true },
    ],
    rows: Array.from({ length: 40 }, () => [{ text: letters, isStrong: true }, { text: letters }]),
  },
  {
    kind: 'recommendation',
    id: 'R1',
    title: letters,
    why: { label: letters, text: letters },
    facts: [{ label: letters, text: letters }],
    terms: [{ label: letters, text: letters }],
    actions: { label: letters, items: [letters] },
    measures: { label: letters, items: [letters] },
  },
];

/** A report that nobody sees: drawing it loads the faces and whatever else most reports need. */
export const warmUpJob: RenderJob = {
  document: {
    language: 'en',
    paper: 'A4',
    title: letters,
    composedAt: '2000-01-01T00:00:00.000Z',
    cover: {
      title: letters,
      subtitle: letters,
      client: letters,
      firm: letters,
      contact: letters,
      date: letters,
      confidentiality: letters,
      isDraft: true,
      draftMark: letters,
      logoPlaceholder: letters,
    },
    contentsTitle: letters,
    sections: [{ id: 'letters', title: letters, startsPage: true, blocks }],
    header: { left: letters, right: letters },
    footer: letters,
    pageLabel: letters,
  },
  brand: { name: letters, colour: '#334155' },
  logo: null,
  typeface: null,
};
