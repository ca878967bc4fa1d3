import { useState } from 'react';
import { Outlet } from 'react-router';
import { CommandPalette } from '../features/palette';
import { PaletteContext } from './PaletteContext';

/** What stands above every screen, the interview room included. */
export function Root() {
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  return (
    <PaletteContext value={setPaletteOpen}>
      <Outlet />
      <CommandPalette isOpen={isPaletteOpen} onOpen={setPaletteOpen} />
    </PaletteContext>
  );
}
