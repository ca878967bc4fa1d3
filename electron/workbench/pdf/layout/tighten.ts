import type { Content } from 'pdfmake/interfaces';

/** What is taken away at each step, as shares of what there was. */
const steps = [
  { space: 0.8, leading: 0.97, size: 1 },
  { space: 0.65, leading: 0.95, size: 0.975 },
  { space: 0.5, leading: 0.92, size: 0.955 },
] as const;
export const mostSteps = steps.length;

/** Type from the one of tables to the one of leads, in points: titles stay, and so does what is small already. */
const sizes = { over: 8, upTo: 13 } as const;

/** The parts of a node that take room or hold other nodes. */
interface Roomy {
  margin?: unknown;
  fontSize?: unknown;
  lineHeight?: unknown;
  layout?: unknown;
  table?: { readonly body?: unknown };
  stack?: unknown;
  columns?: unknown;
  ul?: unknown;
  ol?: unknown;
  text?: unknown;
}

/** The same nodes with less space between and in them, as a compositor would fit a text; changes them. */
export function tighten(nodes: Content[], step: number): Content[] {
  const less = steps[step - 1];
  if (less !== undefined) visit(nodes, less);
  return nodes;
}

type Less = (typeof steps)[number];

function visit(node: unknown, less: Less): void {
  if (Array.isArray(node)) {
    for (const each of node) visit(each, less);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const roomy: Roomy = node;
  // Nothing with room around it claims that room for what follows, which shrinks less.
  if (Array.isArray(roomy.stack) && roomy.stack.length === 0) return;
  if (Array.isArray(roomy.margin)) {
    const [left, top, right, bottom] = roomy.margin as readonly number[];
    roomy.margin = [left, (top ?? 0) * less.space, right, (bottom ?? 0) * less.space];
  }
  const { fontSize, lineHeight, layout } = roomy;
  if (typeof fontSize === 'number' && fontSize > sizes.over && fontSize <= sizes.upTo)
    roomy.fontSize = Math.max(sizes.over, fontSize * less.size);
  if (typeof lineHeight === 'number') roomy.lineHeight = Math.max(1, lineHeight * less.leading);
  if (typeof layout === 'object' && layout !== null) roomy.layout = tightLayout(layout, less);
  for (const part of [roomy.table?.body, roomy.stack, roomy.columns, roomy.ul, roomy.ol, roomy.text])
    visit(part, less);
}

type Padding = (...given: readonly unknown[]) => number;

function tightLayout(layout: object, { space }: Less): object {
  const { paddingBottom, paddingTop } = layout as { paddingBottom?: Padding; paddingTop?: Padding };
  const tight = (padding: Padding | undefined): Padding | undefined =>
    padding === undefined ? undefined : (...given) => padding(...given) * space;
  return { ...layout, paddingBottom: tight(paddingBottom), paddingTop: tight(paddingTop) };
}
