import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { SampleRow } from '#shared/contract/views';
import { useClient } from '../../client/ClientContext';
import { useOperation, type Loaded } from '../../client/useOperation';
import { useRequest, type Request } from '../../client/useRequest';
import { showToast } from '../../ui/Toast';
import { useTranslate } from '../../wording';

export type SampleId = SampleRow['sample'];

/** What would lose work in a sample and waits for a yes. */
export interface PendingSample {
  readonly act: 'reset' | 'remove';
  readonly sample: SampleRow;
}

export interface Samples {
  readonly rows: Loaded<readonly SampleRow[]>;
  readonly request: Request;
  readonly pending: PendingSample | null;
  open(sample: SampleId): Promise<void>;
  /** Asks first. */
  ask(act: PendingSample['act'], sample: SampleId): void;
  confirm(): Promise<void>;
  readonly forget: () => void;
}

/** The three invented engagements: opening their copies, and putting those back or away. */
export function useSamples(onChanged: () => Promise<void>): Samples {
  const client = useClient();
  const navigate = useNavigate();
  const t = useTranslate();
  const { reload, ...rows } = useOperation('samples.list', {});
  const request = useRequest();
  const [pending, setPending] = useState<PendingSample | null>(null);

  return {
    rows,
    request,
    pending,
    async open(sample) {
      const opened = await request.run(() => client.call('samples.open', { sample }));
      if (opened !== null) await navigate(`/engagements/${opened.value.id}`);
    },
    ask(act, sample) {
      const row = rows.state === 'ready' ? rows.value.find((each) => each.sample === sample) : undefined;
      if (row !== undefined) setPending({ act, sample: row });
    },
    async confirm() {
      if (pending === null) return;
      const { act, sample } = pending;
      setPending(null);
      const done = await request.run<unknown>(() =>
        client.call(act === 'reset' ? 'samples.reset' : 'samples.remove', { sample: sample.sample }),
      );
      await Promise.all([reload(), onChanged()]);
      if (done === null) return;
      showToast({
        title: t(act === 'reset' ? 'app.home.done.sampleReset' : 'app.home.done.sampleRemoved', {
          name: sample.name,
        }),
      });
    },
    forget: () => setPending(null),
  };
}
