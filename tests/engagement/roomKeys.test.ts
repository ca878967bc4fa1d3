import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commandOf,
  conflictsIn,
  keyOf,
  roomCommands,
  roomKeySchema,
  usualRoomKeys,
} from '#shared/engagement/roomKeys';

describe('the keys of the room', () => {
  it('as they come ask for one thing each', () => {
    expect(conflictsIn(usualRoomKeys)).toEqual([]);
    for (const command of roomCommands)
      expect(commandOf(usualRoomKeys, keyOf(usualRoomKeys, command))).toBe(command);
  });

  it('can be other ones, and then the usual one is free', () => {
    const keys = { areOn: true, own: { flag: 'm' } };
    expect(commandOf(keys, 'M')).toBe('flag');
    expect(commandOf(keys, 'f')).toBeUndefined();
  });

  it('ask for nothing while they are off', () => {
    for (const command of roomCommands)
      expect(commandOf({ areOn: false, own: {} }, keyOf(usualRoomKeys, command))).toBeUndefined();
  });

  it('that two commands share are named, both of them', () => {
    expect(conflictsIn({ areOn: true, own: { flag: 'N' } })).toEqual(['flag', 'note']);
    expect(conflictsIn({ areOn: true, own: { flag: 'n', note: 'f' } })).toEqual([]);
  });

  it('are never digits or white space', () => {
    for (const key of ['1', ' ', '', 'ab', '\t']) expect(roomKeySchema.safeParse(key).success).toBe(false);
    for (const key of ['a', 'Ä', '+', 'ß']) expect(roomKeySchema.safeParse(key).success).toBe(true);
  });

  it('without conflicts always lead from each command to its key and back', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'n', 'q', 'r', 'ö', '+');
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...roomCommands), key), (own) => {
        const keys = { areOn: true, own };
        if (conflictsIn(keys).length > 0) return;
        for (const command of roomCommands) expect(commandOf(keys, keyOf(keys, command))).toBe(command);
      }),
    );
  });
});
