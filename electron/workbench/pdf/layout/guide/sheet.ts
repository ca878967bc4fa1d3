import type { Paper } from '#shared/report/paper';
import { sizes } from '../page';

/** Measures of the paper in points. Narrower margins than a report: every line is room to write. */
export interface Sheet {
  /** The paper as the library names it. */
  readonly size: 'A4' | 'LETTER';
  readonly marginPt: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  /** Between the margins. */
  readonly widthPt: number;
}

const marginPt = { left: 48, top: 54, right: 48, bottom: 52 } as const;

export function sheetOf(paper: Paper): Sheet {
  return {
    marginPt,
    size: sizes[paper].size,
    widthPt: sizes[paper].widthPt - marginPt.left - marginPt.right,
  };
}
