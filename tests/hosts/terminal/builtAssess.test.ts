import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { entry, terminalForTests } from './terminalForTests';

const { folder, plumbline } = terminalForTests();

interface Expected {
  readonly D: Readonly<Record<string, number>>;
  readonly E: Readonly<Record<string, number>>;
  readonly severity: Readonly<Record<string, number>>;
  readonly trainable: Readonly<Record<string, number>>;
  readonly level: Readonly<Record<string, string>>;
  readonly mode: Readonly<Record<string, string>>;
  readonly overall: number;
  readonly leading: string;
  readonly first: readonly string[];
}

const expectedResults: Readonly<Record<'A' | 'B' | 'C', Expected>> = {
  A: {
    D: { role: 44.05, biz: 58.89, scale: 69.15, agile: 43.4 },
    E: { role: 100, biz: 100, model: 10, scale: 82.1, agile: 90 },
    severity: { S1: 56.0, S2: 41.1, S4: 25.3, S5: 50.9 },
    trainable: { S1: 0.37, S2: 0.81, S4: 0.36, S5: 0.59 },
    level: { S1: 'now', S2: 'quarter', S3: 'does-not-apply', S4: 'watch', S5: 'quarter' },
    mode: { S1: 'mixed', S2: 'training-led', S4: 'mixed', S5: 'training-led' },
    overall: 53.29,
    leading: 'S1',
    first: ['R01', 'R35', 'R02', 'R07', 'R05', 'R12'],
  },
  B: {
    D: { role: 51.79, biz: 23.71, model: 20.17, scale: 29.65, agile: 32.08 },
    E: { role: 100, biz: 100, model: 100, scale: 50.1, agile: 30 },
    severity: { S1: 48.2, S2: 76.3, S3: 79.8, S4: 35.2, S5: 20.4 },
    trainable: { S1: 0.38, S2: 0.8, S3: 0.46, S4: 0.33, S5: 0.59 },
    level: { S1: 'quarter', S2: 'now', S3: 'now', S4: 'quarter', S5: 'not-needed' },
    mode: { S2: 'training-led', S3: 'mixed', S4: 'decision-led' },
    overall: 33.06,
    leading: 'S3',
    first: ['R20', 'R22', 'R21', 'R16', 'R10', 'R13'],
  },
  C: {
    D: { role: 52.33, biz: 71.87, scale: 11.92, agile: 60.07 },
    E: { role: 50, biz: 50, model: 10, scale: 65.1, agile: 100 },
    severity: { S1: 23.8, S2: 14.1, S4: 57.3, S5: 39.9 },
    trainable: { S1: 0.33, S2: 0.82, S4: 0.32, S5: 0.6 },
    level: { S1: 'not-needed', S2: 'not-needed', S3: 'does-not-apply', S4: 'now', S5: 'watch' },
    mode: { S1: 'decision-led', S4: 'decision-led', S5: 'training-led' },
    overall: 49.24,
    leading: 'S4',
    first: ['R29', 'R37', 'R33', 'R31', 'R32', 'R30'],
  },
};

describe('assess', () => {
  it.each(['A', 'B', 'C'] as const)('gives the published results of sample %s as JSON', async (id) => {
    const { code, stdout, stderr } = await plumbline('assess', `${id}.json`, '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const result = JSON.parse(stdout) as {
      exposures: Record<string, number>;
      dimensions: Record<string, { score: number }>;
      situations: Record<string, { severity: number; trainableShare: number; level: string; mode: string }>;
      overall: { score: number };
      overallAdvice: { leading: string };
      recommendations: { id: string }[];
    };
    const expected = expectedResults[id];
    const near = (found: number | undefined, wanted: number, digits: number): void =>
      expect(Math.abs((found ?? NaN) - wanted)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-9);
    for (const [each, wanted] of Object.entries(expected.D)) near(result.dimensions[each]?.score, wanted, 2);
    for (const [each, wanted] of Object.entries(expected.E)) near(result.exposures[each], wanted, 1);
    for (const [each, wanted] of Object.entries(expected.severity))
      near(result.situations[each]?.severity, wanted, 1);
    for (const [each, wanted] of Object.entries(expected.trainable))
      near(result.situations[each]?.trainableShare, wanted, 2);
    for (const [each, wanted] of Object.entries(expected.level))
      expect([each, result.situations[each]?.level]).toEqual([each, wanted]);
    for (const [each, wanted] of Object.entries(expected.mode))
      expect([each, result.situations[each]?.mode]).toEqual([each, wanted]);
    near(result.overall.score, expected.overall, 2);
    expect(result.overallAdvice.leading).toBe(expected.leading);
    expect(result.recommendations.slice(0, 6).map((each) => each.id)).toEqual(expected.first);
  });

  it('does not mind a reader that stops listening', async () => {
    const child = spawn(process.execPath, [entry, 'assess', 'A.json', '--json'], { cwd: folder() });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const code = await new Promise((ended) => child.once('close', ended));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('prints a table for reading', async () => {
    const { code, stdout } = await plumbline('assess', 'A.json');
    expect(code).toBe(0);
    const lines = stdout.split('\n');
    expect(lines.find((line) => line.startsWith('  S1 '))).toMatch(/Now\s+100\.0\s+56\.0\s+0\.37\s+Mixed$/);
    expect(lines.find((line) => line.startsWith('  role '))).toMatch(/44\.05\s+Emerging\s+A\s+91\.0$/);
    expect(stdout).toContain('Leading situation: S1 Unclear role, swamped by short-term work');
    expect(stdout).toContain('Train now, with the named decisions taken in the same month');
    expect(lines.find((line) => line.startsWith('  R01 '))).toContain('Product role charter');
  });

  it.each(['A', 'B', 'C'] as const)(
    'prints the scores of sample %s to the digits of its reference',
    async (id) => {
      const { stdout } = await plumbline('assess', `${id}.json`);
      for (const [dimension, score] of Object.entries(expectedResults[id].D)) {
        const line = stdout.split('\n').find((each) => each.startsWith(`  ${dimension} `));
        expect(line).toContain(` ${score.toFixed(2)} `);
      }
    },
  );
});
