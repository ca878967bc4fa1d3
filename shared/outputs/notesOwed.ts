import type { FacetResult } from '../assessment/assessment';
import type { Assessed } from './assessed';

/** A facet so much of which was answered "not applicable" that somebody has to say why (section 3.4). */
export interface OwedNote {
  readonly facet: string;
  readonly dimension: string;
  /** Of the asked weight, 0 to 1. */
  readonly share: number;
  /** Respondents who answered so, by id: for telling whose interview it concerns, never for showing. */
  readonly respondents: readonly string[];
  /** Null as long as none is on record: the report is not released before. */
  readonly note: string | null;
}

/** Every facet that calls for a note, whether it has one or not, in template order. */
export function notesOwed({ template, engagement, assessment }: Assessed): readonly OwedNote[] {
  return template.facets.flatMap(({ id, dimension }): readonly OwedNote[] => {
    const result = assessment.facets[id];
    if (result?.needsNotApplicableNote !== true) return [];
    const waved = result.lines.filter(({ because }) => because === 'not-applicable');
    const weightOf = (lines: FacetResult['lines']): number =>
      lines.reduce((sum, { weight }) => sum + weight, 0);
    return [
      {
        facet: id,
        dimension,
        share: weightOf(waved) / weightOf(result.lines),
        respondents: [...new Set(waved.map(({ respondent }) => respondent))],
        note: engagement.notApplicableNotes?.find(({ facet }) => facet === id)?.note ?? null,
      },
    ];
  });
}
