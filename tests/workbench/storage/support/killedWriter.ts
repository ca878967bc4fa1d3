import { appendFileSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';
import { nodeFileSystem } from '#workbench/storage/nodeFileSystem';
import { nodeProgram } from '#workbench/storage/nodeProgram';
import { openWorkspace } from '#workbench/storage/openWorkspace';

/*
 * Run as a process of its own and killed at any moment: commits counted changes as fast as it can, and notes each
 * number in a second file only after its commit was acknowledged.
 */
const [folder = '', acknowledged = '', start = '0'] = process.argv.slice(2);
let ids = 0;
const opened = await openWorkspace({
  folder,
  brandSchema: z.unknown(),
  fileSystem: nodeFileSystem,
  now: () => new Date(),
  newId: () => `${process.pid}-${(ids += 1)}`,
  program: { ...nodeProgram(), host: hostname() },
  onProblem: (problem) => writeSync(2, JSON.stringify(problem)),
  checkpoints: { everyChanges: 7, idleMs: 1 },
});
if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
writeSync(1, 'ready\n');
for (let value = Number(start); ; value += 1) {
  const committed = await opened.value.engagements.commit('eng-1', {
    kind: 'fact-recorded',
    fact: 'pm',
    value,
  });
  if (!committed.ok) throw new Error(JSON.stringify(committed.problem));
  appendFileSync(acknowledged, `${value}\n`);
}
