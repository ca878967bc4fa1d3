import { SvgRefusal } from './svgRefusal';

/** Declarations of a rule or of a `style` attribute, by property. */
export type Declarations = ReadonlyMap<string, string>;

export interface StyleSheet {
  /** What the rules say about an element, the later and the more specific one winning. */
  readonly declarationsFor: (
    name: string,
    id: string | undefined,
    classes: readonly string[],
  ) => Declarations;
}

/** Reads `a: b; c: d`. */
export function readDeclarations(text: string): Declarations {
  return new Map(
    text.split(';').flatMap((each) => {
      const colon = each.indexOf(':');
      if (colon < 0) return [];
      const value = each.slice(colon + 1).replace('!important', '');
      return [[each.slice(0, colon).trim().toLowerCase(), value.trim()] as const];
    }),
  );
}

const simpleSelector = /^(?:\*|[A-Za-z]+|[A-Za-z]*\.[\w-]+|[A-Za-z]*#[\w-]+)$/;

/**
 * Reads the style sheets that drawing programs write: rules for an element, a class or an id. Rules that start with @
 * are left out. Throws `SvgRefusal` for other selectors, since the drawing would silently look different.
 */
export function readStyleSheet(css: string): StyleSheet {
  const bySelector = new Map<string, Map<string, string>>();
  for (const { selectors, declarations } of rulesOf(withoutComments(css))) {
    for (const selector of selectors) {
      if (!simpleSelector.test(selector))
        throw new SvgRefusal({ code: 'image-svg-part', part: `<style> ${selector.slice(0, 60)}` });
      const known = bySelector.get(selector) ?? new Map<string, string>();
      for (const [property, value] of declarations) known.set(property, value);
      bySelector.set(selector, known);
    }
  }
  return {
    declarationsFor: (name, id, classes) => {
      const selectors = [
        '*',
        name,
        ...classes.flatMap((each) => [`.${each}`, `${name}.${each}`]),
        ...(id === undefined ? [] : [`#${id}`, `${name}#${id}`]),
      ];
      return new Map(selectors.flatMap((selector) => [...(bySelector.get(selector) ?? [])]));
    },
  };
}

function withoutComments(css: string): string {
  const [start = '', ...rest] = css.split('/*');
  return start + rest.map((piece) => piece.slice(endOfComment(piece))).join(' ');
}

function endOfComment(piece: string): number {
  const end = piece.indexOf('*/');
  return end < 0 ? piece.length : end + 2;
}

interface Rule {
  readonly selectors: readonly string[];
  readonly declarations: Declarations;
}

function rulesOf(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    if (open < 0) break;
    const close = closingBrace(css, open);
    // A statement such as @import may stand before the rule.
    const head = css.slice(at, open).split(';').at(-1)?.trim() ?? '';
    if (!head.startsWith('@'))
      rules.push({
        selectors: head.split(',').map((each) => each.trim()),
        declarations: readDeclarations(css.slice(open + 1, close)),
      });
    at = close + 1;
  }
  return rules;
}

function closingBrace(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return css.length;
}
