import type { ReportDocument } from '#shared/report/document';
import type { ChartPart } from '../parts/part';
import { partsOf } from '../parts/partsOf';
import { contentWidthPt } from '../../pdf/layout/page';
import { archiveOf } from '../stillZip';
import { chartStyleFor, setIn } from './chartStyle';
import type { Rasterise } from './rasterise';

/** Families a browser or a drawing program looks for, in this order. */
const families = 'Inter, Segoe UI, Helvetica Neue, Arial, sans-serif';

interface NamedChart extends ChartPart {
  /** Chapter and number, e.g. `03-role-1`. */
  readonly name: string;
}

/** Every chart of a report as a file of its own, in one archive with a list of what each shows. */
export function chartFiles(
  document: ReportDocument,
  colour: string,
  {
    rasterise,
    onProgress,
  }: { readonly rasterise: Rasterise | null; readonly onProgress: (share: number) => void },
): Uint8Array {
  const charts = chartsIn(document, colour);
  const extension = rasterise === null ? 'svg' : 'png';
  const files = charts.map(({ drawing, name }, place) => {
    onProgress(place / charts.length);
    const bytes =
      rasterise === null ? new TextEncoder().encode(setIn(drawing.svg, families)) : rasterise(drawing);
    return [`${name}.${extension}`, bytes] as const;
  });
  const list = charts.map(({ alt, name }) => `${name}.${extension}\r\n${alt}\r\n`).join('\r\n');
  return archiveOf([...files, ['charts.txt', new TextEncoder().encode(`\ufeff${list}`)]]);
}

function chartsIn({ sections }: ReportDocument, colour: string): NamedChart[] {
  const chart = chartStyleFor(colour);
  return sections.flatMap(({ blocks, id }, place) =>
    blocks
      .flatMap((block) => partsOf(block, { widthPt: contentWidthPt, chart }))
      .filter((part) => part.kind === 'chart')
      .map((part, index) => ({
        ...part,
        name: `${String(place + 1).padStart(2, '0')}-${id.replaceAll(/[^\w-]/g, '-')}-${index + 1}`,
      })),
  );
}
