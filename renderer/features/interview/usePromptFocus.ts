import { useEffect, useRef, type RefObject } from 'react';

/**
 * Begins every question with its prompt: it takes the focus, so that it is read aloud, and comes into view if anything
 * was scrolled since. Where nothing was, nothing is asked of the layout.
 */
export function usePromptFocus(
  question: string,
  card: RefObject<HTMLElement | null>,
  prompt: RefObject<HTMLElement | null>,
): void {
  const isScrolled = useRef(true);
  useEffect(() => {
    const note = ({ target }: Event): void => {
      if (target instanceof Node && target.contains(card.current)) isScrolled.current = true;
    };
    window.addEventListener('scroll', note, { capture: true, passive: true });
    return () => window.removeEventListener('scroll', note, { capture: true });
  }, [card]);
  useEffect(() => {
    prompt.current?.focus({ preventScroll: true });
    // What is said above the question comes into view with it.
    if (isScrolled.current)
      card.current?.parentElement?.firstElementChild?.scrollIntoView({ block: 'start' });
    isScrolled.current = false;
  }, [question, card, prompt]);
}
