import { commandOf, usualRoomKeys, type RoomCommand, type RoomKeys } from '#shared/engagement/roomKeys';

/** What a key asks for in room mode. */
export type KeyCommand =
  | { readonly kind: 'pick'; readonly place: number }
  | { readonly kind: 'within'; readonly step: 1 | -1 }
  | { readonly kind: RoomCommand | 'next' | 'previous' | 'leave-field' | 'leave' };

/** How questions stand on screen, which decides where the arrows lead. */
export type Layout = 'card' | 'list';

/** Where the key was pressed; every field decides whether the key belongs to somebody else. */
export interface KeyPlace {
  readonly key: string;
  readonly hasModifier: boolean;
  /** Enter with Ctrl or Cmd, and nothing else: the way on out of a text. */
  readonly isHandingIn: boolean;
  /** The key is held down and repeats itself. */
  readonly isRepeat: boolean;
  /** A control has already answered to it. */
  readonly isHandled: boolean;
  readonly isDialogOpen: boolean;
  /** In a field that takes text. */
  readonly isTyping: boolean;
  /** On a button, option or link, which Enter and Space belong to. */
  readonly isOnControl: boolean;
  /** On a slider or in a row of levels, which the arrows belong to. */
  readonly ownsArrows: boolean;
}

/**
 * The rules of the keys. While somebody types every key but Esc is text; a held key never answers twice; a dialog has
 * all keys to itself. With the character keys off (WCAG 2.1.4), digits are off too.
 */
export function keyCommand(
  place: KeyPlace,
  keys: RoomKeys = usualRoomKeys,
  layout: Layout = 'card',
): KeyCommand | null {
  const { key } = place;
  if (place.isHandled || place.isDialogOpen) return null;
  if (place.isHandingIn) return place.isRepeat ? null : { kind: 'next' };
  if (place.hasModifier) return null;
  if (place.isTyping) return key === 'Escape' ? { kind: 'leave-field' } : null;
  if (isArrow(key)) return place.ownsArrows ? null : arrow(key, layout);
  if (place.isRepeat) return null;
  if (key === 'Escape') return { kind: place.ownsArrows ? 'leave-field' : 'leave' };
  if (key === 'Enter') return place.isOnControl ? null : { kind: 'next' };
  if (/^\d$/.test(key)) return keys.areOn ? { kind: 'pick', place: key === '0' ? 10 : Number(key) } : null;
  const kind = commandOf(keys, key);
  return kind === undefined ? null : { kind };
}

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
type Arrow = (typeof arrows)[number];

function isArrow(key: string): key is Arrow {
  return arrows.some((each) => each === key);
}

/** On a card the options stand below each other, in the list the questions do. */
function arrow(key: Arrow, layout: Layout): KeyCommand {
  const isForward = key === 'ArrowRight' || key === 'ArrowDown';
  const isVertical = key === 'ArrowUp' || key === 'ArrowDown';
  if (isVertical === (layout === 'card')) return { kind: 'within', step: isForward ? 1 : -1 };
  return { kind: isForward ? 'next' : 'previous' };
}

const textInputs = ['text', 'search', 'number', 'date', 'email', 'url', 'tel', 'password'];

/** What lies over the room and has the keys to itself; what is said in passing is a dialog by its role only. */
const onTop = '[role="menu"], [role="dialog"], [role="alertdialog"]:not([aria-modal="false"])';

/** Reads the place of a key press from the page. */
export function placeOf(event: KeyboardEvent, isDialogOpen: boolean): KeyPlace {
  const target = event.target instanceof HTMLElement ? event.target : null;
  return {
    key: event.key,
    hasModifier: event.ctrlKey || event.metaKey || event.altKey,
    isHandingIn: event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey,
    isRepeat: event.repeat,
    isHandled: event.defaultPrevented,
    isDialogOpen: isDialogOpen || isWithin(target, onTop),
    isTyping: target !== null && isTextField(target),
    isOnControl: isWithin(target, 'button, a, input, [role="option"], [role="row"]'),
    ownsArrows: isWithin(target, 'input[type="range"], [data-owns-arrows]'),
  };
}

function isWithin(element: HTMLElement | null, selector: string): boolean {
  return element !== null && element.closest(selector) !== null;
}

function isTextField(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) return textInputs.includes(element.type);
  return element instanceof HTMLTextAreaElement || element.isContentEditable;
}
