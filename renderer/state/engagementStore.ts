import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem } from '#shared/contract/problem';
import type { Input } from '#shared/contract/reply';
import type { EngagementView } from '#shared/contract/views';
import { applyChange } from '#shared/engagement/applyChange';
import type { EngagementChange } from '#shared/engagement/change';
import type { Engagement } from '#shared/engagement/engagement';
import { fail, ok, type Result } from '#shared/result';
import type { Client } from '../client/client';
import { unsavedChangesOf, type UnsavedChanges } from './unsavedChanges';

export interface EngagementState {
  readonly view: EngagementView | null;
  /** Why it could not be read; the last view stays on screen. */
  readonly problem: Problem | null;
}

/** Operations that change the engagement and answer with it as it stands afterwards. */
type ChangeOperation =
  | 'engagements.describe'
  | 'engagements.archive'
  | 'engagements.restore'
  | 'engagements.follow'
  | 'engagements.moveTemplate'
  | 'answers.take'
  | 'facts.record'
  | 'respondents.add'
  | 'respondents.change'
  | 'respondents.consent'
  | 'respondents.remove'
  | 'evidence.add'
  | 'evidence.describe'
  | 'evidence.remove'
  | 'evidence.verify'
  | 'facets.override'
  | 'facets.noteNotApplicable'
  | 'skills.require'
  | 'plan.decide'
  | 'plan.addOwn'
  | 'plan.changeOwn'
  | 'plan.removeOwn'
  | 'outcomes.record'
  | 'interviews.end'
  | 'reports.arrange'
  | 'meetings.plan'
  | 'meetings.describe'
  | 'meetings.park'
  | 'meetings.changeParked'
  | 'meetings.unpark'
  | 'meetings.end'
  | 'meetings.remove'
  | 'reports.writeText'
  | 'reports.choose'
  | 'reports.note';

export interface EngagementStore extends StoreApi<EngagementState> {
  readonly id: string;
  reload(): Promise<void>;
  /** Asks for a change and shows the engagement the workbench answers with. */
  change<Name extends ChangeOperation>(
    name: Name,
    input: Omit<Input<Name>, 'engagement'>,
  ): Promise<Result<Engagement, Problem>>;
  /** Shows a change the workbench has already acknowledged without sending the engagement back. */
  apply(change: EngagementChange): void;
  /** What pages keep of it that is not saved; null until it has been read. */
  unsaved(): UnsavedChanges | null;
  /** Shows a newer engagement. */
  show(engagement: Engagement): void;
}

/** How often a read is repeated because something changed while it was under way. */
const mostRereads = 3;

/** One engagement that is open in this window. */
export function createEngagementStore(client: Client, id: string): EngagementStore {
  const store = createStore<EngagementState>()(() => ({ view: null, problem: null }));
  /** Counts what was shown since, so that a slow read never puts an older engagement over a newer one. */
  let revision = 0;

  const show = (engagement: Engagement): void => {
    revision += 1;
    const before = store.getState().view?.engagement.template.version;
    store.setState(({ view }) => (view === null ? {} : { view: { ...view, engagement }, problem: null }));
    // The template stands beside the engagement; undo and redo move it too.
    if (before !== undefined && before !== engagement.template.version) void reload();
  };

  async function reload(attempt = 0): Promise<void> {
    const before = revision;
    const reply = await client.call('engagements.open', { engagement: id });
    if (revision !== before && attempt < mostRereads) return reload(attempt + 1);
    store.setState(reply.ok ? { view: reply.value, problem: null } : { problem: reply.problem });
  }

  return {
    ...store,
    id,
    show,
    unsaved() {
      const { view } = store.getState();
      return view === null ? null : unsavedChangesOf(view.workspace, id);
    },
    reload: () => reload(),
    apply(change) {
      const { view } = store.getState();
      const changed = view && applyChange(view.engagement, change);
      if (changed?.ok === true) show(changed.value);
    },
    async change(name, input) {
      // Every operation named above takes the engagement's id beside its own input and answers with the engagement.
      const reply = (await client.call(name, { ...input, engagement: id } as never)) as Result<
        Engagement,
        Problem
      >;
      if (!reply.ok) return fail(reply.problem);
      show(reply.value);
      // What stands beside the engagement, such as its brand, is read anew when it was exchanged.
      if (name === 'engagements.describe' && 'brand' in input) await reload();
      return ok(reply.value);
    },
  };
}
