import { useEffect } from 'react';

const product = 'Plumbline';

/** Names the window after what it shows; null shows the product's name alone, e.g. while a client looks on. */
export function useDocumentTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? product : `${title} · ${product}`;
    return () => {
      document.title = product;
    };
  }, [title]);
}
