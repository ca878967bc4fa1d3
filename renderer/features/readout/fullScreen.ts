/** Lets the readout fill the screen, or gives the screen back. */
export async function toggleFullScreen(): Promise<void> {
  if (isFull()) await leaveFullScreen();
  else
    // A browser that refuses goes on in its window: the same pages, only smaller.
    await document.documentElement.requestFullscreen().catch(() => undefined);
}

export async function leaveFullScreen(): Promise<void> {
  // It may have ended by itself in the meantime.
  if (isFull()) await document.exitFullscreen().catch(() => undefined);
}

function isFull(): boolean {
  return Boolean(document.fullscreenElement);
}
