import { resolve } from 'node:path';
import { ok } from '#shared/result';
import type { Workbench } from '#workbench/createWorkbench';
import { openWorkbench } from '#workbench/openWorkbench';
import { forkChild } from '#workbench/child/forkChild';
import { createExporter } from '#workbench/exports/exportProcess';
import { createFonts } from '#workbench/fonts/fontProcess';
import { createImages } from '#workbench/images/imageProcess';
import { createRenderer, type Renderer } from '#workbench/pdf/renderProcess';
import type { FileSystem } from '#workbench/storage/fileSystem';
import { nodeFileSystem } from '#workbench/storage/nodeFileSystem';

const built = resolve(import.meta.dirname, '../../out/main');

/**
 * A workbench on a real folder, with the real drawing process, which may be made to wait; delivered files are kept under
 * their names.
 */
export async function openForTest(
  folder: string,
  mode: 'read-write' | 'read-only' = 'read-write',
  fileSystem: FileSystem = nodeFileSystem,
  renderWith: (render: Renderer) => Renderer = (render) => render,
): Promise<{ workbench: Workbench; delivered: ReadonlyMap<string, Uint8Array> }> {
  const delivered = new Map<string, Uint8Array>();
  const workbench = await openWorkbench({
    folder,
    mode,
    fileSystem,
    version: '0.0.0-test',
    deliver: ({ fileName, bytes }) => {
      delivered.set(fileName, bytes);
      return Promise.resolve(ok({ kind: 'saved', path: fileName }));
    },
    render: renderWith(createRenderer(forkChild(resolve(built, 'render.js')))),
    images: createImages(forkChild(resolve(built, 'images.js'))),
    exporter: createExporter(forkChild(resolve(built, 'exports.js'))),
    fonts: createFonts(forkChild(resolve(built, 'images.js'))),
    log: ({ during, cause }) => {
      // What another program did to the folder is told to the person; it is no bug.
      if (cause === 'file-changed-outside') return;
      throw new Error(`${during}: ${cause}`);
    },
  });
  if (!workbench.ok) throw new Error(workbench.problem.code);
  return { workbench: workbench.value, delivered };
}
