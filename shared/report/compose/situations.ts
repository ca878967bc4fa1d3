import type { Grade } from '../../template/configuration';
import type { Verdict } from '../../assessment/assessment';
import type { Block, SituationTile } from '../document';
import { adviceAddition, adviceText } from './advice';
import { levelTone, type DimensionOutcome, type Writing } from './writing';

/** The situations side by side, each with level, severity, kind of gap, confidence and advice (5.7, point 3). */
export function composeSituations(writing: Writing): Block {
  const { template, translate } = writing;
  const { levelFrom } = template.configuration;
  const tiles = writing.outcomes.map((outcome) => situationTile(writing, outcome));
  return {
    kind: 'situations',
    caption: translate('report.summary.situationsCaption'),
    alt: translate('charts.situations.alt', {
      values: tiles
        .map(({ id, level, name, severity }) =>
          translate('charts.situations.valueOf', { situation: id, name, severity, level }),
        )
        .join('; '),
    }),
    labels: {
      situation: translate('terms.situation'),
      level: translate('report.dimension.urgency'),
      severity: translate('terms.severity'),
      mode: translate('report.dimension.mode'),
      confidence: translate('terms.confidence'),
      advice: translate('report.summary.advice'),
    },
    marks: (['watch', 'quarter', 'now'] as const).map((level) => ({
      value: levelFrom[level],
      label: translate(`terms.level.${level}`),
    })),
    tiles,
  };
}

function situationTile(writing: Writing, { dimension, result, verdict }: DimensionOutcome): SituationTile {
  const { figures, text, translate } = writing;
  const addition = adviceAddition(writing, verdict);
  const { grade, respondents } = result.confidence;
  return {
    id: verdict.situation,
    name: text(dimension.situation.name),
    level: levelText(writing, verdict),
    tone: levelTone(verdict.level),
    advice: adviceText(writing, verdict),
    ...(addition === null ? {} : { addition }),
    severityValue: verdict.severity,
    severity: figures.severity(verdict.severity),
    mode: verdict.mode === null ? translate('report.noValue') : translate(`terms.mode.${verdict.mode}`),
    confidence:
      respondents === 0 ? translate('report.noValue') : gradeText(writing, grade, verdict.isProvisional),
  };
}

/** A verdict with escalators is marked, even where its level could not rise (ruling 11). */
function levelText({ translate }: Writing, { escalators, level }: Verdict): string {
  const words = translate(`terms.level.${level}`);
  return escalators.length === 0 ? words : translate('report.summary.raised', { level: words });
}

function gradeText({ translate }: Writing, grade: Grade, isProvisional: boolean): string {
  const short = translate('report.summary.grade', { grade });
  return isProvisional ? `${short}, ${translate('report.summary.provisional')}` : short;
}
