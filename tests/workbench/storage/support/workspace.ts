import { mkdtemp, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { newEngagement, type Engagement } from '#shared/engagement/engagement';
import type { EngagementChange } from '#shared/engagement/change';
import type { FileProblem } from '#shared/file/problem';
import type { Result } from '#shared/result';
import { nodeFileSystem } from '#workbench/storage/nodeFileSystem';
import { openWorkspace, type OpenOptions } from '#workbench/storage/openWorkspace';
import type { Workspace } from '#workbench/storage/workspace';

export const brandSchema = z.strictObject({ id: z.string(), name: z.string() });
export type TestBrand = z.infer<typeof brandSchema>;
export type TestWorkspace = Workspace<TestBrand>;

/** A folder of its own, gone when the test is over. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-storage-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

let ids = 0;

/** Everything a workspace needs, with a clock that stands still and ids that count. */
export function options(
  folder: string,
  changed: Partial<OpenOptions<TestBrand>> = {},
): OpenOptions<TestBrand> {
  return {
    folder,
    brandSchema,
    fileSystem: nodeFileSystem,
    now: () => new Date('2026-03-01T09:00:00.000Z'),
    newId: () => `id-${(ids += 1)}`,
    program: {
      pid: process.pid,
      host: hostname(),
      bootId: 'boot-1',
      machineId: 'machine-1',
      isRunning: (pid) => pid === process.pid,
    },
    onProblem: (problem) => {
      throw new Error(`unexpected problem in the background: ${JSON.stringify(problem)}`);
    },
    pause: () => Promise.resolve(),
    ...changed,
  };
}

/** An open workspace that is closed when the test is over. */
export async function anOpenWorkspace(
  folder: string,
  changed: Partial<OpenOptions<TestBrand>> = {},
): Promise<TestWorkspace> {
  let isOver = false;
  const given = options(folder, changed);
  const onProblem = (problem: FileProblem) => {
    // A program that the test left behind, as after a crash, may find its folder changed when it closes at last.
    if (!isOver) given.onProblem(problem);
  };
  const workspace = valueOf(await openWorkspace({ ...given, onProblem }));
  onTestFinished(async () => {
    isOver = true;
    await workspace.close();
  });
  return workspace;
}

export function anEngagement(id = 'eng-1'): Engagement {
  return newEngagement({
    id,
    client: 'client-1',
    title: 'First look',
    createdAt: '2026-02-01T08:00:00.000Z',
    template: { id: 'product-management-diagnostic', version: '1.0.0' },
  });
}

/** A change that is told apart from any other by its number. */
export function fact(value: number): EngagementChange {
  return { kind: 'fact-recorded', fact: 'pm', value };
}

export function valueOf<Value, Problem extends { code: string }>(result: Result<Value, Problem>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problem)}`);
  return result.value;
}

export function problemOf<Value, Problem extends { code: string }>(result: Result<Value, Problem>): Problem {
  if (result.ok) throw new Error('expected a problem');
  return result.problem;
}

/** Collects what happens in the background instead of failing on it. */
export function collector(): { problems: FileProblem[]; onProblem: (problem: FileProblem) => void } {
  const problems: FileProblem[] = [];
  return { problems, onProblem: (problem) => problems.push(problem) };
}
