import { emitKeypressEvents } from 'node:readline';

/**
 * Calls `skip` when the person presses Enter or Esc; does nothing where no person sits at the input. Gives back how to
 * stop listening. Ctrl+C keeps its meaning, which raw input would otherwise take away.
 */
export function listenForSkip(skip) {
  const { stdin } = process;
  if (!stdin.isTTY) return () => {};
  const onKey = (_text, key) => {
    if (key.ctrl && key.name === 'c') process.kill(process.pid, 'SIGINT');
    if (key.name === 'return' || key.name === 'enter' || key.name === 'escape') skip();
  };
  emitKeypressEvents(stdin);
  stdin.setRawMode(true).resume().on('keypress', onKey);
  return () => stdin.off('keypress', onKey).setRawMode(false).pause();
}
