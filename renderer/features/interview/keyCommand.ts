/** What a key asks for in room mode. */
export type KeyCommand =
  | { readonly kind: 'pick'; readonly place: number }
  | { readonly kind: 'within'; readonly step: 1 | -1 }
  | {
      readonly kind:
        | 'dont-know'
        | 'not-applicable'
        | 'skip'
        | 'note'
        | 'next'
        | 'previous'
        | 'help'
        | 'leave-field'
        | 'leave';
    };

/** Where the key was pressed; every field decides whether the key belongs to somebody else. */
export interface KeyPlace {
  readonly key: string;
  readonly hasModifier: boolean;
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

const letters: Readonly<Record<string, Exclude<KeyCommand['kind'], 'pick' | 'within'>>> = {
  d: 'dont-know',
  x: 'not-applicable',
  s: 'skip',
  n: 'note',
  '?': 'help',
};

/**
 * The rules of the keys. While somebody types every key but Esc is text; a held key never answers twice; a dialog has
 * all keys to itself.
 */
export function keyCommand(place: KeyPlace): KeyCommand | null {
  const { key } = place;
  if (place.isHandled || place.isDialogOpen || place.hasModifier) return null;
  if (place.isTyping) return key === 'Escape' ? { kind: 'leave-field' } : null;
  if (key === 'ArrowLeft' || key === 'ArrowRight' || key === 'ArrowUp' || key === 'ArrowDown')
    return place.ownsArrows ? null : arrow(key);
  if (place.isRepeat) return null;
  if (key === 'Escape') return { kind: 'leave' };
  if (key === 'Enter') return place.isOnControl ? null : { kind: 'next' };
  if (/^\d$/.test(key)) return { kind: 'pick', place: key === '0' ? 10 : Number(key) };
  const kind = letters[key.toLowerCase()];
  return kind === undefined ? null : { kind };
}

function arrow(key: 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'): KeyCommand {
  switch (key) {
    case 'ArrowLeft':
      return { kind: 'previous' };
    case 'ArrowRight':
      return { kind: 'next' };
    case 'ArrowUp':
      return { kind: 'within', step: -1 };
    case 'ArrowDown':
      return { kind: 'within', step: 1 };
  }
}

const textInputs = ['text', 'search', 'number', 'date', 'email', 'url', 'tel', 'password'];

/** Reads the place of a key press from the page. */
export function placeOf(event: KeyboardEvent, isDialogOpen: boolean): KeyPlace {
  const target = event.target instanceof HTMLElement ? event.target : null;
  return {
    key: event.key,
    hasModifier: event.ctrlKey || event.metaKey || event.altKey,
    isRepeat: event.repeat,
    isHandled: event.defaultPrevented,
    isDialogOpen,
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
