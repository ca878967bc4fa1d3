import { useRef, useState } from 'react';
import type { Problem } from '#shared/contract/problem';
import { noReportChoice, type ReportChoice } from '#shared/engagement/report';
import { useEngagementStore } from '../../../state/EngagementContext';

/** Changes what is to be shown, one change after the other: each is made to what the one before it left. */
export function useChoice(): {
  readonly choose: (change: (chosen: ReportChoice) => Partial<ReportChoice>) => void;
  readonly problem: Problem | null;
} {
  const store = useEngagementStore();
  const [problem, setProblem] = useState<Problem | null>(null);
  const last = useRef<Promise<void>>(Promise.resolve());
  const carryOut = async (change: (chosen: ReportChoice) => Partial<ReportChoice>): Promise<void> => {
    const chosen = store.getState().view?.engagement.report?.chosen ?? noReportChoice;
    const done = await store.change('reports.choose', { chosen: { ...chosen, ...change(chosen) } });
    setProblem(done.ok ? null : done.problem);
  };
  return {
    choose(change) {
      last.current = last.current.then(() => carryOut(change));
    },
    problem,
  };
}
