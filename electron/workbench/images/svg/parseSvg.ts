import { SaxesParser, type SaxesTagNS } from 'saxes';
import { svgLimits, type SvgElement } from './svgElement';
import { SvgRefusal } from './svgRefusal';

const svgNamespace = 'http://www.w3.org/2000/svg';
const xlinkNamespace = 'http://www.w3.org/1999/xlink';

/** Left out with all they hold: nothing of them is seen, or would ever be shown. */
const leftOut = new Set([
  'animate',
  'animateColor',
  'animateMotion',
  'animateTransform',
  'desc',
  'metadata',
  'script',
  'set',
  'title',
  'view',
]);

export interface ParsedSvg {
  readonly root: SvgElement;
  /** Text of every `<style>`. */
  readonly css: string;
}

/**
 * Reads the elements of an SVG, without text, comments, scripts, animations and what drawing programs note for
 * themselves. Throws `SvgRefusal` for what is not well-formed XML in UTF-8, for entities of its own, and for more
 * elements than a logo has.
 */
export function parseSvg(bytes: Uint8Array): ParsedSvg {
  try {
    return parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw error instanceof SvgRefusal ? error : new SvgRefusal({ code: 'image-damaged' });
  }
}

function parse(text: string): ParsedSvg {
  const parser = new SaxesParser({ xmlns: true });
  const open: SvgElement[] = [];
  let root: SvgElement | null = null;
  let css = '';
  let elements = 0;
  /** Depth at which the element began that is left out; null outside such ones. */
  let leftOutFrom: number | null = null;
  let depth = 0;

  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) throw new SvgRefusal({ code: 'image-svg-part', part: '<!ENTITY>' });
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    elements += 1;
    if (depth > svgLimits.depth || elements > svgLimits.elements)
      throw new SvgRefusal({ code: 'image-svg-too-complex' });
    if (leftOutFrom !== null) return;
    const parent = open.at(-1);
    if (parent !== undefined && isLeftOut(tag, parent)) {
      leftOutFrom = depth;
      return;
    }
    const element = { name: tag.local, attributes: plainAttributes(tag), children: [] };
    if (parent === undefined) root = element;
    else parent.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    if (leftOutFrom === null) open.pop();
    else if (leftOutFrom === depth) leftOutFrom = null;
    depth -= 1;
  });
  const takeStyle = (piece: string): void => {
    if (leftOutFrom !== null || open.at(-1)?.name !== 'style') return;
    css += piece;
    if (css.length > svgLimits.styleCharacters) throw new SvgRefusal({ code: 'image-svg-too-complex' });
  };
  parser.on('text', takeStyle);
  parser.on('cdata', takeStyle);
  parser.write(text).close();
  return { root: rootOf(root), css };
}

function rootOf(root: SvgElement | null): SvgElement {
  if (root?.name !== 'svg') throw new SvgRefusal({ code: 'image-kind-unknown' });
  return root;
}

/** Drawing programs keep a copy in a format of their own inside a `<switch>`, as a foreign object. */
function isLeftOut(tag: SaxesTagNS, parent: SvgElement): boolean {
  const isForeign = tag.uri !== svgNamespace && tag.uri !== '';
  return isForeign || leftOut.has(tag.local) || (tag.local === 'foreignObject' && parent.name === 'switch');
}

/** Those without a prefix, and the old spelling of `href`; a name given twice is not well-formed. */
function plainAttributes(tag: SaxesTagNS): Map<string, string> {
  const attributes = Object.values(tag.attributes);
  return new Map([
    ...attributes
      .filter(({ uri, local }) => uri === xlinkNamespace && local === 'href')
      .map(({ value }) => ['href', value] as const),
    ...attributes
      .filter(({ prefix }) => prefix === '')
      .map(({ local, value }) => [local, value.trim()] as const),
  ]);
}
