type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat'>;

/** Whether these keys ask for the palette: Cmd+K on a Mac, where Ctrl+K belongs to text fields, elsewhere Ctrl+K. */
export function isPaletteKey(pressed: Pressed, isMac: boolean): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, repeat } = pressed;
  if (repeat || altKey || shiftKey || key.toLowerCase() !== 'k') return false;
  return isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey;
}

/** Whether the keyboard has a Cmd key. */
export function hasCommandKey(platform: string): boolean {
  return /mac|iphone|ipad/i.test(platform);
}
