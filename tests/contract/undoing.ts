import { expect, it } from 'vitest';
import type { Caller } from './contractSuite';
import type { JobIds } from './handOver';

/** What was done is listed, taken back and done again, before and after a restart. */
export function undoing({ take, refused, reopen }: Caller, ids: JobIds): void {
  const next = () => take('history.next', { engagement: ids.engagement });
  const factsOf = async () =>
    (await take('engagements.open', { engagement: ids.engagement })).engagement.facts;

  it('takes back what was done last, says what it was, and does it again', async () => {
    const before = await factsOf();
    await take('facts.record', { engagement: ids.engagement, fact: 'pm', value: 41 });
    const { undo } = await next();
    expect(undo?.change).toEqual({ kind: 'fact-recorded', fact: 'pm', value: 41 });
    const undone = await take('history.undo', { engagement: ids.engagement, expected: undo?.seq ?? 0 });
    expect(undone.engagement.facts).toEqual(before);
    expect(undone.deed.change).toEqual(undo?.change);
    expect(undone.next.redo?.seq).toBe(undo?.seq);
    const redone = await take('history.redo', { engagement: ids.engagement, expected: undo?.seq ?? 0 });
    expect(redone.engagement.facts).toEqual({ ...before, pm: 41 });
    expect(redone.next.redo).toBeNull();
  });

  it('undoes after a restart, and lists what was done with what stood there before', async () => {
    await reopen();
    const { undo } = await next();
    await take('history.undo', { engagement: ids.engagement, expected: undo?.seq ?? 0 });
    expect(await factsOf()).not.toHaveProperty('pm', 41);
    const { rows, hasMore, since } = await take('history.list', { engagement: ids.engagement, limit: 4 });
    expect(rows.map(({ step }) => step)).toEqual(['undone', 'redone', 'undone', 'done']);
    expect(rows[3]).toMatchObject({ isUndone: true, change: { kind: 'fact-recorded' }, seq: undo?.seq });
    expect(rows[0]).toMatchObject({ about: [{ seq: undo?.seq }] });
    expect({ hasMore, since }).toEqual({ hasMore: true, since: 1 });
    const all = await take('history.list', { engagement: ids.engagement, limit: 500 });
    expect(all.rows.at(-1)).toMatchObject({ seq: 1, change: { kind: 'engagement-created' } });
    expect(all.gone.respondents).toMatchObject([{ title: 'Head of development' }]);
    const older = await take('history.list', { engagement: ids.engagement, before: all.rows[1]?.seq ?? 0 });
    expect(older.rows).toEqual(all.rows.slice(2, 102));
  });

  it('undoes nothing for somebody who has not seen what was done last', async () => {
    const { undo } = await next();
    await take('facts.record', { engagement: ids.engagement, fact: 'pm', value: 42 });
    const stale = { engagement: ids.engagement, expected: undo?.seq ?? 0 };
    expect(await refused('history.undo', stale)).toEqual({ code: 'history-moved-on' });
    expect(await factsOf()).toHaveProperty('pm', 42);
    const newest = (await next()).undo?.seq ?? 0;
    await take('history.undo', { engagement: ids.engagement, expected: newest });
  });
}
