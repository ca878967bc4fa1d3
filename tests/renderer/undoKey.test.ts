// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { undoKey } from '../../renderer/features/activity/undoKey';

function pressed(key: string, changed: Partial<Parameters<typeof undoKey>[0]> = {}) {
  return {
    key,
    ctrlKey: true,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    repeat: false,
    defaultPrevented: false,
    target: document.body,
    ...changed,
  };
}

function within(html: string): Element | null {
  document.body.innerHTML = html;
  return document.body.firstElementChild;
}

describe('the keys of undo', () => {
  it.each([
    ['z', {}, 'undo'],
    ['Z', { shiftKey: true }, 'redo'],
    ['y', {}, 'redo'],
    ['z', { ctrlKey: false, metaKey: true }, 'undo'],
    ['z', { ctrlKey: false }, null],
    ['z', { altKey: true }, null],
    ['z', { repeat: true }, null],
    ['z', { defaultPrevented: true }, null],
    ['y', { shiftKey: true }, null],
    ['x', {}, null],
  ] as const)('%s with %o asks for %s', (key, changed, wanted) => {
    expect(undoKey(pressed(key, changed), false)).toBe(wanted);
  });

  it.each(['<input type="text">', '<textarea></textarea>', '<input type="number">', '<input>'])(
    'belong to %s while somebody is in it',
    (html) => {
      expect(undoKey(pressed('z', { target: within(html) }), false)).toBeNull();
    },
  );

  it.each(['<button>OK</button>', '<input type="radio">', '<input type="checkbox">', '<input type="range">'])(
    'work on %s, which has no undo of its own',
    (html) => {
      expect(undoKey(pressed('z', { target: within(html) }), false)).toBe('undo');
    },
  );

  it('leave a dialog alone', () => {
    expect(undoKey(pressed('z'), true)).toBeNull();
  });
});
