import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles, targetOf, type SourceFile } from './projectFiles';

/** Each folder of shared may use itself and those before it. */
const sharedOrder = [
  'result',
  'crc32',
  'wording',
  'template',
  'engagement',
  'situation',
  'interview',
  'assessment',
  'planning',
  'outputs',
  'report',
  'file',
  'library',
  'contract',
];
const sharedLibraries = ['zod', 'd3-scale', 'd3-shape', 'mdast', 'mdast-util-from-markdown'];

/** The imports of these files that are not allowed, as `file -> import`. */
function forbidden(
  files: readonly SourceFile[],
  isAllowed: (target: string, file: SourceFile) => boolean,
): readonly string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => !isAllowed(targetOf(file, imported), file))
      .map((imported) => `${file.path} -> ${imported}`),
  );
}

const isOwn = (target: string) => /^(shared|electron|renderer|tests)\//.test(target);
const isIn = (folder: string) => (target: string) => target === folder || target.startsWith(`${folder}/`);
const sharedFolderOf = (path: string) => (path.split('/')[1] ?? '').replace(/\.ts$/, '');

describe('who may import whom', () => {
  it('shared uses itself and a few pure libraries', () => {
    expect(
      forbidden(
        sourceFiles('shared'),
        (target) => isIn('shared')(target) || sharedLibraries.includes(target),
      ),
    ).toEqual([]);
  });

  it('a folder of shared uses itself and those before it', () => {
    const files = sourceFiles('shared');
    expect(new Set(files.map(({ path }) => sharedFolderOf(path)))).toEqual(new Set(sharedOrder));
    expect(
      forbidden(files, (target, file) => {
        if (!target.startsWith('shared/')) return true;
        return sharedOrder.indexOf(sharedFolderOf(target)) <= sharedOrder.indexOf(sharedFolderOf(file.path));
      }),
    ).toEqual([]);
  });

  it('the workbench uses shared, Node and libraries, and knows no host', () => {
    expect(
      forbidden(sourceFiles('electron/workbench'), (target) => {
        if (isOwn(target)) return isIn('shared')(target) || isIn('electron/workbench')(target);
        return !/^(electron$|electron\/|react|zustand$)/.test(target);
      }),
    ).toEqual([]);
  });

  it.each(['browser', 'desktop', 'terminal'])(
    'the %s host uses workbench and shared, and no other host',
    (host) => {
      const own = `electron/hosts/${host}`;
      const files = sourceFiles('electron/hosts').filter(({ path }) => path.startsWith(`${own}/`));
      expect(
        forbidden(files, (target) => {
          if (isOwn(target))
            return [own, 'electron/workbench', 'shared'].some((folder) => isIn(folder)(target));
          return true;
        }),
      ).toEqual([]);
    },
  );

  it('electron itself is loaded by main and preload only; the desktop host borrows its types', () => {
    const files = sourceFiles('electron', 'shared', 'renderer');
    const loading = files.filter(({ text }) => /^import (?!type\b)[^;]*?from 'electron'/m.test(text));
    expect(loading.map(({ path }) => path).toSorted()).toEqual(['electron/main.ts', 'electron/preload.ts']);
    expect(
      forbidden(
        files,
        (target, { path }) =>
          target !== 'electron' || /^electron\/(main\.ts|preload\.ts|hosts\/desktop\/)/.test(path),
      ),
    ).toEqual([]);
  });

  it('the renderer knows the contract, not the workbench', () => {
    expect(
      forbidden(sourceFiles('renderer'), (target) => {
        if (isOwn(target)) return isIn('renderer')(target) || isIn('shared')(target);
        return !/^(node:|electron$|lowdb|pdfmake)/.test(target);
      }),
    ).toEqual([]);
  });

  it('a feature enters another feature through its index only', () => {
    const featureOf = (path: string) => /^renderer\/features\/([^/]+)/.exec(path)?.[1];
    expect(
      forbidden(sourceFiles('renderer/features'), (target, { path }) => {
        const entered = featureOf(target);
        if (entered === undefined || entered === featureOf(path)) return true;
        return target === `renderer/features/${entered}` || target === `renderer/features/${entered}/index`;
      }),
    ).toEqual([]);
  });

  it('client, state and ui know no feature, and ui only React and its widgets', () => {
    expect(
      forbidden(
        sourceFiles('renderer/client', 'renderer/state', 'renderer/ui'),
        (target) => !isIn('renderer/features')(target),
      ),
    ).toEqual([]);
    expect(
      forbidden(sourceFiles('renderer/ui'), (target) => {
        if (isOwn(target)) return isIn('renderer/ui')(target);
        return /^(react|react-dom|react-aria-components|lucide-react|clsx)(\/|$)/.test(target);
      }),
    ).toEqual([]);
  });

  it('pdfmake has one importer', () => {
    const named = /['"`]pdfmake(?:['"`]|\/(?!interfaces))/;
    const importers = sourceFiles('electron', 'renderer', 'shared').filter(({ text }) => named.test(text));
    expect(importers.map(({ path }) => path)).toEqual(['electron/workbench/pdf/draw/library.ts']);
  });

  it('program code imports nothing from the tests', () => {
    expect(
      forbidden(sourceFiles('shared', 'electron', 'renderer'), (target) => !isIn('tests')(target)),
    ).toEqual([]);
  });
});
