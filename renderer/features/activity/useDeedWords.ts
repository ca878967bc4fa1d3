import { useCallback } from 'react';
import { deedWords, type DeedWords } from '#shared/contract/deedWords';
import type { HistoryDeed, HistoryGone } from '#shared/contract/views';
import { useEngagement } from '../../state/EngagementContext';
import { useLanguage } from '../../state/useText';
import { useTranslate } from '../../wording';

/** Something that was done to the open engagement, in words of the interface. */
export function useDeedWords(): (deed: HistoryDeed, gone: HistoryGone) => DeedWords {
  const translate = useTranslate();
  const language = useLanguage();
  const { engagement, template } = useEngagement();
  return useCallback(
    (deed, gone) => deedWords({ translate, language, engagement, template, gone }, deed),
    [translate, language, engagement, template],
  );
}
