import type { Paper } from '#shared/report/guide/document';

/** Measures of the paper in points. Narrower margins than a report: every line is room to write. */
export interface Sheet {
  readonly marginPt: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  /** Between the margins. */
  readonly widthPt: number;
}

const widths: Readonly<Record<Paper, number>> = { A4: 595.28, Letter: 612 };
const marginPt = { left: 48, top: 54, right: 48, bottom: 52 } as const;

export function sheetOf(paper: Paper): Sheet {
  return { marginPt, widthPt: widths[paper] - marginPt.left - marginPt.right };
}
