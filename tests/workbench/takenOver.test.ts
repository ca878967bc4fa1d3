import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { fail } from '#shared/result';
import { openBesideOthers } from '#workbench/openBesideOthers';

type Options = Parameters<typeof openBesideOthers>[0];

async function open(folder: string) {
  const opened = await openBesideOthers({
    folder,
    version: '0.0.0-test',
    deliver: ({ fileName }) => Promise.resolve(fail({ code: 'delivery-failed', fileName, detail: 'none' })),
    render: () => Promise.resolve(fail({ code: 'pdf-cancelled' })),
    // What could not be written after the folder was lost is told here, and on the screens.
    log: () => undefined,
  } as Partial<Options> as Options);
  if (!opened.ok) throw new Error(opened.problem.code);
  onTestFinished(async () => {
    await opened.value.close();
  });
  return opened.value;
}

it('a folder taken over while it is open refuses every change, and opens again to be looked at', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-taken-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const first = await open(folder);
  expect(await first.dispatch('samples.open', { sample: 'A' })).toMatchObject({ ok: true });
  const second = await open(folder);
  expect(second.isReadOnly).toBe(true);
  expect(await second.dispatch('workspace.takeOver', {})).toMatchObject({ ok: true });

  expect(await first.dispatch('samples.open', { sample: 'B' })).toMatchObject({
    problem: { code: 'folder-taken-over' },
  });
  expect(await first.dispatch('workspace.reopen', {})).toEqual({ ok: true, value: null });
  expect(first.isReadOnly).toBe(true);
  expect(await first.dispatch('workspace.describe', {})).toMatchObject({
    value: { isReadOnly: true, holder: { pid: process.pid } },
  });
  expect(await second.dispatch('samples.open', { sample: 'B' })).toMatchObject({ ok: true });
});
