import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { mostNotes } from '#shared/engagement/report';
import { openForTest } from '../support/openForTest';

it('holds notes on so many chapters and refuses the next in words, so that its file can be read again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-notes-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const { workbench } = await openForTest(folder);
  const { handlers } = workbench;
  const opened = await handlers['samples.open']({ sample: 'C' });
  if (!opened.ok) throw new Error(opened.problem.code);
  const { id: engagement } = opened.value;
  const note = (place: number, text: string | null = 'Say this') =>
    handlers['reports.note']({ engagement, chapter: `own-${place}`, text });
  for (let place = 1; place <= mostNotes; place += 1) expect(await note(place)).toMatchObject({ ok: true });
  const full = { ok: false, problem: { code: 'report-notes-full', most: mostNotes } };
  expect(await note(mostNotes + 1)).toEqual(full);
  expect(await note(1, 'Say that')).toMatchObject({ ok: true });
  expect(await note(2, null)).toMatchObject({ ok: true });
  expect(await note(mostNotes + 1)).toMatchObject({ ok: true });
  await workbench.close();

  const again = await openForTest(folder);
  onTestFinished(async () => {
    await again.workbench.close();
  });
  const read = await again.workbench.handlers['engagements.open']({ engagement });
  expect(read.ok && read.value.engagement.report?.notes).toHaveLength(mostNotes);
});
