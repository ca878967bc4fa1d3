import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

export interface PageFile {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The built page by address path: `/` and `/assets/…`. What is not listed here does not exist. */
export type PageFiles = ReadonlyMap<string, PageFile>;

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/**
 * Reads the whole built page into memory, once. A request can then only pick from a list: no path is ever joined, so
 * none can lead out of the folder, and a rebuild cannot mix two versions of the page.
 * Rejects when the folder is missing or holds a kind of file the page is not known to need.
 */
export async function readPageFiles(folder: string): Promise<PageFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, PageFile>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const mediaType = mediaTypes[extname(entry.name)];
    const file = join(entry.parentPath, entry.name);
    if (mediaType === undefined)
      throw new Error(`the built page holds a file of unknown kind: ${entry.name}`);
    const path = file.slice(folder.length).replaceAll('\\', '/');
    files.set(path === '/index.html' ? '/' : path, { mediaType, bytes: await readFile(file) });
  }
  if (!files.has('/')) throw new Error('the built page has no index.html');
  return files;
}
