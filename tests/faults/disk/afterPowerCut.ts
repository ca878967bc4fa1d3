import { createHash } from 'node:crypto';
import {
  changedBytes,
  changedNames,
  rootNode,
  type DiskImage,
  type FileChange,
  type FileNode,
  type FolderNode,
} from './diskImage';
import { seededNumbers } from './seededNumbers';

/**
 * What may become of one unsynced change: it arrived, it did not, its first half arrived, or the file grew and its
 * new bytes read as NUL. Names only arrive or not.
 */
type Fate = 'kept' | 'dropped' | 'torn' | 'blank';

interface Choice {
  readonly node: number;
  readonly fates: readonly Fate[];
}

export interface PowerCut {
  readonly image: DiskImage;
  /** Names what is on the disk: two power cuts with the same digest left the same. */
  readonly digest: string;
}

/**
 * The disks that a power cut at this moment may leave: every combination of fates where there are at most `atMost`
 * of them, otherwise everything kept, everything dropped, each change alone kept and alone dropped (unless only a few
 * disks are wanted), and a sample drawn by the seed.
 */
export function* afterPowerCut(image: DiskImage, atMost: number, seed: number): Generator<PowerCut> {
  const choices = [...reachable(image)].flatMap((id) => choicesOf(image, id));
  const seen = new Set<string>();
  for (const fates of combinations(choices, atMost, seed)) {
    const cut = settle(image, choices, fates);
    if (seen.has(cut.digest)) continue;
    seen.add(cut.digest);
    yield cut;
  }
}

/** Below this many, only the two ends and a sample are tried. */
const fewFates = 8;

/** The disk of a machine that went on: a killed program loses nothing, and nothing becomes durable. */
export function afterKill(image: DiskImage): PowerCut {
  return { image, digest: `killed ${digestOf(image)}` };
}

function reachable(image: DiskImage): ReadonlySet<number> {
  const found = new Set<number>();
  const walk = (id: number) => {
    if (found.has(id)) return;
    found.add(id);
    const node = image.nodes.get(id);
    if (node?.kind !== 'folder') return;
    for (const inside of node.durable.values()) walk(inside);
    for (const change of node.unsynced) for (const [, inside] of change) if (inside !== null) walk(inside);
  };
  walk(rootNode);
  return found;
}

function choicesOf(image: DiskImage, id: number): Choice[] {
  const node = image.nodes.get(id);
  if (node === undefined) return [];
  if (node.kind === 'folder') return node.unsynced.map(() => ({ node: id, fates: ['kept', 'dropped'] }));
  return node.unsynced.map(({ kind }) => ({
    node: id,
    fates: kind === 'write' ? ['kept', 'dropped', 'torn', 'blank'] : ['kept', 'dropped'],
  }));
}

function* combinations(choices: readonly Choice[], atMost: number, seed: number): Generator<Fate[]> {
  const count = choices.reduce((product, { fates }) => product * fates.length, 1);
  if (count <= atMost) {
    for (let number = 0; number < count; number += 1) yield combination(choices, number);
    return;
  }
  for (const common of ['kept', 'dropped'] as const) {
    yield choices.map(() => common);
    if (atMost < fewFates) continue;
    for (const alone of choices.keys())
      yield choices.map((_, index) => (index === alone ? opposite(common) : common));
  }
  const random = seededNumbers(seed);
  for (let drawn = 0; drawn < atMost; drawn += 1)
    yield choices.map(({ fates }) => fates[random(fates.length)] ?? 'kept');
}

function combination(choices: readonly Choice[], number: number): Fate[] {
  let rest = number;
  return choices.map(({ fates }) => {
    const fate = fates[rest % fates.length] ?? 'kept';
    rest = Math.floor(rest / fates.length);
    return fate;
  });
}

const opposite = (fate: 'kept' | 'dropped'): Fate => (fate === 'kept' ? 'dropped' : 'kept');

function settle(image: DiskImage, choices: readonly Choice[], fates: readonly Fate[]): PowerCut {
  const ofNode = new Map<number, Fate[]>();
  choices.forEach(({ node }, index) => {
    ofNode.set(node, [...(ofNode.get(node) ?? []), fates[index] ?? 'kept']);
  });
  const nodes = new Map<number, FileNode | FolderNode>();
  for (const [id, node] of image.nodes) {
    const own = ofNode.get(id) ?? [];
    nodes.set(id, node.kind === 'file' ? settledFile(node, own) : settledFolder(node, own));
  }
  const settled = { nodes };
  return { image: settled, digest: digestOf(settled) };
}

function settledFolder(node: FolderNode, fates: readonly Fate[]): FolderNode {
  const names = node.unsynced
    .filter((_, index) => fates[index] === 'kept')
    .reduce(changedNames, node.durable);
  return { kind: 'folder', durable: names, unsynced: [], current: names };
}

function settledFile(node: FileNode, fates: readonly Fate[]): FileNode {
  if (node.unsynced.length === 0) return node;
  const bytes = node.unsynced.reduce((old, change, index) => {
    const fate = fates[index] ?? 'kept';
    return fate === 'dropped' ? old : changedBytes(old, damaged(change, fate));
  }, node.durable);
  return { kind: 'file', durable: bytes, unsynced: [], current: bytes };
}

function damaged(change: FileChange, fate: Fate): FileChange {
  if (change.kind === 'truncate') return change;
  if (fate === 'torn') return { ...change, bytes: change.bytes.subarray(0, change.bytes.length >> 1) };
  if (fate === 'blank') return { ...change, bytes: new Uint8Array(change.bytes.length) };
  return change;
}

const hashes = new WeakMap<Uint8Array, string>();

function hashOf(bytes: Uint8Array): string {
  const known = hashes.get(bytes) ?? createHash('sha1').update(bytes).digest('hex');
  hashes.set(bytes, known);
  return known;
}

function digestOf(image: DiskImage): string {
  const hash = createHash('sha1');
  const walk = (id: number, path: string) => {
    const node = image.nodes.get(id);
    if (node === undefined) throw new Error(`a name without a node: ${path}`);
    hash.update(`${path}\0`);
    if (node.kind === 'file') hash.update(hashOf(node.current));
    else
      for (const name of [...node.current.keys()].sort())
        walk(node.current.get(name) ?? 0, `${path}/${name}`);
  };
  walk(rootNode, '');
  return hash.digest('hex');
}
