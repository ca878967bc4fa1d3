import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OperationName } from '#shared/contract/contract';
import type { Input, Output } from '#shared/contract/reply';
import type { Engagement } from '#shared/engagement/engagement';
import { startBuiltBrowserDoor, type BuiltBrowserDoor } from '../support/builtBrowserDoor';

/** What the person said, is called, or had written about them where it is kept by person. */
const theirs = /Canary-\w+/;
const others = 'What somebody else said';

let base = '';
let folder = '';
let door: BuiltBrowserDoor;
let id = '';
let person = '';
let other = '';
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'plumbline-erase-'));
  folder = join(base, 'data');
  await mkdir(join(base, 'stick'));
  door = await startBuiltBrowserDoor(folder);
});
afterAll(async () => {
  await door.kill();
  await rm(base, { recursive: true, force: true });
});

async function take<Name extends OperationName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const reply = await door.call(name, input);
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.problem)}`);
  return reply.value as Output<Name>;
}

/** Starts the program anew on the same folder, which brings every file up to date. */
async function restart(): Promise<void> {
  await door.stop();
  door = await startBuiltBrowserDoor(folder);
}

/** Every file under the folder that holds the person's id or a word of theirs. */
async function filesHolding(): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const holding: string[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (theirs.test(path) || path.includes(person)) holding.push(path);
    if (!entry.isFile()) continue;
    const text = (await readFile(path)).toString('latin1');
    if (theirs.test(text) || text.includes(person)) holding.push(path);
  }
  return holding;
}

const answer = (word: string) => ({
  state: 'answered' as const,
  value: 3,
  note: `Canary-Note${word}`,
  quote: `Canary-Quote${word}`,
});

async function recordAs(respondent: string, question: string, said: ReturnType<typeof answer>) {
  await take('interviews.recordAnswer', { engagement: id, respondent, question, answer: said });
}

describe('somebody who is erased', () => {
  it('was all over the data folder before: answers, history, earlier versions, a meeting, a damaged file', async () => {
    const sample = await take('samples.open', { sample: 'A' });
    id = sample.id;
    const added = await take('respondents.add', {
      engagement: id,
      respondent: { group: 'PMG', title: 'Canary-Title', name: 'Canary-Name Person' },
    });
    person = added.respondents.at(-1)?.id ?? '';
    other = added.respondents[0]?.id ?? '';
    await take('interviews.start', { engagement: id, respondent: person });
    for (const word of ['One', 'Two', 'Three']) {
      await recordAs(person, 'role.intake', answer(word));
      await recordAs(other, 'role.intake', { ...answer(''), note: others, quote: others });
      const { undo } = await take('history.next', { engagement: id });
      await take('history.undo', { engagement: id, expected: undo?.seq ?? 0 });
      await restart();
    }
    await recordAs(other, 'role.intake', { ...answer(''), note: others, quote: others });
    const planned = await take('meetings.plan', {
      engagement: id,
      meeting: { respondents: [person], place: 'Canary-Room', attendees: 'Canary-Friend', minutes: 30 },
    });
    const meeting = planned.meetings?.at(-1)?.id ?? '';
    await take('meetings.park', { engagement: id, meeting, parked: { text: 'Canary-Parked' } });
    await restart();
    // What a folder-keeping program left behind, and what damage once put aside, hold the person too.
    const file = join(folder, 'engagements', id, 'engagement.json');
    await writeFile(
      join(folder, 'engagements', id, 'engagement.sync-conflict-20260301-080000-ABCDEFG.json'),
      await readFile(file),
    );
    await take('backups.plan', { folder: join(base, 'stick') });
    await take('backups.run', {});
    expect((await filesHolding()).length).toBeGreaterThan(3);
  });

  it('is nowhere in it afterwards, not a byte, and is named by the backups that still hold them', async () => {
    const receipt = await take('erasures.carryOut', {
      engagement: id,
      target: { kind: 'respondent', respondent: person },
      reason: 'Asked for',
    });
    expect(receipt.backups).toMatchObject({ state: 'looked', holding: [{ number: 1, isOwn: true }] });
    expect(await filesHolding()).toEqual([]);
    await restart();
    expect(await filesHolding()).toEqual([]);
  });

  it('leaves everybody else as they were, with a history that goes on', async () => {
    const { engagement }: { engagement: Engagement } = await take('engagements.open', { engagement: id });
    expect(engagement.answers[other]?.['role.intake']).toMatchObject({ note: others, quote: others });
    expect(engagement.meetings ?? []).toEqual([]);
    await recordAs(other, 'role.intake', { ...answer(''), note: 'Later', quote: 'Later' });
    const { undo } = await take('history.next', { engagement: id });
    await take('history.undo', { engagement: id, expected: undo?.seq ?? 0 });
    expect((await take('history.next', { engagement: id })).undo).toBeNull();
    expect(await take('workspace.describe', {})).toMatchObject({ recoveries: [] });
  });
});
