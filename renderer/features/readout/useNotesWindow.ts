import { useEffect, useState } from 'react';
import { notesWindow } from '#shared/contract/notesWindow';

export interface NotesWindowPlace {
  readonly window: Window | null;
  /** It was asked for, and the browser opened none. */
  readonly isBlocked: boolean;
  readonly open: (title: string) => void;
  /** Nobody asks for it any more. */
  readonly forget: () => void;
}

/** An empty window of this page, for what only the consultant sees. It knows nothing by itself and goes with the page. */
export function useNotesWindow(): NotesWindowPlace {
  const [opened, setOpened] = useState<Window | null>(null);
  const [isBlocked, setBlocked] = useState(false);
  useEffect(() => {
    if (opened === null) return undefined;
    const close = (): void => opened.close();
    const onClosed = (): void => setOpened(null);
    opened.addEventListener('pagehide', onClosed);
    window.addEventListener('pagehide', close);
    return () => {
      opened.removeEventListener('pagehide', onClosed);
      window.removeEventListener('pagehide', close);
      close();
    };
  }, [opened]);
  return {
    window: opened,
    isBlocked,
    open(title) {
      if (opened !== null && !opened.closed) {
        opened.focus();
        return;
      }
      const made = window.open('about:blank', notesWindow, 'popup,width=1100,height=680');
      setBlocked(made === null);
      if (made === null) return;
      dress(made.document, title);
      setOpened(made);
    },
    forget: () => setBlocked(false),
  };
}

/** The look of this page, for a document that has none. */
function dress(other: Document, title: string): void {
  other.title = title;
  const { dataset, lang } = document.documentElement;
  other.documentElement.lang = lang;
  Object.assign(other.documentElement.dataset, dataset);
  other.head.replaceChildren(
    ...[...document.querySelectorAll('link[rel="stylesheet"], style')].map((each) => {
      const copy = other.importNode(each, true);
      // An empty document has no address that a relative one could begin at.
      if (each instanceof HTMLLinkElement) copy.setAttribute('href', each.href);
      return copy;
    }),
  );
  other.body.replaceChildren();
}
