// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { EngagementChange } from '#shared/engagement/change';
import { unsavedChangesOf } from '../../renderer/state/unsavedChanges';

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
