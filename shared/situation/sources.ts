import type { Grade } from '../template/configuration';

/** Which individual answers count: `parts` sums the named parts of an allocation, `groups` narrows the people. */
export interface AnswerPick {
  readonly question: string;
  readonly parts?: readonly string[] | undefined;
  readonly groups?: readonly string[] | undefined;
}

export interface SkillsPick {
  readonly question: string;
  /** 1-based rows of the matrix; all of them when absent. */
  readonly skills?: readonly number[] | undefined;
  /** Levels by which the mean must fall short. */
  readonly by: number;
}

/**
 * Where the numbers and options of a rule come from. Each lookup gives null when there is nothing to give. Who
 * evaluates rules spreads `noSources` and adds what is known at that point: facts for exposures, exposures and own
 * answers for branches, everything assessed for escalators and contraindications.
 */
export interface Sources {
  readonly fact: (fact: string) => number | null;
  readonly factOption: (fact: string) => string | null;
  readonly exposure: (dimension: string) => number | null;
  readonly facetScore: (facet: string) => number | null;
  readonly dimensionScore: (dimension: string) => number | null;
  readonly facetSpread: (facet: string) => number | null;
  /** Of one facet; the rule takes the largest over those it names. */
  readonly topFloor: (facet: string) => number | null;
  readonly ownAnswer: (question: string) => number | null;
  readonly medianAnswer: (pick: AnswerPick) => number | null;
  readonly meanAnswer: (pick: AnswerPick) => number | null;
  readonly meanScore: (question: string) => number | null;
  readonly skillsShort: (pick: SkillsPick) => number | null;
  readonly optionsNamed: (question: string, respondents: number) => number | null;
  readonly groupsNaming: (question: string, option: string) => number | null;
  readonly respondents: (groups: readonly string[]) => number | null;
  readonly situationsAt: (levels: readonly string[]) => number | null;
  readonly symptomsJudged: (judgement: 'supported' | 'not-supported' | 'open') => number | null;
  readonly mostFrequentOption: (question: string) => string | null;
  /** Every option somebody chose; null when nobody answered. */
  readonly chosenOptions: (question: string) => readonly string[] | null;
  readonly firstTargetExposure: () => number | null;
  readonly firstTargetGrade: () => Grade | null;
}

const nothing = (): null => null;

/** Knows nothing: every lookup gives null. */
export const noSources: Sources = {
  fact: nothing,
  factOption: nothing,
  exposure: nothing,
  facetScore: nothing,
  dimensionScore: nothing,
  facetSpread: nothing,
  topFloor: nothing,
  ownAnswer: nothing,
  medianAnswer: nothing,
  meanAnswer: nothing,
  meanScore: nothing,
  skillsShort: nothing,
  optionsNamed: nothing,
  groupsNaming: nothing,
  respondents: nothing,
  situationsAt: nothing,
  symptomsJudged: nothing,
  mostFrequentOption: nothing,
  chosenOptions: nothing,
  firstTargetExposure: nothing,
  firstTargetGrade: nothing,
};

/** The lookups that read the fact sheet. */
export function factSources(
  facts: Readonly<Record<string, number | string>>,
): Pick<Sources, 'fact' | 'factOption'> {
  return {
    fact: (id) => {
      const value = facts[id];
      return typeof value === 'number' ? value : null;
    },
    factOption: (id) => {
      const value = facts[id];
      return typeof value === 'string' ? value : null;
    },
  };
}
