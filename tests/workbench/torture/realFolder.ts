import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OperationName } from '#shared/contract/contract';
import type { Input, Output } from '#shared/contract/reply';
import type { ExchangeFile } from '#shared/file/exchangeFile';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { ok } from '#shared/result';
import { forkChild } from '#workbench/child/forkChild';
import { createExporter } from '#workbench/exports/exportProcess';
import { createFonts } from '#workbench/fonts/fontProcess';
import { writeContainer } from '#workbench/gate/writeContainer';
import { createImages } from '#workbench/images/imageProcess';
import { openWorkbench } from '#workbench/openWorkbench';
import { createWarmRenderer } from '#workbench/pdf/warmRenderer';
import { buildChild } from '../../support/buildChild';

export interface RealFolder {
  readonly folder: string;
  /** The output of a call that must succeed. */
  readonly take: <Name extends OperationName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;
  /** Brings a file in as somebody would, and gives the id of its engagement. */
  readonly bring: (file: ExchangeFile) => Promise<string>;
  /** The file that was handed out last. */
  readonly handedOut: () => Uint8Array;
  readonly close: () => Promise<void>;
}

/** A workbench on a real folder that draws as the program does: in the warm process, from our own sources. */
export async function openRealFolder(): Promise<RealFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-torture-'));
  const drawing = await buildChild('render');
  const looking = await buildChild('images');
  const exporting = await buildChild('exports');
  let last = new Uint8Array();
  const opened = await openWorkbench({
    folder,
    version: '0.0.0-test',
    deliver: ({ bytes, fileName }) => {
      last = new Uint8Array(bytes);
      return Promise.resolve(ok({ kind: 'saved', path: fileName }));
    },
    render: createWarmRenderer(forkChild(drawing.file)),
    images: createImages(forkChild(looking.file)),
    exporter: createExporter(forkChild(exporting.file)),
    fonts: createFonts(forkChild(looking.file)),
    log: ({ during, cause }) => {
      throw new Error(`${during}: ${cause}`);
    },
  });
  if (!opened.ok) throw new Error(opened.problem.code);
  const workbench = opened.value;
  const take: RealFolder['take'] = async (name, input) => {
    const reply = await workbench.dispatch(name, input);
    if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.problem)}`);
    return reply.value as Output<typeof name>;
  };
  return {
    folder,
    take,
    async bring(file) {
      const bytes = await writeContainer(
        { file, template, attachments: new Map() },
        '2026-03-01T09:00:00.000Z',
      );
      const seen = await take('imports.preview', { fileName: 'brought.plumbline', bytes });
      const taken = await take('imports.commit', { import: seen.import });
      if (taken.kind !== 'engagement') throw new Error('it came as something else');
      return taken.engagement;
    },
    handedOut: () => last,
    async close() {
      await workbench.close();
      await Promise.all([drawing.remove(), looking.remove(), exporting.remove()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
