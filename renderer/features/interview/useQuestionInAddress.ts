import { useEffect, useEffectEvent } from 'react';
import { useSearchParams } from 'react-router';
import type { AskedItem } from '#shared/interview/askingOrder';

/**
 * Goes to the question an address names, such as one found by search. The name then leaves the address, so that
 * reloading the page stays where one has got to since.
 */
export function useQuestionInAddress(items: readonly AskedItem[], onMove: (question: string) => void): void {
  const [params, setParams] = useSearchParams();
  const question = params.get('question');
  const arrive = useEffectEvent((named: string) => {
    if (items.some(({ id }) => id === named)) onMove(named);
    setParams({}, { replace: true });
  });
  useEffect(() => {
    if (question !== null) arrive(question);
  }, [question]);
}
