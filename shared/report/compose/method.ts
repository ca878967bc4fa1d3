import type { Block, Section } from '../document';
import { composeContextOnly } from './contextOnly';
import { composePictures } from './pictures';
import type { DimensionOutcome, Writing } from './writing';

/** Who was interviewed, how far the answers carry, and the limits (5.7, point 9). */
export function composeMethod(writing: Writing): Section {
  const { template, translate } = writing;
  const { gaps, version } = template.configuration;
  return {
    id: 'method',
    title: translate('report.method.title'),
    startsPage: false,
    blocks: [
      { kind: 'paragraph', text: translate('report.method.intro') },
      { kind: 'heading', level: 2, text: translate('report.method.people') },
      ...peopleByGroup(writing),
      ...composeContextOnly(writing),
      { kind: 'heading', level: 2, text: translate('report.method.confidence') },
      confidenceByDimension(writing),
      { kind: 'paragraph', tone: 'muted', text: translate('report.method.coverageNote') },
      { kind: 'heading', level: 2, text: translate('report.method.limits') },
      {
        kind: 'list',
        items: [
          translate('report.method.anonymity', { people: gaps.smallestShownGroup }),
          translate('report.method.thresholds', { version }),
        ],
      },
      ...composePictures(writing, null),
    ],
  };
}

/** Respondents with a first saved answer count as interviewed (ruling 4); the others are listed as waiting. */
function peopleByGroup({ engagement, figures, index, text, translate }: Writing): Block[] {
  const rows = [...index.groups.values()].flatMap(({ id, name }) => {
    const members = engagement.respondents.filter(({ group }) => group === id);
    const heard = members.filter((member) => engagement.answers[member.id] !== undefined).length;
    return members.length === 0 ? [] : [{ name: text(name), heard, waiting: members.length - heard }];
  });
  if (rows.length === 0) return [{ kind: 'paragraph', text: translate('report.method.nobody') }];
  const total = (of: 'heard' | 'waiting'): number => rows.reduce((sum, row) => sum + row[of], 0);
  return [
    {
      kind: 'table',
      columns: [
        { title: translate('report.method.group'), width: 'wide' },
        { title: translate('report.method.interviewed'), width: 'normal', isNumber: true },
        { title: translate('report.method.waiting'), width: 'normal', isNumber: true },
      ],
      rows: [
        ...rows,
        { name: translate('report.method.total'), heard: total('heard'), waiting: total('waiting') },
      ].map(({ name, heard, waiting }, index) => [
        { text: name, isStrong: index === rows.length },
        { text: figures.whole(heard), isNumber: true, isStrong: index === rows.length },
        { text: figures.whole(waiting), isNumber: true, isStrong: index === rows.length },
      ]),
    },
  ];
}

function confidenceByDimension(writing: Writing): Block {
  const { translate } = writing;
  return {
    kind: 'table',
    columns: [
      { title: translate('report.method.dimension'), width: 'wide' },
      { title: translate('report.method.coverage'), width: 'narrow', isNumber: true },
      { title: translate('report.method.index'), width: 'narrow', isNumber: true },
      { title: translate('report.method.grade'), width: 'wide' },
    ],
    rows: writing.outcomes.map(({ dimension, result }) => [
      { text: writing.text(dimension.name) },
      { text: writing.figures.percent(result.confidence.coverage), isNumber: true },
      { text: writing.figures.decimal(indexOf(result.confidence), 1), isNumber: true },
      { text: gradeInWords(writing, result.confidence) },
    ]),
  };
}

/** K; nothing to print while nobody was heard. */
function indexOf({ index, respondents }: DimensionOutcome['result']['confidence']): number | null {
  return respondents === 0 ? null : index;
}

/** The grade, with "opinion only" where no facet was verified (ruling 8). */
export function gradeInWords(
  { translate }: Pick<Writing, 'translate'>,
  { grade, isOpinionOnly, respondents }: DimensionOutcome['result']['confidence'],
): string {
  if (respondents === 0) return translate('report.noValue');
  const words = translate(`terms.grade.${grade}`);
  return isOpinionOnly ? translate('report.method.opinionOnly', { grade: words }) : words;
}
