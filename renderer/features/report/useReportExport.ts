import { useEffect, useRef, useState } from 'react';
import type { Problem } from '#shared/contract/problem';
import type { ReportDelivery, ReportProgress } from '#shared/contract/views';
import type { Result } from '#shared/result';
import type { Client } from '../../client/client';
import { useClient } from '../../client/ClientContext';

export type ExportState =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly progress: ReportProgress | null; readonly job: string }
  | { readonly state: 'done'; readonly report: ReportDelivery }
  | { readonly state: 'failed'; readonly problem: Problem };

const pollMs = 300;

/** Makes a report or a guide as one job that can be watched and cancelled; leaving the screen cancels it. */
export function useReportExport(): {
  readonly exported: ExportState;
  readonly run: (
    make: (client: Client, job: string) => Promise<Result<ReportDelivery, Problem>>,
  ) => Promise<void>;
  readonly cancel: () => void;
} {
  const client = useClient();
  const [exported, setExported] = useState<ExportState>({ state: 'idle' });
  const running = useRef<string | null>(null);

  const job = exported.state === 'running' ? exported.job : null;
  useEffect(() => {
    if (job === null) return;
    const timer = setInterval(() => {
      void client.call('reports.progress', { job }).then((reply) => {
        if (!reply.ok) return;
        setExported((now) =>
          now.state === 'running' && now.job === job ? { ...now, progress: reply.value } : now,
        );
      });
    }, pollMs);
    return () => clearInterval(timer);
  }, [client, job]);
  useEffect(
    () => () => {
      if (running.current !== null) void client.call('reports.cancel', { job: running.current });
    },
    [client],
  );

  const run = async (
    make: (client: Client, job: string) => Promise<Result<ReportDelivery, Problem>>,
  ): Promise<void> => {
    const id = crypto.randomUUID();
    running.current = id;
    setExported({ state: 'running', progress: null, job: id });
    const reply = await make(client, id);
    running.current = null;
    if (!reply.ok) {
      // What was cancelled on purpose is nothing to report.
      setExported(
        reply.problem.code === 'pdf-cancelled'
          ? { state: 'idle' }
          : { state: 'failed', problem: reply.problem },
      );
      return;
    }
    const received = await client.receive(reply.value.delivery);
    setExported(
      received.ok ? { state: 'done', report: reply.value } : { state: 'failed', problem: received.problem },
    );
  };

  return {
    exported,
    run,
    cancel: () => {
      if (job !== null) void client.call('reports.cancel', { job });
    },
  };
}
