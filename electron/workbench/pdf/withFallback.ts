import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { fonts } from './layout/page';
import type { Coverage, FirmTypeface } from './typefaces';

const behind: Readonly<Record<string, string>> = {
  [fonts.text]: fonts.fallbackText,
  [fonts.strong]: fonts.fallbackStrong,
};
const drawnText = /<text ([^>]*?)font-family="([^"]+)"([^>]*)>([^<]*)<\/text>/g;
const entity = /&(?:amp|lt|gt|quot|apos|#\d+);/g;

/**
 * The same definition with every run of characters that the firm's typeface lacks set in ours. A label of a drawing is
 * set in one typeface as a whole, since it was measured as a whole. Changes the nodes it is given.
 */
export function withFallback(definition: TDocumentDefinitions, firm: FirmTypeface): TDocumentDefinitions {
  const made = <Part>(part: Part): Part =>
    typeof part === 'function' ? madeAgain(part, fonts.text, firm) : fallBack(part, fonts.text, firm);
  const { content, header, footer, ...rest } = definition;
  return {
    ...rest,
    content: made(content),
    ...(header === undefined ? {} : { header: made(header) }),
    ...(footer === undefined ? {} : { footer: made(footer) }),
  };
}

/** What makes nodes only when they are needed, made to do the same with them. */
function madeAgain<Make>(part: Make, font: string, firm: FirmTypeface): Make {
  const make = part as unknown as (...given: unknown[]) => unknown;
  return ((...given: unknown[]) => fallBack(make(...given), font, firm)) as Make;
}

function fallBack<Node>(node: Node, font: string, firm: FirmTypeface): Node {
  const visit = (each: unknown, inherited: string): unknown => {
    if (typeof each === 'string') return each;
    if (Array.isArray(each)) return each.map((item: unknown) => visitItem(item, inherited));
    if (typeof each !== 'object' || each === null || each instanceof Date) return each;
    const holder = each as Record<string, unknown>;
    const own = typeof holder['font'] === 'string' ? holder['font'] : inherited;
    for (const [key, value] of Object.entries(holder)) {
      if (key === 'text' && typeof value === 'string') holder[key] = runsOf(value, own, firm.draws);
      else if (key === 'again' && typeof value === 'function') holder[key] = madeAgain(value, own, firm);
      else if (key === 'svg' && typeof value === 'string') holder[key] = drawingOf(value, firm);
      else holder[key] = visit(value, own);
    }
    return holder;
  };
  /** A text may stand in a list without a node of its own. */
  const visitItem = (item: unknown, inherited: string): unknown => {
    if (typeof item !== 'string') return visit(item, inherited);
    const runs = runsOf(item, inherited, firm.draws);
    return typeof runs === 'string' ? runs : { text: runs };
  };
  return visit(node, font) as Node;
}

interface Run {
  text: string;
  font?: string;
}

function runsOf(text: string, font: string, firm: Coverage): string | Run[] {
  const other = behind[font];
  if (other === undefined || isWhole(text, firm)) return text;
  const runs: Run[] = [];
  let isLast: boolean | null = null;
  for (const character of text) {
    const isFirm = isWhole(character, firm);
    const last = runs.at(-1);
    if (last !== undefined && isFirm === isLast) last.text += character;
    else runs.push(isFirm ? { text: character } : { text: character, font: other });
    isLast = isFirm;
  }
  return runs;
}

function drawingOf(svg: string, { draws, isForDrawings }: FirmTypeface): string {
  return svg.replaceAll(drawnText, (whole, before: string, font: string, after: string, label: string) => {
    const other = behind[font];
    return other === undefined || (isForDrawings && isWhole(label.replaceAll(entity, ''), draws))
      ? whole
      : `<text ${before}font-family="${other}"${after}>${label}</text>`;
  });
}

function isWhole(text: string, firm: Coverage): boolean {
  for (const character of text) if (character !== '\n' && !firm(character.codePointAt(0) ?? 0)) return false;
  return true;
}
