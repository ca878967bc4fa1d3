import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { nodeProgram } from '#workbench/storage/nodeProgram';
import { aFolder, anEngagement, anOpenWorkspace, valueOf, type TestWorkspace } from './support/workspace';

const root = resolve(import.meta.dirname, '../../..');
const rounds = 20;
let script = '';

beforeAll(async () => {
  const outDir = join(root, 'out/tests/killed-writer');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: resolve(import.meta.dirname, 'support/killedWriter.ts'),
      outDir,
      emptyOutDir: true,
      target: 'node20',
    },
  });
  script = join(outDir, 'killedWriter.js');
});

/** Starts the writer, waits until it commits, and kills it some milliseconds later without warning. */
async function writeAndKill(folder: string, acknowledged: string, start: number, afterMs: number) {
  const writer = spawn(process.execPath, [script, folder, acknowledged, String(start)], { stdio: 'pipe' });
  onTestFinished(() => void writer.kill('SIGKILL'));
  let complaint = '';
  writer.stderr.on('data', (part: Buffer) => (complaint += part.toString()));
  const over = new Promise<NodeJS.Signals | null>((settle) =>
    writer.on('exit', (_, signal) => settle(signal)),
  );
  await new Promise<void>((settle) => {
    writer.stdout.once('data', () => settle());
    void over.then(() => settle());
  });
  await new Promise((settle) => setTimeout(settle, afterMs));
  writer.kill('SIGKILL');
  return { signal: await over, complaint };
}

async function lastAcknowledged(path: string): Promise<number> {
  if (!existsSync(path)) return -1;
  // The number being noted when the process died may be half written; only whole lines were acknowledged and noted.
  const lines = (await readFile(path, 'utf8')).split('\n').slice(0, -1);
  return lines.length === 0 ? -1 : Number(lines.at(-1));
}

describe('a process killed in the middle of saving', () => {
  it(
    `loses no acknowledged change in ${rounds} rounds and leaves no litter`,
    { timeout: 120_000 },
    async () => {
      const folder = await aFolder();
      const data = join(folder, 'data');
      const acknowledged = join(folder, 'acknowledged');
      const first = await anOpenWorkspace(data);
      valueOf(await first.engagements.create(anEngagement()));
      valueOf(await first.close());

      let start = 0;
      for (let round = 0; round < rounds; round += 1) {
        const { signal, complaint } = await writeAndKill(data, acknowledged, start, (round * 37) % 101);
        expect([round, complaint, signal]).toEqual([round, '', 'SIGKILL']);
        // The lock of the killed process is taken over without asking.
        const workspace: TestWorkspace = await anOpenWorkspace(data, { program: nodeProgram() });
        const value = Number(valueOf(await workspace.engagements.read('eng-1')).facts['pm'] ?? -1);
        const expected = Math.max(await lastAcknowledged(acknowledged), start - 1);
        // One more may be on disk: synced, and killed before it could be noted.
        expect(value, `round ${round}`).toBeGreaterThanOrEqual(expected);
        expect(value, `round ${round}`).toBeLessThanOrEqual(expected + 1);
        expect(workspace.recoveries()).toEqual([]);
        valueOf(await workspace.close());
        start = value + 1;
      }
      expect(start).toBeGreaterThan(rounds);
      const names = await readdir(data, { recursive: true });
      expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    },
  );
});
