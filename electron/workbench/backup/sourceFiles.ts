import type { Storage } from '../storage/storage';
import { entriesOf } from '../storage/folders';
import { litterName } from '../storage/durableFile';
import { engagementsFolder } from '../storage/engagementFolder';
import { intentFileName } from '../storage/erasure/erasureIntent';

export type Source = Pick<Storage, 'fs' | 'folder'>;

/** What belongs to this computer or to this run, or can be made again: it helps nobody on a stick. */
const leftOutAtTop = new Set([
  'lock',
  'lock.taking-over',
  'browser-door.json',
  'catalogue.json',
  'search.json',
  'backups.json',
  'logs',
]);
/** Earlier states and damaged files are for this disk's own mishaps; a backup is the way out of larger ones. */
const leftOutAnywhere = new Set(['generations', 'quarantine', intentFileName]);

/**
 * Every file of the data folder that a backup holds. Of an engagement the whole file comes before the journal, and
 * the journal before attachments: each may go on growing while it is copied, and so still has all that was read
 * before it.
 */
export async function sourceFiles(source: Source): Promise<readonly string[]> {
  const names: string[] = [];
  for (const { name, isFolder } of await entriesOf(source, engagementsFolder)) {
    if (!isFolder || name.startsWith('.')) continue;
    const inside = await filesIn(source, `${engagementsFolder}/${name}`);
    names.push(...[...inside].sort((a, b) => rank(a) - rank(b)));
  }
  for (const { name, isFolder } of await entriesOf(source, '')) {
    if (name === engagementsFolder || leftOutAtTop.has(name) || isPassedOver(name)) continue;
    names.push(...(isFolder ? await filesIn(source, name) : [name]));
  }
  return names;
}

/** The engagement a file of the data folder belongs to; null: to none. */
export function engagementOf(name: string): string | null {
  const [top, id, ...rest] = name.split('/');
  return top === engagementsFolder && id !== undefined && rest.length > 0 ? id : null;
}

async function filesIn(source: Source, folder: string): Promise<readonly string[]> {
  const names: string[] = [];
  for (const { name, isFolder } of await entriesOf(source, folder)) {
    if (isPassedOver(name)) continue;
    if (isFolder) names.push(...(await filesIn(source, `${folder}/${name}`)));
    else names.push(`${folder}/${name}`);
  }
  return names;
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || leftOutAnywhere.has(name) || litterName.test(name);
}

function rank(name: string): number {
  if (name.endsWith('/engagement.json')) return 0;
  return name.includes('/journal/') ? 1 : 2;
}
