import { useMemo, useState } from 'react';
import { usualReachedScore, whatIf, type WhatIf } from '#shared/outputs/whatIf';
import { decided } from '../../state/decided';
import { useFindings, type Findings } from '../findings';
import {
  calculated,
  facetGroups,
  nothingSupposed,
  recommendationGroups,
  type OptionGroup,
  type Supposition,
} from './supposition';

export interface WhatIfView extends Findings {
  readonly result: WhatIf;
  readonly supposition: Supposition;
  readonly groups: readonly OptionGroup[];
  readonly reachedScore: number;
  readonly choose: (chosen: readonly string[]) => void;
  readonly chooseBy: (by: Supposition['by']) => void;
  readonly reach: (score: number) => void;
  readonly reset: () => void;
}

/** The supposition of this screen, and what would follow. It lives as long as the screen and goes nowhere else. */
export function useWhatIf(): WhatIfView {
  const findings = useFindings();
  const { assessment, engagement, index, plan, template } = findings;
  const [supposition, setSupposition] = useState<Supposition>(nothingSupposed);
  const [reachedScore, setReachedScore] = useState<number>(usualReachedScore);
  const groups = useMemo(
    () =>
      supposition.by === 'facet'
        ? facetGroups(index)
        : recommendationGroups(decided({ engagement, template }), plan, index),
    [engagement, index, plan, supposition.by, template],
  );
  const result = useMemo(() => {
    const { recommendations, facets } = calculated(supposition, groups);
    const given = whatIf({ template, engagement, assessment }, recommendations, reachedScore, facets);
    // Options come from the same template and the score from a bounded field.
    if (!given.ok) throw new Error(given.problem.code);
    return given.value;
  }, [assessment, engagement, groups, reachedScore, supposition, template]);
  return {
    ...findings,
    result,
    supposition,
    groups,
    reachedScore,
    choose: (chosen) => setSupposition({ by: supposition.by, chosen }),
    chooseBy: (by) =>
      // Facets start from what the recommendations work on, so that one can go on from there.
      setSupposition({ by, chosen: by === 'facet' ? result.facets.map(({ facet }) => facet) : [] }),
    reach: setReachedScore,
    reset: () => {
      setSupposition(nothingSupposed);
      setReachedScore(usualReachedScore);
    },
  };
}
