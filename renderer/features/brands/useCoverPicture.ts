import { useEffect, useState } from 'react';
import type { Input } from '#shared/contract/reply';
import type { Brand } from '#shared/report/brand';
import { useClient } from '../../client/ClientContext';
import { useLanguage } from '../../state/useText';
import { brandInput, formOf } from './brandForm';
import { drawPages } from './drawPages';

/** The last picture of each brand and what it was drawn from: coming back to the page draws nothing again. */
const drawn = new Map<string, { readonly from: string; readonly picture: string }>();

/** One cover after the other, so that the first stands early. */
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
  const order = {
    ...brandInput(brand, formOf(brand)),
    isCoverOnly: true,
    job: `cover-${brand.id}`,
    language,
  };
  // A list that is read again holds the same brands as other objects.
  const from = JSON.stringify(order);
  const { id } = brand;
  const [shown, setShown] = useState<CoverPicture & { readonly from: string }>();
  const kept = drawn.get(brand.id);

  useEffect(() => {
    if (drawn.get(id)?.from === from) return undefined;
    const outdated = new AbortController();
    const isOutdated = (): boolean => outdated.signal.aborted;
    const draw = async (): Promise<void> => {
      if (isOutdated()) return;
      const pages = await client.call('brands.preview', JSON.parse(from) as Input<'brands.preview'>);
      // What this window cannot draw is told of on the card.
      const [picture] = pages.ok
        ? await drawPages(pages.value.base64, pages.value.shown).catch(() => [])
        : [];
      if (picture !== undefined) drawn.set(id, { from, picture });
      if (!isOutdated()) setShown({ from, picture: picture ?? null, isFailed: picture === undefined });
    };
    queue = queue.then(draw);
    return () => outdated.abort();
  }, [client, from, id]);

  if (kept?.from === from) return { picture: kept.picture, isFailed: false };
  return shown?.from === from ? shown : { picture: null, isFailed: false };
}
