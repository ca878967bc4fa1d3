import { useState } from 'react';

/**
 * State that belongs to one question: with another question on screen it begins anew, without what shows it being taken
 * down and set up again for every key.
 */
export function useStateOf<Value>(question: string, initial: Value): [Value, (value: Value) => void] {
  const [kept, keep] = useState({ question, value: initial });
  return [kept.question === question ? kept.value : initial, (value) => keep({ question, value })];
}
