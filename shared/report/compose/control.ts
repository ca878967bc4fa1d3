import type { Block, Cell, Part, Section } from '../document';
import { chapter } from './chapter';
import { composeLeftOut } from './leftOut';
import type { Writing } from './writing';

/** Which document this is: version, status, from whom, for whom, what changed, and what this edition leaves out. */
export function composeControl(writing: Writing): Section {
  const { brand, client, edition, engagement, figures, isDraft, issue, now, translate } = writing;
  const say = (key: 'draft' | 'issued' | 'notIssued'): string => translate(`report.chapters.control.${key}`);
  const lines: readonly (readonly [Label, string])[] = [
    ['title', engagement.title],
    ['client', client.name],
    ['edition', translate(`report.editions.name.${edition}`)],
    [
      'version',
      issue === undefined
        ? say('notIssued')
        : translate('report.chapters.control.versionNote', { number: issue.number }),
    ],
    ['status', say(isDraft || issue === undefined ? 'draft' : 'issued')],
    ['date', figures.day(now)],
    ['author', [issue?.author, brand?.name].filter(Boolean).join(', ')],
    ['recipients', issue?.recipients ?? client.name],
    ['contact', brand?.contact ?? ''],
  ];
  return chapter(writing, 'control', [
    {
      kind: 'table',
      columns: [
        { title: translate('report.chapters.control.document'), width: 'normal' },
        { title: '', width: 'wide' },
      ],
      rows: lines
        .filter(([, text]) => text !== '')
        .map(([label, text]) => [
          { text: translate(`report.chapters.control.${label}`), tone: 'muted' },
          { text, isStrong: label === 'title', source: { kind: 'part', part: partOf[label] ?? 'title' } },
        ]),
    },
    ...changes(writing),
    ...history(writing),
    ...composeLeftOut(writing),
  ]);
}

type Label =
  'title' | 'client' | 'edition' | 'version' | 'status' | 'date' | 'author' | 'recipients' | 'contact';

const partOf: Readonly<Partial<Record<Label, Part>>> = {
  client: 'client',
  recipients: 'client',
  author: 'brand',
  contact: 'brand',
};

function changes({ issue, translate }: Writing): Block[] {
  if (issue === undefined) return [];
  const { changes: items = [] } = issue;
  return [
    { kind: 'heading', level: 2, text: translate('report.chapters.control.changes') },
    items.length === 0
      ? { kind: 'paragraph', text: translate('report.chapters.control.changesNone') }
      : { kind: 'list', items },
  ];
}

function history({ figures, issue, translate }: Writing): Block[] {
  const earlier = issue?.earlier ?? [];
  if (earlier.length === 0) return [];
  const rows = earlier.map(({ number, issuedAt, edition, note }): Cell[] => [
    { text: figures.whole(number), isNumber: true },
    { text: figures.day(issuedAt) },
    { text: translate(`report.editions.name.${edition}`) },
    { text: note ?? '' },
  ]);
  return [
    { kind: 'heading', level: 2, text: translate('report.chapters.control.history') },
    {
      kind: 'table',
      columns: [
        { title: translate('report.chapters.control.version'), width: 'narrow', isNumber: true },
        { title: translate('report.chapters.control.date'), width: 'normal' },
        { title: translate('report.chapters.control.edition'), width: 'normal' },
        { title: translate('report.chapters.control.note'), width: 'wide' },
      ],
      rows,
    },
  ];
}
