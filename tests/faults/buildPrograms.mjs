import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** Builds programs of this folder for plain Node and gives the folder they stand in. */
export async function buildPrograms(names, into) {
  const outDir = join(root, 'out/tests', into);
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    // Whole programs: one of them runs as another user, who may read nothing else.
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: {
        input: Object.fromEntries(names.map((name) => [name, join(import.meta.dirname, `${name}.ts`)])),
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
  return outDir;
}
