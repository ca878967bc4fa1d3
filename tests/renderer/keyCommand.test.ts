import { describe, expect, it } from 'vitest';
import { usualRoomKeys } from '#shared/engagement/roomKeys';
import { keyCommand, type KeyPlace } from '../../renderer/features/interview/keyCommand';

const onTheCard: KeyPlace = {
  key: '',
  hasModifier: false,
  isRepeat: false,
  isHandingIn: false,
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
    ['f', 'flag'],
    ['q', 'quote'],
    ['g', 'go-to'],
    ['/', 'find'],
    ['r', 'review'],
    ['v', 'view'],
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

  it('take Esc for the way out of a grid or slider, not out of the room', () => {
    expect(press('Escape', { ownsArrows: true })).toEqual({ kind: 'leave-field' });
  });

  it('go on out of a text with Ctrl or Cmd and Enter, once', () => {
    const handingIn = { isTyping: true, hasModifier: true, isHandingIn: true };
    expect(press('Enter', handingIn)).toEqual({ kind: 'next' });
    expect(press('Enter', { ...handingIn, isRepeat: true })).toBeNull();
  });

  it('in the list lead up and down between questions, and across between options', () => {
    const inList = (key: string) => keyCommand({ ...onTheCard, key }, usualRoomKeys, 'list');
    expect(inList('ArrowDown')).toEqual({ kind: 'next' });
    expect(inList('ArrowUp')).toEqual({ kind: 'previous' });
    expect(inList('ArrowRight')).toEqual({ kind: 'within', step: 1 });
  });

  it('switched off leave arrows, Enter and Esc, and nothing that is a character', () => {
    const off = (key: string) => keyCommand({ ...onTheCard, key }, { areOn: false, own: {} });
    for (const key of ['1', 'd', 'x', 'f', '/', '?']) expect(off(key)).toBeNull();
    expect(off('ArrowRight')).toEqual({ kind: 'next' });
    expect(off('Enter')).toEqual({ kind: 'next' });
    expect(off('Escape')).toEqual({ kind: 'leave' });
  });

  it('are other ones where the consultant wants them', () => {
    const own = { areOn: true, own: { skip: 'w' } };
    expect(keyCommand({ ...onTheCard, key: 'w' }, own)).toEqual({ kind: 'skip' });
    expect(keyCommand({ ...onTheCard, key: 's' }, own)).toBeNull();
  });
});
