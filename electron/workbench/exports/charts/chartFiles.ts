import { chartsOf, type NamedChart } from '#shared/report/charts/chartsOf';
import { drawing, group, type Drawing } from '#shared/report/charts/svg';
import type { ReportDocument } from '#shared/report/document';
import { archiveOf } from '../stillZip';
import { chartStyleFor, drawnFamily } from './chartStyle';
import type { Rasterise } from './rasterise';

/** Families a browser or a drawing program looks for, in this order. */
const families = 'Inter, Segoe UI, Helvetica Neue, Arial, sans-serif';

/** Around a chart that stands by itself, so that its words touch nothing wherever it is put. */
const marginPt = 12;

/** Every chart of a report as a file of its own, in one archive with a list of what each shows. */
export function chartFiles(
  document: ReportDocument,
  colour: string,
  {
    rasterise,
    onProgress,
  }: { readonly rasterise: Rasterise | null; readonly onProgress: (share: number) => void },
): Uint8Array {
  const charts = chartsOf(document, chartStyleFor(colour, rasterise === null ? families : drawnFamily));
  const extension = rasterise === null ? 'svg' : 'png';
  const made = charts.map((bare, place) => {
    onProgress(place / charts.length);
    const chart = { ...bare, ...framed(bare) };
    const name = `${String(place + 1).padStart(2, '0')}-${chart.name}.${extension}`;
    const bytes = rasterise === null ? new TextEncoder().encode(chart.svg) : rasterise(chart);
    return { bytes, name, words: `${name}\r\n${chart.alt}\r\n` };
  });
  const list = made.map(({ words }) => words).join('\r\n');
  return archiveOf([
    ...made.map(({ bytes, name }) => [name, bytes] as const),
    ['charts.txt', new TextEncoder().encode(`\ufeff${list}`)],
  ]);
}

/** The chart with a margin around it. */
function framed({ heightPt, shape, widthPt }: NamedChart): Drawing {
  const moved = group(
    { x: marginPt, y: marginPt },
    shape.children.filter((each) => typeof each !== 'string'),
  );
  return drawing(widthPt + 2 * marginPt, heightPt + 2 * marginPt, [moved]);
}
