import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text on a page, measured in points from the lower left corner. */
export interface TextRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly sizePt: number;
}

export interface ReadPage {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly runs: readonly TextRun[];
}

/** Where the words of every page stand. Turned text is left out. */
export async function readLines(bytes: Uint8Array): Promise<readonly ReadPage[]> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ disableNormalization: true });
    const runs = items.flatMap((item): TextRun[] => {
      if (!('str' in item)) return [];
      const text = item.str.replaceAll('\u200b', '').trim();
      const [scale, turn, , , left, baseline] = item.transform as number[];
      if (text === '' || turn !== 0 || left === undefined || baseline === undefined) return [];
      return [{ text, left, right: left + item.width, baseline, sizePt: Math.abs(scale ?? 0) }];
    });
    pages.push({ widthPt: width, heightPt: height, runs });
  }
  await loading.destroy();
  return pages;
}

/** Runs that stand in each other's way. Letters of one line may lean over each other, as in "7.". */
export function overlapsIn({ runs }: ReadPage): readonly string[] {
  const boxes = runs
    .map((run) => ({ ...run, low: run.baseline, high: run.baseline + run.sizePt * 0.7 }))
    .sort((one, other) => one.low - other.low);
  return boxes.flatMap((one, at) => {
    const found: string[] = [];
    for (const other of boxes.slice(at + 1)) {
      if (other.low > one.high - 1) break;
      const kernPt = Math.abs(one.baseline - other.baseline) < 0.5 ? one.sizePt * 0.4 : 1;
      if (one.left < other.right - kernPt && other.left < one.right - kernPt)
        found.push(`"${one.text}" lies over "${other.text}"`);
    }
    return found;
  });
}
