import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { buildPrograms } from '../../faults/buildPrograms.mjs';

/** Damaged files of each kind; `npm run fuzz` sets many more. */
const isFullLength = process.env['npm_lifecycle_event'] === 'fuzz';
const cases = Number(process.env['PLUMBLINE_FUZZ_CASES'] ?? (isFullLength ? 25_000 : 150));
const seed = Number(process.env['PLUMBLINE_FUZZ_SEED'] ?? 1);
/** No refusal may take longer. */
const slowestMs = 10_000;

it(
  `takes in or refuses ${cases} damaged files of each kind, in 512 MB and without a stumble`,
  async () => {
    const folder = await buildPrograms(['fuzzGate'], 'fuzz');
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--max-old-space-size=512', join(folder, 'fuzzGate.mjs'), String(cases), String(seed)],
      { timeout: 60_000 + cases * 1000 },
    );
    const { counts } = JSON.parse(stdout) as {
      counts: Record<string, { taken: number; refused: number; slowestMs: number }>;
    };
    process.stdout.write(`gate: ${stdout}\n`);
    expect(Object.keys(counts)).toHaveLength(10);
    for (const [kind, count] of Object.entries(counts)) {
      expect(count.taken + count.refused, kind).toBe(cases);
      expect(count.refused, kind).toBeGreaterThan(cases / 4);
      expect(count.slowestMs, kind).toBeLessThan(slowestMs);
    }
  },
  120_000 + cases * 1000,
);
