import type { Section } from '#shared/report/document';
import type { Part, PartOf, TablePart } from '../parts/part';
import type { Line, Placed, Slide } from './placed';
import {
  bodyHeightPt,
  bodyWidthPt,
  lineHeightPt,
  linesOf,
  piecesOf,
  slide,
  textWidthPt,
} from './slideMeasures';
import { lineOf } from './slideLine';
import { slideTable, tablePages, tableStartPt } from './tablePages';

const gapPt = 12;
/** What was scaled to fit may be this much higher than the room that it was scaled to. */
const roundingPt = 0.01;
const shortNotePt = bodyHeightPt / 3;
/** Room a heading needs below it, so that it never stands alone at the foot of a slide. */
const headingRoomPt = 90;
/** Share of its size at which the words of a chart can still be read from afar. */
const leastShrinking = 0.85;

/** A chapter on as many slides as it needs. Small print and the words of charts go to the speaker's notes. */
export function slidesOf({ eyebrow = '', title }: Section, parts: readonly Part[]): readonly Slide[] {
  const flow = createFlow();
  for (const part of parts) place(part, flow);
  const slides = withoutLoneNotes(flow.slides());
  return slides.map(({ content, notes }, at) => ({
    eyebrow,
    title: slides.length === 1 ? title : `${title} (${at + 1}/${slides.length})`,
    content,
    notes,
  }));
}

type Filled = Pick<Slide, 'content' | 'notes'>;

/** A short remark that would have a slide to itself is for the speaker to say with the one before. */
function withoutLoneNotes(slides: readonly Filled[]): readonly Filled[] {
  const kept: Filled[] = [];
  for (const slide of slides) {
    const [only, ...others] = slide.content;
    const before = kept.at(-1);
    if (before !== undefined && only?.kind === 'note' && others.length === 0 && only.heightPt < shortNotePt) {
      const words = only.lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
      kept[kept.length - 1] = { ...before, notes: [...before.notes, words, ...slide.notes] };
    } else kept.push(slide);
  }
  return kept;
}

function place(part: Part, flow: Flow): void {
  switch (part.kind) {
    case 'heading':
      flow.room(headingRoomPt);
      flow.line(lineOf(part));
      return;
    case 'text':
      if (part.look === 'small' || part.look === 'caption' || part.look === 'muted') flow.note(wordsOf(part));
      else for (const line of splitLine(lineOf(part))) flow.line(line);
      return;
    case 'item':
      for (const line of splitLine(lineOf(part))) flow.line(line);
      return;
    case 'note':
      placeNote(part, flow);
      return;
    case 'figures':
      flow.put(86, (at) => ({ ...at, kind: 'figures', items: part.items }));
      return;
    case 'table':
      placeTable(part, flow);
      return;
    case 'chart': {
      const scale = scaleOf(part.drawing, flow);
      const widthPt = part.drawing.widthPt * scale;
      flow.note(part.alt);
      flow.put(part.drawing.heightPt * scale, (at) => ({
        ...at,
        kind: 'chart',
        drawing: part.drawing,
        alt: part.alt,
        widthPt,
      }));
      return;
    }
    case 'picture': {
      const scale = scaleOf(part, flow);
      const widthPt = part.widthPt * scale;
      flow.put(part.heightPt * scale, (at) => ({
        ...at,
        kind: 'picture',
        image: part.image,
        alt: part.alt,
        widthPt,
      }));
    }
  }
}

/** As large as can be; a little smaller, a drawing or picture stays with the words over it, and with headings in any case. */
function scaleOf({ heightPt, widthPt }: { readonly heightPt: number; readonly widthPt: number }, flow: Flow) {
  const whole = Math.min(bodyWidthPt / widthPt, bodyHeightPt / heightPt, 1.7);
  const left = flow.leftPt() / heightPt;
  return left < whole && (flow.isOnlyAnnounced() || left >= whole * leastShrinking) ? left : whole;
}

function placeNote({ title, paragraphs }: PartOf<'note'>, flow: Flow): void {
  const lines = [
    lineOf({ kind: 'text', look: 'label', runs: [{ text: title, isStrong: true }] }),
    ...paragraphs.flatMap((runs) => splitLine(lineOf({ kind: 'text', look: 'body', runs }))),
  ];
  const heightPt = 24 + heightsOf(lines);
  if (heightPt <= bodyHeightPt) flow.put(heightPt, (at) => ({ ...at, kind: 'note', lines }));
  else for (const line of lines) flow.line(line);
}

