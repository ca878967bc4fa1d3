import type { Block, Section } from '../document';
import { composeAnswersByGroup } from './answersByGroup';
import { composeFactSheet } from './factSheet';
import { composeGlossary } from './glossary';
import type { Writing } from './writing';

/** What the results rest on: facts, answers by group, method, published figures, words. */
export function composeAppendix(writing: Writing): Section[] {
  return [
    composeFactSheet(writing),
    composeAnswersByGroup(writing),
    composeConfiguration(writing),
    composeGlossary(writing),
    ...composeReferences(writing),
  ];
}

function composeConfiguration(writing: Writing): Section {
  const { figures, template, text, translate } = writing;
  const { bands, levelFrom, scoredWeightFloor, version } = template.configuration;
  const levels = (['now', 'quarter', 'watch'] as const)
    .map((level) => `${translate(`terms.level.${level}`)} ${figures.whole(levelFrom[level])}`)
    .join(', ');
  return {
    id: 'configuration',
    eyebrow: translate('report.appendix.eyebrow'),
    title: translate('report.appendix.method'),
    startsPage: true,
    blocks: [
      {
        kind: 'list',
        items: [
          translate('report.appendix.methodLines.template', {
            title: text(template.title),
            version: template.version,
          }),
          translate('report.appendix.methodLines.configuration', { version }),
          translate('report.appendix.methodLines.facet'),
          translate('report.appendix.methodLines.dimension', { weight: scoredWeightFloor }),
          translate('report.appendix.methodLines.severity'),
          translate('report.appendix.methodLines.levels', { levels }),
          translate('report.appendix.methodLines.missing'),
        ],
      },
      { kind: 'heading', level: 2, text: translate('report.appendix.bands') },
      {
        kind: 'table',
        columns: [
          { title: translate('report.appendix.band'), width: 'normal' },
          { title: translate('report.appendix.from'), width: 'narrow', isNumber: true },
          { title: translate('report.appendix.meaning'), width: 'wide' },
        ],
        rows: bands.map(({ name, from, meaning }, index) => [
          {
            text: translate('report.dimension.band', { number: index + 1, name: text(name) }),
            isStrong: true,
          },
          { text: figures.whole(from), isNumber: true },
          { text: text(meaning) },
        ]),
      },
    ],
  };
}

function composeReferences({ template, text, translate }: Writing): Section[] {
  if (template.references.length === 0) return [];
  const table: Block = {
    kind: 'table',
    columns: [
      { title: translate('report.appendix.code'), width: 'narrow' },
      { title: translate('report.appendix.figure'), width: 'wide' },
      { title: translate('report.appendix.origin'), width: 'normal' },
    ],
    rows: template.references.map(({ code, figure, origin, status }) => [
      { text: code, tone: 'muted' },
      { text: text(figure) },
      { text: `${origin}. ${translate(`report.appendix.source.${status}`)}.` },
    ]),
  };
  return [
    {
      id: 'references',
      eyebrow: translate('report.appendix.eyebrow'),
      title: translate('report.appendix.references'),
      startsPage: true,
      blocks: [{ kind: 'paragraph', text: translate('report.appendix.referencesIntro') }, table],
    },
  ];
}
