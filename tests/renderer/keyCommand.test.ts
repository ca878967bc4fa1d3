import { describe, expect, it } from 'vitest';
import { keyCommand, type KeyPlace } from '../../renderer/features/interview/keyCommand';

const onTheCard: KeyPlace = {
  key: '',
  hasModifier: false,
  isRepeat: false,
  isHandled: false,
  isDialogOpen: false,
  isTyping: false,
  isOnControl: false,
  ownsArrows: false,
};
const press = (key: string, place: Partial<KeyPlace> = {}) => keyCommand({ ...onTheCard, key, ...place });

describe('keys in the room', () => {
  it('pick by position, and 0 is the tenth', () => {
    expect(press('1')).toEqual({ kind: 'pick', place: 1 });
    expect(press('0')).toEqual({ kind: 'pick', place: 10 });
  });

  it.each([
    ['d', 'dont-know'],
    ['x', 'not-applicable'],
    ['S', 'skip'],
    ['n', 'note'],
    ['?', 'help'],
    ['Escape', 'leave'],
    ['Enter', 'next'],
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'previous'],
  ])('%s asks for %s', (key, kind) => {
    expect(press(key)).toEqual({ kind });
  });

  it('are text while somebody types, all but Esc', () => {
    for (const key of ['1', 'd', 'x', 's', 'n', '?', 'Enter', 'ArrowRight'])
      expect(press(key, { isTyping: true })).toBeNull();
    expect(press('Escape', { isTyping: true })).toEqual({ kind: 'leave-field' });
  });

  it('do nothing behind a dialog, with a modifier, or when a control has answered already', () => {
    for (const place of [{ isDialogOpen: true }, { hasModifier: true }, { isHandled: true }])
      for (const key of ['1', 'd', 'Escape', 'ArrowRight']) expect(press(key, place)).toBeNull();
  });

  it('answer once however long they are held', () => {
    expect(press('2', { isRepeat: true })).toBeNull();
    expect(press('Enter', { isRepeat: true })).toBeNull();
    expect(press('Escape', { isRepeat: true })).toBeNull();
  });

  it('leave Enter to the control that has the focus', () => {
    expect(press('Enter', { isOnControl: true })).toBeNull();
  });

  it('leave the arrows to sliders and rows of levels', () => {
    expect(press('ArrowLeft', { ownsArrows: true })).toBeNull();
    expect(press('4', { ownsArrows: true })).toEqual({ kind: 'pick', place: 4 });
  });
});
