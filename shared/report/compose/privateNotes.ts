import type { Respondent } from '../../engagement/engagement';
import type { Block, Cell, Section } from '../document';
import { groupName } from './anonymity';
import { chapter } from './chapter';
import { composeEveryGroup } from './glance';
import { facetName, type Writing } from './writing';

/**
 * What only the consulting team sees: people by their role, groups of any size, judgements, private reasons, notes and
 * quotes. Names stay in the engagement even so.
 */
export function composePrivate(writing: Writing): Section {
  const { translate } = writing;
  const isHeard = writing.assessment.respondents.length > 0;
  const said = notes(writing);
  return chapter(writing, 'private', [
    {
      kind: 'note',
      title: translate('report.editions.internalMark'),
      text: [
        translate('report.chapters.private.intro'),
        ...(said.length === 0 ? [translate('report.chapters.private.none')] : []),
      ].join(' '),
    },
    ...people(writing),
    ...(isHeard ? [heading(writing, 'groups'), composeEveryGroup(writing)] : []),
    ...overrides(writing),
    ...judgements(writing),
    ...privateReasons(writing),
    ...said,
  ]);
}

type Heading = 'groups' | 'people' | 'judgements' | 'overrides' | 'held' | 'notes';

function heading({ translate }: Writing, key: Heading): Block {
  return { kind: 'heading', level: 2, text: translate(`report.chapters.private.${key}`) };
}

function table(
  { translate }: Writing,
  columns: readonly (readonly [Column, 'narrow' | 'normal' | 'wide'])[],
  rows: readonly (readonly Cell[])[],
): Block {
  return {
    kind: 'table',
    columns: columns.map(([title, width]) => ({
      title: translate(`report.chapters.private.${title}`),
      width,
    })),
    rows,
  };
}

type Column =
  | 'role'
  | 'group'
  | 'state'
  | 'consent'
  | 'text'
  | 'question'
  | 'evidence'
  | 'answersGive'
  | 'set'
  | 'reason'
  | 'rule'
  | 'condition'
  | 'judgements'
  | 'overrides';

function people(writing: Writing): Block[] {
  const { assessment, engagement, translate } = writing;
  if (engagement.respondents.length === 0) return [];
  const rows = engagement.respondents.map((each): Cell[] => [
    { text: each.title, isStrong: true },
    { text: groupName(writing, each.group) },
    {
      text: translate(
        assessment.respondents.includes(each.id)
          ? 'report.chapters.private.heard'
          : 'report.chapters.private.waiting',
      ),
    },
    { text: consentText(writing, each) },
  ]);
  return [
    heading(writing, 'people'),
    table(
      writing,
      [
        ['role', 'wide'],
        ['group', 'normal'],
        ['state', 'normal'],
        ['consent', 'normal'],
      ],
      rows,
    ),
  ];
}

function consentText({ translate }: Writing, { consent }: Respondent): string {
  const given = (['quote', 'groupResult'] as const)
    .filter((part) => consent?.[part] === true)
    .map((part) => translate(`report.chapters.private.${part}`));
  return given.length === 0 ? translate('report.chapters.private.noConsent') : given.join(', ');
}

function overrides(writing: Writing): Block[] {
  const { assessment, engagement, figures } = writing;
  if (engagement.overrides.length === 0) return [];
  const rows = engagement.overrides.map(({ facet, score, reason }): Cell[] => [
    { text: facetName(writing, facet), isStrong: true },
    { text: figures.score(assessment.facets[facet]?.computedScore ?? null), isNumber: true },
    { text: figures.score(score), isNumber: true },
    { text: reason, source: { kind: 'facet', id: facet } },
  ]);
  return [
    heading(writing, 'overrides'),
    table(
      writing,
      [
        ['overrides', 'normal'],
        ['answersGive', 'narrow'],
        ['set', 'narrow'],
        ['reason', 'wide'],
      ],
      rows,
    ),
  ];
}

function judgements(writing: Writing): Block[] {
  const { engagement, index, text, translate } = writing;
  if (engagement.judgements.length === 0) return [];
  const rows = engagement.judgements.map(({ symptom, judgement, evidence }): Cell[] => [
    { text: text(index.symptoms.get(symptom)?.title ?? { en: symptom }), isStrong: true },
    { text: translate(`report.judgement.${judgement}`) },
    { text: evidence ?? '', source: { kind: 'part', part: 'symptoms' } },
  ]);
  return [
    heading(writing, 'judgements'),
    table(
      writing,
      [
        ['judgements', 'normal'],
        ['state', 'normal'],
        ['evidence', 'wide'],
      ],
      rows,
    ),
  ];
}

/** The reasons that every other edition gives only as an arrangement made separately. */
function privateReasons(writing: Writing): Block[] {
  const { index, plan, text } = writing;
  const fired = new Set([...Object.values(plan.held), ...Object.values(plan.heldModules)].flat());
  const rows = [...fired].flatMap((id): Cell[][] => {
    const rule = index.contraindications.get(id);
    return rule?.isPrivate === true
      ? [[{ text: id, isStrong: true }, { text: text(rule.condition) }, { text: text(rule.sayInstead) }]]
      : [];
  });
  if (rows.length === 0) return [];
  return [
    heading(writing, 'held'),
    table(
      writing,
      [
        ['rule', 'narrow'],
        ['condition', 'wide'],
        ['text', 'wide'],
      ],
      rows,
    ),
  ];
}

function notes(writing: Writing): Block[] {
  const { engagement, index, text, translate } = writing;
  const rows = engagement.respondents.flatMap(({ id, title }) =>
    Object.entries(engagement.answers[id] ?? {}).flatMap(([question, { note, quote }]): Cell[][] => {
      const words = [
        ...(note === undefined || note === '' ? [] : [note]),
        ...(quote === undefined || quote === ''
          ? []
          : [translate('report.chapters.private.quoteOf', { text: quote })]),
      ];
      const prompt = index.questions.get(question)?.question.prompt ?? index.symptoms.get(question)?.title;
      return words.length === 0
        ? []
        : [
            [
              { text: title, isStrong: true },
              { text: prompt === undefined ? question : text(prompt) },
              { text: words.join('\n'), source: { kind: 'answer', respondent: id, question } },
            ],
          ];
    }),
  );
  if (rows.length === 0) return [];
  return [
    heading(writing, 'notes'),
    table(
      writing,
      [
        ['role', 'normal'],
        ['question', 'wide'],
        ['text', 'wide'],
      ],
      rows,
    ),
  ];
}
