import { roleCharter, type RoleCharter } from '../../outputs/roleCharter';
import type { Block, Cell, Section } from '../document';
import { groupName } from './anonymity';
import { chapter } from './chapter';
import type { Writing } from './writing';

type Words = Parameters<Writing['text']>[0];

/** The role charter as it was filled in and edited, with the table of responsibilities (section 5.1). */
export function composeCharter(writing: Writing): Section {
  const { translate } = writing;
  const charter = charterToPrint(writing);
  return chapter(writing, 'charter', [
    { kind: 'paragraph', text: translate('report.chapters.charter.intro') },
    { kind: 'heading', level: 2, text: translate('report.chapters.charter.does') },
    {
      kind: 'list',
      items: charter.does.flatMap(({ chosen }) => (chosen ? [said(writing, chosen.what)] : [])),
    },
    { kind: 'heading', level: 2, text: translate('report.chapters.charter.shares') },
    pairs(
      writing,
      'how',
      charter.shares.flatMap(({ chosen }) =>
        chosen ? [[said(writing, chosen.what), said(writing, chosen.how)] as const] : [],
      ),
    ),
    { kind: 'heading', level: 2, text: translate('report.chapters.charter.doesNot') },
    pairs(
      writing,
      'receiver',
      charter.doesNot.flatMap(({ chosen }) =>
        chosen
          ? [
              [
                said(writing, chosen.what),
                chosen.receiver === null
                  ? translate('report.chapters.charter.noReceiver')
                  : said(writing, chosen.receiver),
              ] as const,
            ]
          : [],
      ),
    ),
    ...raci(writing, charter),
    { kind: 'heading', level: 2, text: translate('report.chapters.charter.rules') },
    { kind: 'list', items: rules(writing, charter) },
    signatures(writing),
  ]);
}

/** Answers of too few people fill in nothing: what they name as misplaced would be theirs (ruling 27). */
function charterToPrint(writing: Writing): RoleCharter {
  const { engagement } = writing;
  const filled = roleCharter(writing, engagement.charter);
  if (writing.edition === 'internal' || filled.sources.misplaced.isPrintable) return filled;
  return roleCharter({ ...writing, engagement: { ...engagement, answers: {} } }, engagement.charter);
}

function said({ text }: Writing, words: Words): string {
  return text(words);
}

function pairs(
  { translate }: Writing,
  second: 'how' | 'receiver',
  rows: readonly (readonly [string, string])[],
): Block {
  return {
    kind: 'table',
    columns: [
      { title: translate('report.chapters.charter.what'), width: 'wide' },
      { title: translate(`report.chapters.charter.${second}`), width: 'wide' },
    ],
    rows: rows.map(([what, other]) => [{ text: what }, { text: other }]),
  };
}

function raci(writing: Writing, charter: RoleCharter): Block[] {
  const { index, translate } = writing;
  const used = new Set(charter.raci.flatMap(({ marks }) => Object.keys(marks)));
  const groups = [...index.groups.keys()].filter((group) => used.has(group));
  if (groups.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: translate('report.chapters.charter.raci') },
    {
      kind: 'table',
      caption: [
        translate('report.chapters.charter.raciCaption'),
        groups.map((group) => `${group}: ${groupName(writing, group)}`).join(', '),
      ].join(' '),
      columns: [
        { title: translate('report.chapters.charter.activity'), width: 'wide' },
        ...groups.map((group) => ({ title: group, width: 'slim' as const })),
      ],
      rows: charter.raci.map(({ activity, marks }): Cell[] => [
        { text: writing.text(activity) },
        ...groups.map((group) => markCell(marks[group])),
      ]),
    },
  ];
}

function markCell(mark: string | undefined): Cell {
  if (mark === undefined) return { text: '' };
  const isAnswerable = mark.includes('A');
  return {
    text: mark === 'AR' ? 'A R' : mark,
    isStrong: isAnswerable || mark === 'R',
    ...(mark === 'I' || mark === 'C' ? { tone: 'muted' as const } : {}),
  };
}

function rules({ figures, text, translate }: Writing, charter: RoleCharter): string[] {
  return [
    ...charter.rules.map(text),
    ...(charter.reviewOn === null
      ? []
      : [translate('report.chapters.charter.review', { day: figures.day(`${charter.reviewOn}T12:00:00Z`) })]),
  ];
}

function signatures({ translate }: Writing): Block {
  return {
    kind: 'table',
    columns: [
      { title: translate('report.chapters.charter.signatures'), width: 'wide' },
      { title: translate('report.chapters.charter.date'), width: 'normal' },
    ],
    rows: (['sponsor', 'neighbours'] as const).map((who) => [
      { text: `${translate(`report.chapters.charter.${who}`)}\n\n`, tone: 'muted' },
      { text: '' },
    ]),
  };
}
