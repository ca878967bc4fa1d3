import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPrograms } from './buildPrograms.mjs';
import { faultParts } from './parts';

const into = 'faults-quick';
const program = join(import.meta.dirname, '../../out/tests', into, 'writerProgram.mjs');

beforeAll(async () => {
  await buildPrograms(['writerProgram'], into);
});

describe('the store loses nothing acknowledged and leaves nothing half there, through', () => {
  it.each(faultParts(program, 'quick'))('$name', { timeout: 300_000 }, async ({ run }) => {
    const report = await run();
    if ('skipped' in report) {
      // Told, so that nobody takes it for passed; the machine does not allow it.
      process.stderr.write(`SKIPPED: ${report.skipped}\n`);
      return;
    }
    expect(report.losses).toEqual([]);
    expect(Object.values(report.counts).every((count) => count > 0)).toBe(true);
  });
});
