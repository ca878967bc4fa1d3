import type { Assessment } from '#shared/assessment/assessment';
import { displayHundredth, displayTenth } from '#shared/assessment/display';
import type { Client } from '#shared/engagement/client';
import type { Engagement } from '#shared/engagement/engagement';
import { adviceText } from '#shared/planning/adviceText';
import type { Plan } from '#shared/planning/planTypes';
import { textIn, type Language } from '#shared/template/localizedText';
import type { Template } from '#shared/template/template';
import { indexTemplate } from '#shared/template/templateIndex';
import type { Translate } from '#shared/wording/translate';

export interface AssessmentTableInput {
  readonly client: Client;
  readonly engagement: Engagement;
  readonly template: Template;
  readonly assessment: Assessment;
  readonly plan: Plan;
  readonly language: Language;
  readonly translate: Translate;
}

const recommendationsShown = 6;

/** An assessment for reading at the terminal: verdicts with their advice, scores, and what to do first. */
export function assessmentTable(input: AssessmentTableInput): readonly string[] {
  const { client, engagement, template, language, translate } = input;
  const { id, version } = template;
  return [
    `${client.name}: ${engagement.title}`,
    `${textIn(language, template.title)} (${id} ${version})`,
    '',
    ...overallLines(input),
    '',
    translate('terminal.assess.situations'),
    ...situationLines(input),
    '',
    ...dimensionLines(input),
    '',
    ...recommendationLines(input),
  ];
}

function overallLines({ template, plan, language, translate }: AssessmentTableInput): readonly string[] {
  const { level, leading, text } = plan.overallAdvice;
  const dimension = template.dimensions.find(({ situation }) => situation.id === leading);
  return [
    translate('terminal.assess.advice'),
    `  ${text === null ? translate(`terms.level.${level}`) : textIn(language, text)}`,
    ...(dimension === undefined
      ? []
      : [
          `  ${translate('terminal.assess.leading', {
            situation: `${dimension.situation.id} ${textIn(language, dimension.situation.name)}`,
          })}`,
        ]),
  ];
}

function situationLines(input: AssessmentTableInput): readonly string[] {
  const { template, assessment, language, translate } = input;
  const { levelFrom, exposureFloor } = template.configuration;
  const blank = translate('terminal.assess.blank');
  const rows = template.dimensions.map(({ id, situation }) => {
    const verdict = assessment.verdicts[situation.id];
    const level = translate(`terms.level.${verdict?.level ?? 'not-assessable'}`);
    const tenth = (value: number | null | undefined, thresholds: readonly number[]): string =>
      value === null || value === undefined ? blank : displayTenth(value, thresholds);
    return {
      cells: [
        situation.id,
        textIn(language, situation.name),
        level,
        tenth(verdict?.exposure, [exposureFloor]),
        tenth(verdict?.severity, Object.values(levelFrom)),
        typeof verdict?.trainableShare !== 'number' ? blank : displayHundredth(verdict.trainableShare),
        verdict?.mode ? translate(`terms.mode.${verdict.mode}`) : blank,
      ],
      under: [...adviceLines(input, situation.id), ...missingFacts(assessment, id, translate)],
    };
  });
  const titles = [
    '',
    translate('terms.situation'),
    translate('terminal.assess.columns.level'),
    translate('terms.exposure'),
    translate('terms.severity'),
    translate('terms.trainableShare'),
    translate('terminal.assess.columns.mode'),
  ];
  const [head = '', ...lines] = aligned([titles, ...rows.map(({ cells }) => cells)]);
  return [head, ...rows.flatMap(({ under }, place) => [lines[place] ?? '', ...under])];
}

function adviceLines(
  { plan, template, language, translate }: AssessmentTableInput,
  situation: string,
): readonly string[] {
  const advice = plan.advice[situation];
  const text = advice && adviceText(template, language, translate, advice);
  return text ? [`      ${text}`] : [];
}

function missingFacts({ exposures }: Assessment, dimension: string, translate: Translate): readonly string[] {
  const facts = exposures[dimension]?.missingFacts ?? [];
  return facts.length === 0
    ? []
    : [`      ${translate('terminal.assess.missingFacts', { facts: facts.join(', ') })}`];
}

function dimensionLines({
  template,
  assessment,
  language,
  translate,
}: AssessmentTableInput): readonly string[] {
  const { bands } = template.configuration;
  const blank = translate('terminal.assess.blank');
  const froms = bands.map(({ from }) => from);
  const bandName = (band: number | null): string => {
    const found = band === null ? undefined : bands[band - 1];
    return found === undefined ? blank : textIn(language, found.name);
  };
  const scoreText = (score: number | null): string =>
    score === null ? blank : displayHundredth(score, froms);
  const rows = template.dimensions.map(({ id, name }) => {
    const result = assessment.dimensions[id];
    return [
      id,
      textIn(language, name),
      scoreText(result?.score ?? null),
      bandName(result?.band ?? null),
      result?.confidence.grade ?? blank,
      result === undefined ? blank : displayTenth(result.confidence.index),
      result?.isApplicable === true ? '' : translate('terminal.assess.contextOnly'),
    ];
  });
  const { overall } = assessment;
  const total = overall.isPrinted
    ? [
        [
          '',
          translate('terminal.assess.overall'),
          scoreText(overall.score),
          bandName(overall.band),
          '',
          '',
          '',
        ],
      ]
    : [];
  const titles = [
    '',
    translate('terms.dimension'),
    translate('terminal.assess.columns.score'),
    translate('terminal.assess.columns.band'),
    translate('terminal.assess.columns.grade'),
    translate('terminal.assess.columns.index'),
    '',
  ];
  return [translate('terminal.assess.dimensions'), ...aligned([titles, ...rows, ...total])];
}

function recommendationLines({
  template,
  plan,
  language,
  translate,
}: AssessmentTableInput): readonly string[] {
  const { recommendations } = indexTemplate(template);
  const title = translate('terminal.assess.recommendations');
  const first = plan.recommendations.slice(0, recommendationsShown);
  if (first.length === 0) return [title, `  ${translate('terminal.assess.noRecommendations')}`];
  const rows = first.map(({ id, need, priority }) => {
    const recommendation = recommendations.get(id);
    return [
      id,
      recommendation === undefined ? '' : textIn(language, recommendation.title),
      displayTenth(need),
      displayHundredth(priority),
    ];
  });
  const titles = [
    '',
    translate('terms.recommendation'),
    translate('terminal.assess.columns.need'),
    translate('terminal.assess.columns.priority'),
  ];
  return [title, ...aligned([titles, ...rows])];
}

/** Rows as lines with their columns below each other. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
}
