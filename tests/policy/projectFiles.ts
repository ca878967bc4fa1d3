import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every source file below these folders. */
export function sourceFiles(...folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((path) => /\.(ts|tsx|mjs|mts)$/.test(path))
      .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') })),
  );
}

/** What a file imports, as written: static, for its types, re-exported or dynamic. */
export function importsOf({ text }: SourceFile): readonly string[] {
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** An import as the file or package it means: `shared/result`, `zod`, `node:fs`. */
export function targetOf({ path }: SourceFile, imported: string): string {
  if (imported.startsWith('#shared/')) return imported.slice(1);
  if (imported.startsWith('#workbench/')) return `electron/workbench/${imported.slice('#workbench/'.length)}`;
  if (!imported.startsWith('.')) return imported;
  const parts = path.split('/').slice(0, -1);
  for (const step of imported.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}
