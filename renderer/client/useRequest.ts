import { useCallback, useState } from 'react';
import type { Problem } from '#shared/contract/problem';
import type { Result } from '#shared/result';

export interface Request {
  readonly isBusy: boolean;
  /** Why the last one was refused; cleared by the next. */
  readonly problem: Problem | null;
  /** Runs one request and hands back its value, or null when it was refused and `problem` says why. */
  run<Value>(ask: () => Promise<Result<Value, Problem>>): Promise<{ readonly value: Value } | null>;
  readonly forget: () => void;
}

/** A change a screen asks for: whether it is under way, and why it was refused. */
export function useRequest(): Request {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const run = useCallback(async <Value>(ask: () => Promise<Result<Value, Problem>>) => {
    setBusy(true);
    setProblem(null);
    const reply = await ask();
    setBusy(false);
    if (reply.ok) return { value: reply.value };
    setProblem(reply.problem);
    return null;
  }, []);
  const forget = useCallback(() => setProblem(null), []);

  return { isBusy, problem, run, forget };
}