function placeTable(part: TablePart, flow: Flow): void {
  let rest = slideTable(part);
  // What does not fit goes on on the next slide.
  flow.room(Math.min(bodyHeightPt, Math.max(headingRoomPt, tableStartPt(rest))));
  for (;;) {
    const { heightPt, page, left } = tablePages(rest, flow.leftPt());
    flow.put(heightPt, (at) => ({ ...at, kind: 'table', ...page }));
    if (left.rows.length === 0) return;
    rest = left;
    flow.next();
  }
}

function splitLine(line: Line): Line[] {
  const text = line.runs.map((run) => run.text).join('');
  const most = Math.floor(bodyHeightPt / lineHeightPt(line.sizePt)) - 1;
  if (linesOf(text, line.sizePt, textWidthPt) <= most) return [line];
  return piecesOf(text, most, line.sizePt, textWidthPt).map((piece, index) => ({
    ...line,
    mark: index === 0 ? line.mark : 'none',
    runs: [{ text: piece }],
  }));
}

function heightOf({ afterPt, beforePt, depth, mark, runs, sizePt }: Line): number {
  const indent = mark === 'none' ? 0 : 20 * (depth + 1);
  const text = runs.map((run) => run.text).join('');
  return linesOf(text, sizePt, textWidthPt - indent) * lineHeightPt(sizePt) + beforePt + afterPt;
}

function wordsOf({ runs }: PartOf<'text'>): string {
  return runs.map(({ text }) => text).join('');
}

/** Takes what announces the next thing off the end of a slide, so that it stands over that on the next one. */
function takeHeadings(content: Placed[]): readonly Line[] {
  const last = content.at(-1);
  if (last?.kind !== 'text') return [];
  const kept = last.lines.findLastIndex((line) => !announces(line)) + 1;
  const carried = last.lines.slice(kept);
  const heightPt = heightsOf(last.lines.slice(0, kept));
  // A slide of nothing but headings is full: it stays, or the flow would never come to an end.
  if (carried.length === 0 || (kept === 0 && content.length === 1)) return [];
  content.splice(-1, 1, ...(kept === 0 ? [] : [{ ...last, lines: last.lines.slice(0, kept), heightPt }]));
  return carried.map((line, index) => (index === 0 ? { ...line, beforePt: 0 } : line));
}

function heightsOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + heightOf(line), 0);
}

/** Whether a line announces what comes next. */
function announces({ role }: Line): boolean {
  return role === 'heading' || role === 'label';
}

interface Flow {
  /** Begins a new slide where less than this is left. */
  readonly room: (heightPt: number) => void;
  readonly leftPt: () => number;
  readonly next: () => void;
  /** Whether the slide holds nothing yet but headings. */
  readonly isOnlyAnnounced: () => boolean;
  /** A paragraph of the text box at the end of the slide. */
  readonly line: (line: Line) => void;
  readonly put: (
    heightPt: number,
    make: (at: { readonly topPt: number; readonly heightPt: number }) => Placed,
  ) => void;
  readonly note: (words: string) => void;
  readonly slides: () => readonly Filled[];
}

function createFlow(): Flow {
  const done: { content: Placed[]; notes: string[] }[] = [{ content: [], notes: [] }];
  let topPt: number = slide.topPt;
  const current = (): { content: Placed[]; notes: string[] } => {
    const last = done.at(-1);
    if (last === undefined) throw new Error('there is always a slide');
    return last;
  };
  const leftPt = (): number => slide.bottomPt - topPt;
  const next = (): void => {
    const { content } = current();
    if (content.length === 0) return;
    const carried = takeHeadings(content);
    done.push({ content: [], notes: [] });
    topPt = slide.topPt;
    if (carried.length === 0) return;
    const heightPt = heightsOf(carried);
    current().content.push({ kind: 'text', topPt, heightPt, lines: carried });
    topPt += heightPt;
  };
  const room = (heightPt: number): void => {
    if (leftPt() < heightPt - roundingPt) next();
  };
  return {
    room,
    leftPt,
    next,
    isOnlyAnnounced: () =>
      current().content.every((each) => each.kind === 'text' && each.lines.every(announces)),
    line: (line) => {
      room(heightOf(line));
      const { content } = current();
      const last = content.at(-1);
      const isFirst = last?.kind !== 'text';
      const own = isFirst ? { ...line, beforePt: 0 } : line;
      const heightPt = heightOf(own);
      if (isFirst) content.push({ kind: 'text', topPt, heightPt, lines: [own] });
      else
        content[content.length - 1] = {
          ...last,
          lines: [...last.lines, own],
          heightPt: last.heightPt + heightPt,
        };
      topPt += heightPt;
    },
    put: (heightPt, make) => {
      room(heightPt);
      current().content.push(make({ topPt, heightPt }));
      topPt += heightPt + gapPt;
    },
    note: (words) => current().notes.push(words),
    slides: () => done.filter(({ content, notes }) => content.length > 0 || notes.length > 0),
  };
}
