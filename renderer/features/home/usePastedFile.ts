import { useEffect, useRef } from 'react';

/** Hears a file, or the text of one, that is pasted on a screen; what is pasted into a field stays there. */
export function usePastedFile(onFile: (file: File) => void): void {
  const take = useRef(onFile);
  useEffect(() => {
    take.current = onFile;
  });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      if (event.target instanceof Element && event.target.closest('input, textarea, [role=dialog]')) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const file =
        event.clipboardData?.files[0] ??
        (text.trimStart().startsWith('{') ? new File([text], 'pasted.json') : undefined);
      if (file === undefined) return;
      event.preventDefault();
      take.current(file);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
}
