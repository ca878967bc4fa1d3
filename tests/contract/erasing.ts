import { expect, it } from 'vitest';
import type { Caller } from './contractSuite';

/** Somebody is forgotten on request: seen before, done once, and nowhere afterwards. */
export function erasing({ take, refused, reopen }: Caller): void {
  let engagement = '';
  let respondent = '';
  const target = () => ({ kind: 'respondent' as const, respondent });

  it('says what of a respondent would go, before and after they were removed', async () => {
    const sample = await take('samples.open', { sample: 'B' });
    engagement = sample.id;
    respondent = Object.keys(sample.answers)[0] ?? '';
    const whole = await take('erasures.preview', { engagement, target: target() });
    expect(whole.contents.answers).toBeGreaterThan(0);
    expect(whole).toMatchObject({ isHistoryLost: false, changes: 1, elsewhere: [] });
    const question = Object.keys(sample.answers[respondent] ?? {})[0] ?? '';
    const one = await take('erasures.preview', {
      engagement,
      target: { kind: 'answer', respondent, question, part: 'answer' },
    });
    expect(one.contents).toMatchObject({ answers: 1, sessions: 0 });
    await take('respondents.remove', { engagement, respondent });
    const removed = await take('erasures.preview', { engagement, target: target() });
    expect(removed).toMatchObject({ changes: 2, contents: { answers: 0 } });
    expect(await take('erasures.backups', { engagement, respondent })).toMatchObject({ state: 'not-chosen' });
  });

  it('erases them for good, and undo does not bring them back', async () => {
    expect(await refused('erasures.carryOut', { engagement, target: target(), reason: '' })).toMatchObject({
      code: 'bad-request',
    });
    const receipt = await take('erasures.carryOut', {
      engagement,
      target: target(),
      reason: 'Request of the person',
    });
    expect(receipt).toMatchObject({ what: 'respondent', erased: { changes: 2 } });
    const { rows } = await take('history.list', { engagement });
    expect(rows[0]).toMatchObject({
      change: { kind: 'erased', erasure: { what: 'respondent', reason: 'Request of the person' } },
    });
    expect((await take('history.next', { engagement })).undo).toBeNull();
    expect(JSON.stringify(rows)).not.toContain(respondent);
    await reopen();
    const opened = await take('engagements.open', { engagement });
    expect(opened.engagement.respondents.map(({ id }) => id)).not.toContain(respondent);
    expect(await take('erasures.interrupted', { engagement })).toBeNull();
    expect(await take('erasures.leave', { engagement })).toBeNull();
    expect(await refused('erasures.preview', { engagement, target: target() })).toEqual({
      code: 'respondent-unknown',
      respondent,
    });
    await take('samples.remove', { sample: 'B' });
  });

  it('refuses what is about an engagement that is not here', async () => {
    const gone = { code: 'engagement-not-found' };
    const forgotten = { engagement: 'nobody', target: { kind: 'respondent', respondent: 'nobody' } };
    expect(await refused('erasures.preview', forgotten)).toMatchObject(gone);
    expect(await refused('erasures.carryOut', { ...forgotten, reason: 'Asked' })).toMatchObject(gone);
    for (const name of ['erasures.interrupted', 'erasures.leave'])
      expect(await refused(name, { engagement: 'nobody' })).toMatchObject(gone);
  });
}
