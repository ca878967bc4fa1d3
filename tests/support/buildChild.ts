import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

export interface BuiltChild {
  /** The built entry. */
  readonly file: string;
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** Builds a real entry where its libraries resolve, apart from what others build meanwhile. */
export async function buildChild(entry: 'render' | 'images' | 'exports'): Promise<BuiltChild> {
  await mkdir(join(root, 'out'), { recursive: true });
  const folder = await mkdtemp(join(root, `out/${entry}-test-`));
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { ssr: join(root, `electron/${entry}.ts`), outDir: folder, emptyOutDir: true, target: 'node20' },
  });
  return {
    file: join(folder, `${entry}.js`),
    folder,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
