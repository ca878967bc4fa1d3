import { useEffect, useRef, useState } from 'react';
import { problemWords } from '#shared/contract/problemWords';
import type { Brand } from '#shared/report/brand';
import { useClient } from '../../client/ClientContext';
import { useLanguage } from '../../state/useText';
import { useTranslate } from '../../wording';
import { brandInput, faultsOf, type BrandForm } from './brandForm';
import { drawPages } from './drawPages';

export interface BrandPictures {
  /** The pages as data URLs; those of the last brand that could be drawn stay until new ones are there. */
  readonly pages: readonly string[];
  readonly isDrawing: boolean;
  /** Why there are none, in a sentence. */
  readonly fault: string | null;
}

/** What was drawn last, and of which form. */
type Drawn = Omit<BrandPictures, 'isDrawing'> & { readonly of: BrandForm | null };

const restMs = 350;
/** A name for a brand that has none yet; it stands on the cover only. */
const unnamed = '…';

/** Real pages of a report in the brand of the form, drawn anew a moment after the last change. */
export function useBrandPages(brand: Brand | null, form: BrandForm): BrandPictures {
  const client = useClient();
  const language = useLanguage();
  const t = useTranslate();
  const job = useRef(`brand-${crypto.randomUUID()}`);
  const [pictures, setPictures] = useState<Drawn>({ of: null, pages: [], fault: null });

  useEffect(() => {
    const { isColourWrong, isAccentWrong, isNameMissing } = faultsOf(form);
    if (isColourWrong || isAccentWrong) return;
    const outdated = new AbortController();
    const isOutdated = (): boolean => outdated.signal.aborted;
    const timer = setTimeout(() => {
      void (async () => {
        const input = brandInput(brand, isNameMissing ? { ...form, name: unnamed } : form);
        const drawn = await client.call('brands.preview', { ...input, job: job.current, language });
        if (isOutdated()) return;
        if (!drawn.ok) {
          setPictures({ of: form, pages: [], fault: problemWords(t, drawn.problem).title });
          return;
        }
        const pages = await drawPages(drawn.value.base64, drawn.value.shown).catch(() => null);
        if (isOutdated()) return;
        setPictures({
          of: form,
          pages: pages ?? [],
          fault: pages === null ? t('app.brands.notDrawn') : null,
        });
      })();
    }, restMs);
    return () => {
      outdated.abort();
      clearTimeout(timer);
    };
  }, [client, brand, form, language, t]);

  const { of, pages, fault } = pictures;
  const { isColourWrong, isAccentWrong } = faultsOf(form);
  return { pages, fault, isDrawing: of !== form && !isColourWrong && !isAccentWrong };
}
