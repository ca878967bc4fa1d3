import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OperationName } from '#shared/contract/contract';
import type { Problem } from '#shared/contract/problem';
import type { Input } from '#shared/contract/reply';
import type { EngagementView } from '#shared/contract/views';
import type { Engagement } from '#shared/engagement/engagement';
import { fail, ok, type Result } from '#shared/result';
import type { Client } from '../client/client';

export interface EngagementState {
  readonly view: EngagementView | null;
  /** Why it could not be read; the last view stays on screen. */
  readonly problem: Problem | null;
}

/** Operations that answer with the engagement as it stands afterwards. */
type EngagementOperation = {
  [Name in OperationName]: Input<Name> extends { engagement: string } ? Name : never;
}[OperationName] &
  ('engagements.describe' | 'facts.record' | `respondents.${string}` | 'evidence.verify' | 'interviews.end');

export interface EngagementStore extends StoreApi<EngagementState> {
  reload(): Promise<void>;
  /** Asks for a change and shows the engagement the workbench answers with. */
  change<Name extends EngagementOperation>(
    name: Name,
    input: Omit<Input<Name>, 'engagement'>,
  ): Promise<Result<Engagement, Problem>>;
  /** Shows a newer engagement, e.g. after answers were saved. */
  show(engagement: Engagement): void;
}

/** One engagement that is open in this window. */
export function createEngagementStore(client: Client, id: string): EngagementStore {
  const store = createStore<EngagementState>()(() => ({ view: null, problem: null }));

  const show = (engagement: Engagement): void =>
    store.setState(({ view }) => ({ view: view === null ? null : { ...view, engagement }, problem: null }));

  return {
    ...store,
    show,
    async reload() {
      const reply = await client.call('engagements.open', { engagement: id });
      store.setState(reply.ok ? { view: reply.value, problem: null } : { problem: reply.problem });
    },
    async change(name, input) {
      // Every operation named in EngagementOperation answers with the engagement.
      const reply = (await client.call(name, { ...input, engagement: id } as never)) as Result<
        Engagement,
        Problem
      >;
      if (!reply.ok) return fail(reply.problem);
      show(reply.value);
      return ok(reply.value);
    },
  };
}
