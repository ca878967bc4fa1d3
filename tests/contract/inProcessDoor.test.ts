import { expect, it } from 'vitest';
import { createDispatch } from '#workbench/dispatch';
import type { LogLine } from '#workbench/ports';
import type { Handlers } from '#shared/contract/reply';
import { openForTest } from '../support/openForTest';
import { contractSuite } from './contractSuite';

contractSuite('the workbench itself', async (folder) => {
  const { workbench, delivered } = await openForTest(folder);
  return {
    call: workbench.dispatch,
    fetch: (delivery) => {
      const bytes = delivery.kind === 'saved' ? delivered.get(delivery.path) : undefined;
      return bytes === undefined
        ? Promise.reject(new Error('nothing was delivered'))
        : Promise.resolve(bytes);
    },
    close: async () => {
      const closed = await workbench.close();
      if (!closed.ok) throw new Error(closed.problem.code);
    },
  };
});

it('turns a bug into a reference, and logs where it came from without what a client said', async () => {
  const lines: LogLine[] = [];
  const broken = {
    'clients.list': () => {
      throw new TypeError('cannot read Ångström AB');
    },
  } as unknown as Handlers;
  const dispatch = createDispatch(broken, {
    now: () => new Date('2026-03-01T09:00:00Z'),
    newId: () => 'ref-1',
    log: (line) => lines.push(line),
  });
  expect(await dispatch('clients.list', {})).toEqual({
    ok: false,
    problem: { code: 'unexpected', reference: 'ref-1' },
  });
  expect(lines).toMatchObject([
    { reference: 'ref-1', during: 'clients.list', at: '2026-03-01T09:00:00.000Z' },
  ]);
  expect(lines[0]?.cause).toMatch(/^TypeError\n\s+at /);
  expect(JSON.stringify(lines)).not.toContain('Ångström');
});
