import type { Paper } from '#shared/report/paper';
import { pageOf } from '#workbench/pdf/layout/page';
import { overlapsIn, type ReadPage } from './readLines';

/** Nearest a cover and the lines at head and foot come to an edge, in points. */
const edgePt = 20;
/** Where the words of a chapter stand, between head and foot, in points from below. */
const insidePt = { low: 60, high: 770 };
const fewestLines = 3;

/** What is wrong with some pages, each by its number. */
export function wrong<Each>(pages: readonly Each[], find: (page: Each) => readonly string[]): string[] {
  return pages.flatMap((page, at) => find(page).map((found) => `page ${at + 1}: ${found}`));
}

/** Words that stand outside the margins, or over others. The cover has margins of its own. */
export function misplacedWords(pages: readonly ReadPage[], paper: Paper): string[] {
  const { sidePt } = pageOf(paper);
  const outside = wrong(pages, (page) => {
    const side = page === pages[0] ? edgePt : sidePt;
    return page.runs
      .filter(
        ({ left, right, baseline }) =>
          left < side - 1 ||
          right > page.widthPt - side + 1 ||
          baseline < edgePt ||
          baseline > page.heightPt - edgePt,
      )
      .map(({ text }) => `"${text}" stands outside`);
  });
  return [...outside, ...wrong(pages, overlapsIn)];
}

/** Pages behind the cover with next to nothing on them. */
export function nearlyEmptyPages(pages: readonly ReadPage[]): string[] {
  return wrong(pages, ({ runs }) => {
    const inner = runs.filter(({ baseline }) => baseline > insidePt.low && baseline < insidePt.high);
    const lines = new Set(inner.map(({ baseline }) => Math.round(baseline)));
    return lines.size < fewestLines
      ? [`holds ${lines.size} lines: ${inner.map(({ text }) => text).join(' ')}`]
      : [];
  }).filter((each) => !each.startsWith('page 1:'));
}
