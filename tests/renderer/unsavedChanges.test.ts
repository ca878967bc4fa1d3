// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { EngagementChange } from '#shared/engagement/change';
import { forgetEngagement, unsavedChangesOf } from '../../renderer/state/unsavedChanges';

const change = (value: number): EngagementChange => ({ kind: 'fact-recorded', fact: 'pm', value });
beforeEach(() => localStorage.clear());

describe('what a page keeps for the case that it is gone', () => {
  it('is left behind when its area is closed', async () => {
    const unsaved = unsavedChangesOf('w', 'e');
    unsaved.keep('area', [change(1)]);
    expect(await unsaved.leftBehind()).toEqual([]);
    unsaved.leave('area');
    expect((await unsaved.leftBehind()).map((left) => left.change)).toEqual([change(1)]);
  });

  it('is nothing once everything is saved', async () => {
    const unsaved = unsavedChangesOf('w', 'e');
    unsaved.keep('area', [change(1)]);
    unsaved.keep('area', []);
    unsaved.leave('area');
    expect(await unsaved.leftBehind()).toEqual([]);
    expect(localStorage).toHaveLength(0);
  });

  it('never comes up in another engagement or workspace', async () => {
    unsavedChangesOf('w', 'e').keep('area', [change(1)]);
    unsavedChangesOf('w', 'e').leave('area');
    expect(await unsavedChangesOf('w', 'other').leftBehind()).toEqual([]);
    expect(await unsavedChangesOf('other', 'e').leftBehind()).toEqual([]);
  });

  it('is forgotten one by one', async () => {
    const unsaved = unsavedChangesOf('w', 'e');
    unsaved.keep('area', [change(1), change(2)]);
    unsaved.leave('area');
    const [first] = await unsaved.leftBehind();
    if (first === undefined) throw new Error('nothing was left');
    await unsaved.forget([first]);
    expect((await unsaved.leftBehind()).map((left) => left.change)).toEqual([change(2)]);
  });

  it('holds nothing of what is erased for good, and all of what others said', () => {
    const unsaved = unsavedChangesOf('w', 'e');
    const said = (respondent: string): EngagementChange => ({
      kind: 'answer-recorded',
      respondent,
      question: 'role.intake',
      answer: { state: 'answered', value: 3, note: `Note of ${respondent}`, quote: 'Said' },
    });
    unsaved.keep('area', [said('r1'), said('r2'), change(1)]);
    unsavedChangesOf('w', 'other').keep('area', [said('r1')]);
    localStorage.setItem('plumbline.unsaved/w/e/gone/area', '[{"respondent":"r2"');
    localStorage.setItem('plumbline.unsaved/w/e/gone/broken', '[{"respondent":"r1"');
    const about = { kind: 'answer', respondent: 'r2', question: 'role.intake' } as const;
    unsaved.erase({ ...about, part: 'note' });
    expect(JSON.stringify(localStorage)).not.toContain('Note of r2');
    unsaved.erase({ kind: 'respondent', respondent: 'r1' });
    const own = Object.entries(localStorage).filter(([key]) => key.startsWith('plumbline.unsaved/w/e/'));
    expect(JSON.stringify(own)).not.toContain('r1');
    expect(JSON.stringify(own)).toContain('Said');
    expect(JSON.stringify(own)).toContain('fact-recorded');
    expect(JSON.stringify(localStorage)).toContain('Note of r1');
  });

  it('goes with an engagement that is deleted for good', () => {
    unsavedChangesOf('w', 'e').keep('area', [change(1)]);
    unsavedChangesOf('w', 'other').keep('area', [change(2)]);
    forgetEngagement('e');
    expect(Object.keys(localStorage).map((key) => key.split('/')[2])).toEqual(['other']);
  });

  it.each([
    '{',
    '[{"at":"today"}]',
    'null',
    '[{"at":"2026-03-01T09:00:00.000Z","change":{"kind":"unheard-of"}}]',
  ])('is left alone where it cannot be read: %s', async (text) => {
    localStorage.setItem('plumbline.unsaved/w/e/gone/area', text);
    expect(await unsavedChangesOf('w', 'e').leftBehind()).toEqual([]);
    expect(localStorage).toHaveLength(1);
  });
});
