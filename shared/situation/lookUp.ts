import { assertNever } from '../result';
import type { NumberExpression } from '../template/expression';
import type { Sources } from './sources';

/** The numbers that are looked up as they stand, without other expressions inside and without facts. */
export type Lookup = Exclude<
  NumberExpression,
  {
    op: 'number' | 'fact' | 'curve' | 'sum' | 'product' | 'difference' | 'least' | 'greatest' | 'choose';
  }
>;

/** Asks the source that an expression names; null when it has nothing. */
export function lookUp(expression: Lookup, sources: Sources): number | null {
  switch (expression.op) {
    case 'exposure':
      return sources.exposure(expression.dimension);
    case 'facet-score':
      return sources.facetScore(expression.facet);
    case 'dimension-score':
      return sources.dimensionScore(expression.dimension);
    case 'facet-spread':
      return sources.facetSpread(expression.facet);
    case 'top-floor':
      return largest(expression.facets.map(sources.topFloor));
    case 'own-answer':
      return sources.ownAnswer(expression.question);
    case 'median-answer':
      return sources.medianAnswer(expression);
    case 'mean-answer':
      return sources.meanAnswer(expression);
    case 'mean-score':
      return sources.meanScore(expression.question);
    case 'skills-short':
      return sources.skillsShort(expression);
    case 'options-named':
      return sources.optionsNamed(expression.question, expression.respondents);
    case 'groups-naming':
      return sources.groupsNaming(expression.question, expression.option);
    case 'respondents':
      return sources.respondents(expression.groups);
    case 'situations-at':
      return sources.situationsAt(expression.levels);
    case 'symptoms-judged':
      return sources.symptomsJudged(expression.judgement);
    case 'first-target-exposure':
      return sources.firstTargetExposure();
    default:
      return assertNever(expression);
  }
}

function largest(values: readonly (number | null)[]): number | null {
  const found = values.filter((value) => value !== null);
  return found.length === 0 ? null : Math.max(...found);
}
