import type { ReportDocument } from '../document';
import type { ChartStyle } from './chartStyle';
import { drawChart, isDrawn } from './drawChart';
import type { Drawing } from './svg';

export interface NamedChart extends Drawing {
  /** Unique in the report and fit for a file name: the id of its section, its kind, its number among those. */
  readonly name: string;
  readonly caption: string;
  readonly alt: string;
}

/** Width of a chart as a file of its own, in points: that of the report's text. */
export const chartFileWidthPt = 471.28;

/** Every chart of a report, each whole, in the order of the report. */
export function chartsOf(
  { sections }: Pick<ReportDocument, 'sections'>,
  style: ChartStyle,
): readonly NamedChart[] {
  return sections.flatMap(({ blocks, id }) => {
    const charts = blocks.filter(isDrawn);
    return charts.flatMap((block, place) => {
      const number = charts.slice(0, place + 1).filter(({ kind }) => kind === block.kind).length;
      const isOnly = charts.filter(({ kind }) => kind === block.kind).length === 1;
      const name = `${id}-${block.kind}${isOnly ? '' : `-${number}`}`;
      const { alt, caption } = block;
      return drawChart(block, { widthPt: chartFileWidthPt, style }).map((each) => ({
        ...each,
        name,
        caption,
        alt,
      }));
    });
  });
}
