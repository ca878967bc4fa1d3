import { useEffect, useRef, useState } from 'react';
import type { Problem } from '#shared/contract/problem';
import type { ReportProgress } from '#shared/contract/reportProgress';
import type { Delivery, ReportDelivery } from '#shared/contract/views';
import { fail, ok, type Result } from '#shared/result';
import type { Client } from '../../client/client';
import { useClient } from '../../client/ClientContext';

const pollMs = 300;

export interface RunningJob {
  readonly id: string;
  readonly progress: ReportProgress | null;
}

/** What comes of a job: at least a file. */
interface Delivered {
  readonly delivery: Delivery;
}

/** A report that is being made. */
export interface ReportJob<Made extends Delivered> {
  /** Null: none is. */
  readonly running: RunningJob | null;
  /** Makes it and takes what was delivered; resolves when both are done or one was refused. */
  readonly run: (
    make: (client: Client, job: string) => Promise<Result<Made, Problem>>,
  ) => Promise<Result<Made, Problem>>;
  readonly cancel: () => void;
}

/** Makes a report, a guide or an issue as one job that can be watched and cancelled; leaving the screen cancels it. */
export function useReportJob<Made extends Delivered>(): ReportJob<Made> {
  const client = useClient();
  const [running, setRunning] = useState<RunningJob | null>(null);
  const current = useRef<string | null>(null);

  const job = running?.id ?? null;
  useEffect(() => {
    if (job === null) return;
    const timer = setInterval(() => {
      void client.call('reports.progress', { job }).then((reply) => {
        if (!reply.ok) return;
        setRunning((now) => (now?.id === job ? { ...now, progress: reply.value } : now));
      });
    }, pollMs);
    return () => clearInterval(timer);
  }, [client, job]);
  useEffect(
    () => () => {
      if (current.current !== null) void client.call('reports.cancel', { job: current.current });
    },
    [client],
  );

  return {
    running,
    async run(make) {
      const id = crypto.randomUUID();
      current.current = id;
      setRunning({ id, progress: null });
      const reply = await make(client, id);
      current.current = null;
      setRunning(null);
      if (!reply.ok) return reply;
      const received = await client.receive(reply.value.delivery);
      return received.ok ? ok(reply.value) : fail(received.problem);
    },
    cancel: () => {
      if (job !== null) void client.call('reports.cancel', { job });
    },
  };
}

export type ExportState<Made extends Delivered = ReportDelivery> =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly progress: ReportProgress | null; readonly job: string }
  | { readonly state: 'done'; readonly report: Made }
  | { readonly state: 'failed'; readonly problem: Problem };

/** The same with what came of it last. */
export function useReportExport<Made extends Delivered = ReportDelivery>(): {
  readonly exported: ExportState<Made>;
  readonly run: (make: (client: Client, job: string) => Promise<Result<Made, Problem>>) => Promise<void>;
  readonly cancel: () => void;
} {
  const { running, run, cancel } = useReportJob<Made>();
  const [last, setLast] = useState<ExportState<Made>>({ state: 'idle' });
  return {
    exported: running === null ? last : { state: 'running', progress: running.progress, job: running.id },
    async run(make) {
      const made = await run(make);
      if (made.ok) setLast({ state: 'done', report: made.value });
      // What was cancelled on purpose is nothing to report.
      else if (made.problem.code === 'pdf-cancelled') setLast({ state: 'idle' });
      else setLast({ state: 'failed', problem: made.problem });
    },
    cancel,
  };
}
