import { chartsOf } from '#shared/report/charts/chartsOf';
import type { ReportDocument } from '#shared/report/document';
import { archiveOf } from '../stillZip';
import { chartStyleFor, drawnFamily } from './chartStyle';
import type { Rasterise } from './rasterise';

/** Families a browser or a drawing program looks for, in this order. */
const families = 'Inter, Segoe UI, Helvetica Neue, Arial, sans-serif';

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
  const made = charts.map((chart, place) => {
    onProgress(place / charts.length);
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
