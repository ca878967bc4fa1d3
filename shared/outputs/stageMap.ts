import type { Outputs } from '../template/outputs';
import { indexTemplate } from '../template/templateIndex';
import { answeredValues, countBehind, lettersIn } from './answeredValues';
import type { Assessed } from './assessed';
import { arePeopleShown } from './smallGroups';

export type Stage = Outputs['stageMap']['stages'][number];

export interface StageLine {
  /** Option that stands for the stage. */
  readonly option: string;
  readonly groups: number;
  readonly people: number;
}

export interface StageMap {
  readonly stages: readonly Stage[];
  /** The situation that the question belongs to applies. */
  readonly isApplicable: boolean;
  /** Who placed the company where; stages nobody named are left out. */
  readonly lines: readonly StageLine[];
  /** Places in `stages`, from 0; null when nobody answered. */
  readonly range: {
    readonly lowest: number;
    readonly highest: number;
    /** The median answer; between two stages, the lower one: a step is taken when it stands. */
    readonly median: number;
    /** Stages between lowest and highest: 0 when all agree. */
    readonly width: number;
    /** So wide that it is a finding of its own. */
    readonly isWide: boolean;
  } | null;
  readonly wideFrom: number;
  /** What to do in the median stage, and when it is left; null when nobody answered. */
  readonly current: Stage | null;
  readonly people: number;
  readonly groups: number;
  /** Not so with answers of too few people who did not all agree: the range would be somebody's own answer. */
  readonly isPrintable: boolean;
}

/** Where between projects and products the company stands, as wide as its people see it (section 5.3). */
export function stageMap(assessed: Assessed): StageMap {
  const { template, assessment } = assessed;
  const { stages, question, wideFrom } = template.outputs.stageMap;
  const answers = answeredValues(assessed, question).flatMap((answer) => {
    const place = stages.findIndex(({ option }) => lettersIn(answer.value).includes(option));
    return place === -1 ? [] : [{ ...answer, place }];
  });
  const range = rangeOf(
    answers.map(({ place }) => place),
    wideFrom,
  );
  const dimension = indexTemplate(template).questions.get(question)?.dimension.id ?? '';
  return {
    stages,
    isApplicable: assessment.dimensions[dimension]?.isApplicable === true,
    lines: stages.flatMap(({ option }, place) => {
      const own = answers.filter((answer) => answer.place === place);
      return own.length === 0 ? [] : [{ option, ...countBehind(own) }];
    }),
    range,
    wideFrom,
    current: range === null ? null : (stages[range.median] ?? null),
    ...countBehind(answers),
    isPrintable: arePeopleShown(
      assessed,
      answers.map(({ respondent }) => respondent),
    ),
  };
}

function rangeOf(places: readonly number[], wideFrom: number): StageMap['range'] {
  const sorted = places.toSorted((one, other) => one - other);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  const median = sorted[Math.ceil(sorted.length / 2) - 1];
  if (lowest === undefined || highest === undefined || median === undefined) return null;
  const width = highest - lowest;
  return { lowest, highest, median, width, isWide: width >= wideFrom };
}
