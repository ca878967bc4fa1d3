import type { Content } from 'pdfmake/interfaces';
import type { Block, ReportDocument, Section } from '#shared/report/document';
import type { Colour } from '#shared/report/colour';

/** Names of places in a report by the words that lead to them. */
export interface CrossReferences {
  /** Of what has a number, e.g. "R07": found anywhere in a text. */
  readonly numbers: ReadonlyMap<string, string>;
  /** Of what has a name only, which may be a word like any other: found where it stands alone or with its value. */
  readonly names: ReadonlyMap<string, string>;
}

/** What a report can lead to: its recommendations, its findings on facets and the chapters of its dimensions. */
export function crossReferencesOf({ sections }: ReportDocument): CrossReferences {
  const found = sections.flatMap((section) => [
    ...(section.id.startsWith('dimension-') ? [{ name: nameOf(section), place: section.id }] : []),
    ...section.blocks.flatMap((block) => placesIn(section, block)),
  ]);
  const isNumbered = ({ name }: Place): boolean => number.test(name);
  return {
    numbers: unambiguous(found.filter(isNumbered)),
    names: unambiguous(found.filter((each) => !isNumbered(each))),
  };
}

interface Place {
  readonly name: string;
  readonly place: string;
}

/** A name of more than one place leads nowhere rather than to the wrong one. */
function unambiguous(places: readonly Place[]): ReadonlyMap<string, string> {
  return new Map(
    places
      .filter(({ name, place }) => places.every((each) => each.name !== name || each.place === place))
      .map(({ name, place }) => [name, place]),
  );
}

function nameOf({ title }: Section): string {
  return title.replace(/^\d+\s+/, '');
}

function placesIn(section: Section, block: Block): readonly Place[] {
  const { key, source } = block;
  if (key === undefined) return [];
  // Own ones have a word where the others have a number.
  if (block.kind === 'recommendation')
    return [...(number.test(block.id) ? [block.id] : []), block.title].map((name) => ({ name, place: key }));
  // The finding itself, not its mention in the summary, which says the chapter too.
  if (block.kind !== 'finding' || source?.kind !== 'facet' || key !== `finding.${source.id}`) return [];
  return [block.title, `${nameOf(section)}: ${block.title}`].map((name) => ({ name, place: key }));
}

const number = /^[A-Z]\d+$/;
const numbers = /\b[A-Z]\d+\b/g;
/** A name with its value in brackets, the first or a further one of a list. */
const valued = /(?<=^|, )\S.*?(?= \([^()]*\)(?:,|$))/g;

/** The parts of a node that hold words or other nodes. */
interface Wordy {
  text?: unknown;
  tag?: unknown;
  linkToDestination?: unknown;
  outline?: unknown;
  table?: { readonly body?: unknown };
  stack?: unknown;
  columns?: unknown;
  ul?: unknown;
  ol?: unknown;
}

/** The same nodes with every mention of another place leading there; changes them. */
export function withCrossReferences(nodes: Content[], references: CrossReferences, color: Colour): Content[] {
  // In a row the number of a recommendation leads to it, and its title need not as well.
  const inCells = narrowed(references, (_, place) => !place.startsWith('recommendation.'));
  // A place has its own name over it; only the mention of another one there says more than a name.
  const inTitles = narrowed(
    { ...references, numbers: new Map() },
    (name, place) => name.includes(': ') && place.startsWith('finding.'),
  );
  const visit = (node: unknown, known: CrossReferences): void => {
    if (Array.isArray(node)) {
      for (const each of node) visit(each, known);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const wordy: Wordy = node;
    visit(wordy.table?.body, inCells);
    for (const part of [wordy.stack, wordy.columns, wordy.ul, wordy.ol]) visit(part, known);
    if (wordy.text === undefined || wordy.linkToDestination !== undefined) return;
    // The bookmark of a chapter is its title as it is.
    if (wordy.outline !== undefined) return;
    const isTitle = typeof wordy.tag === 'string' && wordy.tag.startsWith('H');
    wordy.text = linked(wordy.text, isTitle ? inTitles : known, color);
  };
  visit(nodes, references);
  return nodes;
}

function narrowed(
  { names, numbers: numbered }: CrossReferences,
  isKept: (name: string, place: string) => boolean,
): CrossReferences {
  return { numbers: numbered, names: new Map([...names].filter(([name, place]) => isKept(name, place))) };
}

function linked(text: unknown, references: CrossReferences, color: Colour): unknown {
  if (Array.isArray(text))
    return text.flatMap((run: unknown): unknown[] => {
      if (typeof run === 'string') return piecesOf(run, references, color);
      if (typeof run !== 'object' || run === null || 'link' in run) return [run];
      if (!('text' in run) || typeof run.text !== 'string') return [run];
      return piecesOf(run.text, references, color).map((piece) =>
        typeof piece === 'string' ? { ...run, text: piece } : { ...run, ...piece },
      );
    });
  if (typeof text !== 'string') return text;
  const pieces = piecesOf(text, references, color);
  return pieces.length === 1 && typeof pieces[0] === 'string' ? text : pieces;
}

type Piece = string | { readonly text: string; readonly linkToDestination: string; readonly color?: Colour };

function piecesOf(text: string, { names, numbers: numbered }: CrossReferences, color: Colour): Piece[] {
  const whole = names.get(text.trimEnd());
  if (whole !== undefined) return [{ text, linkToDestination: whole }];
  const mentions = [
    ...[...text.matchAll(numbers)].map((match) => ({ match, place: numbered.get(match[0]), color })),
    ...[...text.matchAll(valued)].map((match) => ({ match, place: names.get(match[0]), color: undefined })),
  ].toSorted((one, other) => one.match.index - other.match.index);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { match, place, color: own } of mentions) {
    if (place === undefined || match.index < from) continue;
    if (match.index > from) pieces.push(text.slice(from, match.index));
    pieces.push({
      text: match[0],
      linkToDestination: place,
      ...(own === undefined ? {} : { color: own }),
    });
    from = match.index + match[0].length;
  }
  if (from < text.length || pieces.length === 0) pieces.push(text.slice(from));
  return pieces;
}
