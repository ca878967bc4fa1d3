import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Workbench } from '#workbench/createWorkbench';
import { openForTest } from '../support/openForTest';

type Meanwhile = (engagement: string, handlers: Workbench['handlers']) => Promise<{ readonly ok: boolean }>;

/** Issues the internal report of sample A, and does something else between its drawing and its being kept. */
async function issueWhile(meanwhile: Meanwhile) {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-issue-'));
  const waiting: (() => Promise<unknown>)[] = [];
  const { workbench } = await openForTest(
    folder,
    'read-write',
    undefined,
    (render) => async (job, options) => {
      const drawn = await render(job, options);
      await waiting.pop()?.();
      return drawn;
    },
  );
  onTestFinished(async () => {
    await workbench.close();
    await rm(folder, { recursive: true, force: true });
  });
  const { handlers } = workbench;
  const opened = await handlers['samples.open']({ sample: 'A' });
  if (!opened.ok) throw new Error(opened.problem.code);
  const { id: engagement, respondents } = opened.value;
  const report = { engagement, language: 'en', edition: 'internal' } as const;
  const composed = await handlers['reports.compose'](report);
  if (!composed.ok) throw new Error(composed.problem.code);
  const acknowledged = [...composed.value.notes.map(({ kind }) => kind), 'glyphs-missing' as const];
  const issue = () => handlers['reports.issue']({ ...report, job: 'issue', acknowledged });
  waiting.push(async () => {
    expect(await meanwhile(engagement, handlers)).toMatchObject({ ok: true });
  });
  return { first: await issue(), issue, engagement, handlers, respondent: respondents[0]?.id ?? '' };
}

it('does not issue a report of somebody who was erased while it was drawn, and issues it without them then', async () => {
  const { first, issue, engagement, handlers, respondent } = await issueWhile(async (id, calls) => {
    const read = await calls['engagements.open']({ engagement: id });
    const person = read.ok ? (read.value.engagement.respondents[0]?.id ?? '') : '';
    const target = { kind: 'respondent', respondent: person } as const;
    return calls['erasures.carryOut']({ engagement: id, target, reason: 'On request' });
  });
  expect(first).toEqual({ ok: false, problem: { code: 'report-changed-meanwhile' } });
  const after = await handlers['engagements.open']({ engagement });
  expect(after.ok && after.value.engagement.issues).toBeUndefined();
  expect(after.ok && JSON.stringify(after.value.engagement)).not.toContain(respondent);
  const second = await issue();
  expect(second).toMatchObject({ ok: true, value: { isSame: false, issue: { number: 1 } } });
  expect(await handlers['reports.openIssue']({ engagement, number: 1 })).toMatchObject({ ok: true });
}, 120_000);

it('issues a report while something is written that it does not print', async () => {
  const { first } = await issueWhile((engagement, handlers) =>
    handlers['reports.note']({ engagement, chapter: 'summary', text: 'Begin with the role' }),
  );
  expect(first).toMatchObject({ ok: true, value: { isSame: false } });
}, 120_000);
