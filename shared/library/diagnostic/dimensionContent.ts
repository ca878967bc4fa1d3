import type { Dimension, Facet } from '../../template/model';
import type { Question } from '../../template/question';

/** What one file of the built-in template states about one dimension; `index.ts` joins the five. */
export interface DimensionContent {
  readonly dimension: Dimension;
  /** In the order of section 1, which decides ties. */
  readonly facets: readonly Facet[];
  /** In asking order. */
  readonly questions: readonly Question[];
}
