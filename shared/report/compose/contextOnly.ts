import type { Block } from '../document';
import { factPrompts, levelTone, type Writing } from './writing';

/** Situations that apply too little, shortly, so that their scores are not mistaken for results (3.3). */
export function composeContextOnly(writing: Writing): Block[] {
  const { assessment, figures, text, translate } = writing;
  const rest = writing.outcomes.filter(({ result }) => !result.isApplicable);
  if (rest.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: translate('report.dimension.contextTitle') },
    { kind: 'paragraph', text: translate('report.dimension.contextIntro') },
    {
      kind: 'table',
      columns: [
        { title: translate('terms.situation'), width: 'wide' },
        { title: translate('terms.exposure'), width: 'normal', isNumber: true },
        { title: translate('report.dimension.score'), width: 'normal', isNumber: true },
        { title: translate('report.dimension.urgency'), width: 'normal' },
      ],
      rows: rest.map(({ dimension, result, verdict }) => [
        {
          text: situationLine(
            writing,
            text(dimension.name),
            assessment.exposures[dimension.id]?.missingFacts ?? [],
          ),
        },
        { text: figures.exposure(verdict.exposure), isNumber: true },
        { text: figures.score(result.score), isNumber: true },
        { text: translate(`terms.level.${verdict.level}`), tone: levelTone(verdict.level) },
      ]),
    },
  ];
}

function situationLine(writing: Writing, name: string, missingFacts: readonly string[]): string {
  if (missingFacts.length === 0) return name;
  const facts = factPrompts(writing, missingFacts);
  return `${name}. ${writing.translate('report.summary.missingFacts', { facts })}`;
}
