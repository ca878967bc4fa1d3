import { createContext, use } from 'react';

/** Opens and closes the command palette. */
export const PaletteContext = createContext<(isOpen: boolean) => void>(() => undefined);

export function useOpenPalette(): () => void {
  const open = use(PaletteContext);
  return () => open(true);
}
