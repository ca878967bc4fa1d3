import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Chapter } from './chaptersOf';
import { packPages, type Measured, type PackedPage } from './packPages';
import { gap, room } from './stageSize';

/** A page of the readout; the cover has no chapter. */
export interface ReadoutPage {
  readonly chapter: Chapter | null;
  /** How many pages of its chapter come before it. */
  readonly offset: number;
  readonly packed: PackedPage;
}

/** What Part.module.css leaves between the last unit and its frame, with the edge. */
const frameFoot = 19;

const cover: ReadoutPage = { chapter: null, offset: 0, packed: { slices: [], shrink: 1 } };

/** The pages of these chapters, from the heights of their parts where `ref` shows them; null until measured. */
export function usePages(
  chapters: readonly Chapter[],
): readonly [RefObject<HTMLDivElement | null>, readonly ReadoutPage[] | null] {
  const ref = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState<readonly ReadoutPage[] | null>(null);
  const [areFontsLoaded, setFontsLoaded] = useState(false);
  useEffect(() => {
    // Only a browser that lays text out knows fonts.
    const fonts = document.fonts as FontFaceSet | undefined;
    void fonts?.ready.then(() => setFontsLoaded(true));
  }, []);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const shown = [...element.children].map((each) => [...each.children]);
    setPages([
      cover,
      ...chapters.flatMap((chapter, at) => {
        const measured = chapter.parts.map((part, place) => {
          const { head, units } = heights(shown[at]?.[place]);
          // A frame closes below its last unit on every page it goes on to.
          const frame = part.isFramed === true && units.length > 0 ? frameFoot : 0;
          const heading = part.units.flatMap((unit, index) =>
            unit.kind === 'row' && unit.headsGroup === true ? [index] : [],
          );
          return { head: head + frame, units, isWhole: part.isWhole === true, heading };
        });
        return packPages(measured, room, gap).map((packed, offset) => ({ chapter, offset, packed }));
      }),
    ]);
  }, [chapters, areFontsLoaded]);
  return [ref, pages];
}

/** A unit reaches to the next one, so that the space between them is counted; what is over the first is the head. */
function heights(part: Element | undefined): Pick<Measured, 'head' | 'units'> {
  if (part === undefined) return { head: 0, units: [] };
  const { bottom, top } = part.getBoundingClientRect();
  const tops = [...part.querySelectorAll('[data-unit]')].map((unit) => unit.getBoundingClientRect().top);
  const first = tops[0] ?? bottom;
  return { head: first - top, units: tops.map((each, place) => (tops[place + 1] ?? bottom) - each) };
}
