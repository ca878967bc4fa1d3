import { figuresIn } from '../compose/figures';
import type { ReportInput } from '../compose/input';

/** Figures as numbers, rounded as the report prints them; null where it prints none. */
export interface TableNumbers {
  readonly score: (value: number | null) => number | null;
  readonly severity: (value: number | null) => number | null;
  readonly exposure: (value: number | null) => number | null;
  readonly trainableShare: (value: number | null) => number | null;
}

/** The printed figures are the source, so that a table never shows another number than the report (ruling 3). */
export function numbersOf(input: ReportInput): TableNumbers {
  const printed = figuresIn({ ...input, language: 'en' });
  const numberOf =
    (print: (value: number | null) => string) =>
    (value: number | null): number | null =>
      value === null ? null : Number(print(value));
  return {
    score: numberOf(printed.score),
    severity: numberOf(printed.severity),
    exposure: numberOf(printed.exposure),
    trainableShare: numberOf(printed.trainableShare),
  };
}
