/**
 * Ends the program in order at the first Ctrl+C (or another request to end), at once at the second. The exit code is
 * what `close` resolves to. Hands back the way to end it like that without a signal.
 */
export function closeOnSignal(close: () => Promise<number>): () => void {
  let isClosing = false;
  const onSignal = () => {
    // 130 is what shells call "ended by Ctrl+C".
    if (isClosing) process.exit(130);
    isClosing = true;
    void close().then((code) => process.exit(code));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  return onSignal;
}
