import type { Problem } from '#shared/contract/problem';
import type { Result } from '#shared/result';

type TakenOverProblem = Extract<Problem, { code: 'folder-taken-over' }>;

/** Whether another program took the data folder over while this page worked on it. */
export interface TakenOver {
  readonly problem: () => TakenOverProblem | null;
  readonly note: (reply: Result<unknown, Problem>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createTakenOver(): TakenOver {
  let problem: TakenOverProblem | null = null;
  const listeners = new Set<() => void>();
  return {
    problem: () => problem,
    note(reply) {
      if (reply.ok || reply.problem.code !== 'folder-taken-over' || problem !== null) return;
      problem = reply.problem;
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
