import { z } from 'zod';

/** What a character key can ask for in the interview room; digits, arrows, Enter and Esc are not up for change. */
export const roomCommands = [
  'dont-know',
  'not-applicable',
  'skip',
  'flag',
  'note',
  'quote',
  'park',
  'go-to',
  'find',
  'review',
  'view',
  'help',
] as const;
export type RoomCommand = (typeof roomCommands)[number];

export const defaultRoomKeys: Readonly<Record<RoomCommand, string>> = {
  'dont-know': 'd',
  'not-applicable': 'x',
  skip: 's',
  flag: 'f',
  note: 'n',
  quote: 'q',
  park: 'p',
  'go-to': 'g',
  find: '/',
  review: 'r',
  view: 'v',
  help: '?',
};

/** One character that is neither a digit, which picks an option, nor white space. */
export const roomKeySchema = z.string().regex(/^[^\s\d]$/u, 'expected one character, no digit');

/** How the consultant wants the keys (WCAG 2.1.4): character keys off, or other ones. */
export const roomKeysSchema = z.strictObject({
  areOn: z.boolean(),
  /** Only the keys that differ from the usual ones. */
  own: z.partialRecord(z.enum(roomCommands), roomKeySchema),
});
export type RoomKeys = z.infer<typeof roomKeysSchema>;

export const usualRoomKeys: RoomKeys = { areOn: true, own: {} };

/** The key of a command as it is pressed: letters in lower case. */
export function keyOf({ own }: RoomKeys, command: RoomCommand): string {
  return (own[command] ?? defaultRoomKeys[command]).toLowerCase();
}

/** The command a character key asks for; undefined for every other key, and for all while they are off. */
export function commandOf(keys: RoomKeys, key: string): RoomCommand | undefined {
  if (!keys.areOn) return undefined;
  const pressed = key.toLowerCase();
  return roomCommands.find((command) => keyOf(keys, command) === pressed);
}

/** Commands that share their key with another one; empty when every key asks for one thing only. */
export function conflictsIn(keys: RoomKeys): readonly RoomCommand[] {
  return roomCommands.filter((command) =>
    roomCommands.some((other) => other !== command && keyOf(keys, other) === keyOf(keys, command)),
  );
}
