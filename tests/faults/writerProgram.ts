import { appendFileSync, writeSync } from 'node:fs';
import { z } from 'zod';
import type { FileSystem } from '#workbench/storage/fileSystem';
import { nodeFileSystem } from '#workbench/storage/nodeFileSystem';
import { nodeProgram } from '#workbench/storage/nodeProgram';
import { openWorkspace } from '#workbench/storage/openWorkspace';

/*
 * Run as a process of its own and killed at any moment: commits counted changes as fast as it can, updates a record
 * every few, and notes each number in a file elsewhere only after it was acknowledged. `open` only opens and reads;
 * `write-unsynced` is the sabotaged program, whose syncs do nothing.
 * Says on its output what it is about to do and what was refused; SIGTERM closes the folder as the program does.
 */
const [folder = '', noted = '', start = '0', deed = 'write'] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);
const unsynced: FileSystem = {
  ...nodeFileSystem,
  open: async (path, purpose) => ({
    ...(await nodeFileSystem.open(path, purpose)),
    sync: () => Promise.resolve(),
  }),
  syncFolder: () => Promise.resolve(),
};
let ids = 0;
say('opening');
const opened = await openWorkspace({
  folder,
  brandSchema: z.unknown(),
  fileSystem: deed === 'write-unsynced' ? unsynced : nodeFileSystem,
  now: () => new Date(),
  newId: () => `${process.pid}-${(ids += 1)}`,
  program: nodeProgram(),
  onProblem: (problem) => say(`background ${JSON.stringify(problem)}`),
  checkpoints: { everyChanges: 7, idleMs: 1 },
});
if (!opened.ok) {
  say(`refused ${JSON.stringify(opened.problem)}`);
  process.exit(3);
}
const workspace = opened.value;
const { engagements, clients } = workspace;
let isOver = false;
process.on('SIGTERM', () => {
  isOver = true;
  void workspace.close().then((closed) => {
    say(closed.ok ? 'closed' : `refused ${JSON.stringify(closed.problem)}`);
    process.exit(0);
  });
});
say('ready');
if (deed === 'open') {
  await engagements.read('eng-1');
  await clients.read();
  say('read');
}
for (let value = Number(start); deed !== 'open'; value += 1) {
  const committed = await engagements.commit('eng-1', { kind: 'fact-recorded', fact: 'pm', value });
  if (!committed.ok) await giveUp(committed.problem);
  appendFileSync(noted, `pm ${value}\n`);
  if (value % 4 !== 0) continue;
  const updated = await clients.update(() => ({ ok: true, value: [{ id: 'c', name: `Client ${value}` }] }));
  if (!updated.ok) await giveUp(updated.problem);
  appendFileSync(noted, `client ${value}\n`);
}

/** While closing, everything new is refused, as it should be; otherwise the refusal is told. */
async function giveUp(problem: { code: string }): Promise<never> {
  if (isOver && problem.code === 'workspace-closed') return new Promise<never>(() => undefined);
  say(`refused ${JSON.stringify(problem)}`);
  process.exit(3);
}
