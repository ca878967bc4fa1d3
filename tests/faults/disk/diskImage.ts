/**
 * What a disk holds at one moment: for every file and folder what a power cut cannot take any more, and the changes
 * after that which it may still take. Values are never changed in place, so an image can be kept for the price of
 * a reference.
 */
export interface DiskImage {
  readonly nodes: ReadonlyMap<number, FileNode | FolderNode>;
}

export interface FileNode {
  readonly kind: 'file';
  readonly durable: Uint8Array;
  readonly unsynced: readonly FileChange[];
  /** What a running program reads: durable with everything unsynced on top. */
  readonly current: Uint8Array;
}

export interface FolderNode {
  readonly kind: 'folder';
  readonly durable: ReadonlyMap<string, number>;
  readonly unsynced: readonly FolderChange[];
  readonly current: ReadonlyMap<string, number>;
}

export type FileChange =
  | { readonly kind: 'write'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'truncate'; readonly lengthBytes: number };

/** Names set or taken away together: a rename is one change of two names. Null: the name goes. */
export type FolderChange = readonly (readonly [name: string, node: number | null])[];

export const rootNode = 1;
const nothing = new Uint8Array();

export const emptyFile: FileNode = { kind: 'file', durable: nothing, unsynced: [], current: nothing };
export const emptyFolder: FolderNode = {
  kind: 'folder',
  durable: new Map(),
  unsynced: [],
  current: new Map(),
};

/** Bytes after a change; a gap before a write reads as NUL. */
export function changedBytes(bytes: Uint8Array, change: FileChange): Uint8Array {
  const lengthBytes =
    change.kind === 'truncate' ? change.lengthBytes : Math.max(bytes.length, change.at + change.bytes.length);
  const changed = new Uint8Array(lengthBytes);
  changed.set(bytes.subarray(0, lengthBytes));
  if (change.kind === 'write') changed.set(change.bytes, change.at);
  return changed;
}

export function changedNames(
  names: ReadonlyMap<string, number>,
  change: FolderChange,
): ReadonlyMap<string, number> {
  const changed = new Map(names);
  for (const [name, node] of change) {
    if (node === null) changed.delete(name);
    else changed.set(name, node);
  }
  return changed;
}

/** Every file of a disk as a running program sees it, by path; folders end with a slash. */
export function filesOf(image: DiskImage): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  const walk = (id: number, path: string) => {
    const node = image.nodes.get(id);
    if (node === undefined) throw new Error(`a name without a node: ${path}`);
    if (node.kind === 'file') {
      found.set(path, node.current);
      return;
    }
    found.set(`${path}/`, nothing);
    for (const [name, inside] of node.current) walk(inside, `${path}/${name}`);
  };
  walk(rootNode, '');
  return found;
}

/** The image in which exactly these files stand, everything durable. */
export function imageOf(files: ReadonlyMap<string, Uint8Array>): DiskImage {
  const nodes = new Map<number, FileNode | FolderNode>([[rootNode, emptyFolder]]);
  let next = rootNode;
  const place = (folder: number, [name = '', ...rest]: readonly string[], bytes: Uint8Array): void => {
    const parent = nodes.get(folder);
    if (name === '' || parent?.kind !== 'folder') return;
    const known = parent.current.get(name);
    const id = known ?? (next += 1);
    if (known === undefined) {
      nodes.set(
        id,
        rest.length > 0 ? emptyFolder : { kind: 'file', durable: bytes, unsynced: [], current: bytes },
      );
      const names = changedNames(parent.current, [[name, id]]);
      nodes.set(folder, { kind: 'folder', durable: names, unsynced: [], current: names });
    }
    place(id, rest, bytes);
  };
  for (const [path, bytes] of files) place(rootNode, path.split('/').slice(1), bytes);
  return { nodes };
}
