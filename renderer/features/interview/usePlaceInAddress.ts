import { useEffect, useEffectEvent } from 'react';
import { useSearchParams } from 'react-router';
import type { AskedItem } from '#shared/interview/askingOrder';

/**
 * Goes to the place an address names: a question, such as one found by search, or the review. The name then leaves the
 * address, so that reloading the page stays where one has got to since.
 */
export function usePlaceInAddress(
  items: readonly AskedItem[],
  onMove: (question: string | null) => void,
): void {
  const [params, setParams] = useSearchParams();
  const question = params.get('question');
  const isReview = params.has('review');
  const arrive = useEffectEvent(() => {
    if (isReview) onMove(null);
    else if (items.some(({ id }) => id === question)) onMove(question);
    setParams({}, { replace: true });
  });
  useEffect(() => {
    if (question !== null || isReview) arrive();
  }, [question, isReview]);
}
