import type { List, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** A stretch of text that looks alike throughout. */
export interface Run {
  readonly text: string;
  readonly isStrong?: true;
  readonly isEmphasised?: true;
  /** An address that may be followed: https or mailto. */
  readonly href?: string;
}

/** One paragraph, heading or list item of a text that somebody wrote. */
export type Prose =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'subheading'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'item';
      readonly runs: readonly Run[];
      /** 0 for the outermost list. */
      readonly depth: number;
      /** Null in a list without numbers. */
      readonly number: number | null;
    };

/** Lists in lists deeper than this are set as deep as this. */
const deepestList = 3;

/**
 * A text in the Markdown a report knows: paragraphs, headings (all of one rank), lists, bold, italic and links.
 * Whatever else Markdown has (HTML, pictures, code, tables) prints as it was typed, and nothing is ever executed or
 * fetched. Never fails: any text is some Markdown.
 */
export function parseMarkdown(text: string): readonly Prose[] {
  const root = fromMarkdown(text);
  return root.children.flatMap((node) => proseOf(node, text, 0)).filter(({ runs }) => runs.length > 0);
}

/** The same without its marks, a line per paragraph: for readers of the document that know no looks. */
export function plainText(prose: readonly Prose[]): string {
  return prose.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
}

function proseOf(node: RootContent, source: string, depth: number): Prose[] {
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', runs: runsOf(node.children, source) }];
    case 'heading':
      return [{ kind: 'subheading', runs: runsOf(node.children, source) }];
    case 'list':
      return itemsOf(node, source, depth);
    case 'blockquote':
      return node.children.flatMap((child) => proseOf(child, source, depth));
    default:
      return [{ kind: 'paragraph', runs: [{ text: sourceOf(node, source) }] }];
  }
}

/** An item's first paragraph stands beside its mark; what follows in the same item is set as items and paragraphs after it. */
function itemsOf(list: List, source: string, depth: number): Prose[] {
  const level = Math.min(depth, deepestList);
  const first = list.start ?? 1;
  return list.children.flatMap((item, place) =>
    item.children.flatMap((child, at): Prose[] =>
      child.type === 'paragraph' && at === 0
        ? [
            {
              kind: 'item',
              runs: runsOf(child.children, source),
              depth: level,
              number: list.ordered === true ? first + place : null,
            },
          ]
        : proseOf(child, source, depth + 1),
    ),
  );
}

type Looks = Pick<Run, 'isStrong' | 'isEmphasised' | 'href'>;

function runsOf(nodes: readonly PhrasingContent[], source: string, looks: Looks = {}): Run[] {
  return joined(
    nodes.flatMap((node): Run[] => {
      switch (node.type) {
        case 'text':
          // A single line break inside a paragraph is a space, as everywhere in Markdown.
          return [{ text: node.value.replace(/\s*\n\s*/g, ' '), ...looks }];
        case 'break':
          return [{ text: '\n', ...looks }];
        case 'strong':
          return runsOf(node.children, source, { ...looks, isStrong: true });
        case 'emphasis':
          return runsOf(node.children, source, { ...looks, isEmphasised: true });
        case 'link':
          return isFollowed(node.url)
            ? runsOf(node.children, source, { ...looks, href: node.url })
            : [{ text: sourceOf(node, source), ...looks }];
        default:
          return [{ text: sourceOf(node, source), ...looks }];
      }
    }),
  );
}

function isFollowed(url: string): boolean {
  return /^(?:https:\/\/|mailto:)\S+$/i.test(url) && url.length <= 2000;
}

/** Neighbours that look alike become one. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    const isAlike =
      last !== undefined &&
      last.isStrong === run.isStrong &&
      last.isEmphasised === run.isEmphasised &&
      last.href === run.href;
    if (isAlike) all[all.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== '') all.push(run);
  }
  return all;
}

function sourceOf(node: Nodes, source: string): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
