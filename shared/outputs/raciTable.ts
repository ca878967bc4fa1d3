import type { CharterDecision } from '../engagement/charter';
import type { LocalizedText } from '../template/localizedText';
import type { Outputs, RaciMark } from '../template/outputs';

export type RaciFault = 'nobody-responsible' | 'nobody-answerable' | 'several-answerable';

type Marks = Readonly<Record<string, RaciMark>>;

export interface RaciLine {
  readonly key: string;
  readonly activity: LocalizedText;
  /** By group id. */
  readonly computed: Marks;
  readonly marks: Marks;
  readonly isChanged: boolean;
  /** What the edits left open: exactly one group answers for an activity, and at least one does it. */
  readonly faults: readonly RaciFault[];
}

/** The key of a line, by its place in the template. */
export function raciKey(place: number): string {
  return `raci.${place + 1}`;
}

/** The responsibility table with the consultant's marks over those of the template (section 5.1). */
export function raciTable(
  raci: Outputs['charter']['raci'],
  edits: CharterDecision['raci'],
): readonly RaciLine[] {
  return raci.map(({ activity, marks: computed }, place) => {
    const key = raciKey(place);
    const marks = withEdits(computed, edits[key] ?? {});
    const groups = new Set([...Object.keys(computed), ...Object.keys(marks)]);
    const isChanged = [...groups].some((group) => computed[group] !== marks[group]);
    return { key, activity, computed, marks, isChanged, faults: faultsOf(Object.values(marks)) };
  });
}

function withEdits(computed: Marks, edits: Readonly<Record<string, RaciMark | null>>): Marks {
  const entries = Object.entries({ ...computed, ...edits });
  return Object.fromEntries(
    entries.flatMap(([group, mark]) => (mark === null ? [] : [[group, mark] as const])),
  );
}

function faultsOf(marks: readonly RaciMark[]): readonly RaciFault[] {
  const answerable = marks.filter((mark) => mark === 'A' || mark === 'AR').length;
  return [
    ...(marks.some((mark) => mark === 'R' || mark === 'AR') ? [] : ['nobody-responsible' as const]),
    ...(answerable === 0 ? ['nobody-answerable' as const] : []),
    ...(answerable > 1 ? ['several-answerable' as const] : []),
  ];
}
