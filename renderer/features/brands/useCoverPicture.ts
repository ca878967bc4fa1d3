import { useEffect, useState } from 'react';
import type { Brand } from '#shared/report/brand';
import { useClient } from '../../client/ClientContext';
import { useLanguage } from '../../state/useText';
import { brandInput, formOf } from './brandForm';
import { drawPages } from './drawPages';

/** The last picture of each brand and what it was drawn from: coming back to the page draws nothing again. */
const drawn = new Map<string, { readonly from: string; readonly picture: string }>();

/** One cover after the other, so that the first stands early; drawing never throws, so the queue never stops. */
let queue: Promise<void> = Promise.resolve();

export interface CoverPicture {
  /** A data URL; null until it is drawn. */
  readonly picture: string | null;
  readonly isFailed: boolean;
}

/** The first page of a report in a brand, from the renderer that prints it: a card never shows another cover. */
export function useCoverPicture(brand: Brand): CoverPicture {
  const client = useClient();
  const language = useLanguage();
  const from = JSON.stringify([language, brand]);
  const [shown, setShown] = useState<CoverPicture & { readonly from: string }>();
  const kept = drawn.get(brand.id);

  useEffect(() => {
    if (drawn.get(brand.id)?.from === from) return undefined;
    const outdated = new AbortController();
    const isOutdated = (): boolean => outdated.signal.aborted;
    const draw = async (): Promise<void> => {
      if (isOutdated()) return;
      const input = brandInput(brand, formOf(brand));
      const job = `cover-${brand.id}`;
      const pages = await client.call('brands.preview', { ...input, isCoverOnly: true, job, language });
      if (isOutdated()) return;
      const [picture] = pages.ok ? await drawPages(pages.value.base64, pages.value.shown) : [];
      if (picture !== undefined) drawn.set(brand.id, { from, picture });
      if (!isOutdated()) setShown({ from, picture: picture ?? null, isFailed: picture === undefined });
    };
    queue = queue.then(draw);
    return () => outdated.abort();
  }, [brand, client, from, language]);

  if (kept?.from === from) return { picture: kept.picture, isFailed: false };
  return shown?.from === from ? shown : { picture: null, isFailed: false };
}
