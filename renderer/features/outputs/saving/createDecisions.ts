import { createStore, type StoreApi } from 'zustand/vanilla';
import { applyChange } from '#shared/engagement/applyChange';
import type { CharterDecision } from '#shared/engagement/charter';
import type { Engagement, Judgement } from '#shared/engagement/engagement';
import { assertNever, ok } from '#shared/result';
import type { Client } from '../../../client/client';
import type { EngagementStore } from '../../../state/engagementStore';
import { createSaveQueue, type SaveState, type Urgency } from '../../../state/saveQueue';

/** What the consultant decides on these screens. */
export type Decision =
  | { readonly kind: 'charter'; readonly charter: CharterDecision }
  /** The product-cause test of a symptom; null takes the judgement back. */
  | {
      readonly kind: 'judgement';
      readonly symptom: string;
      readonly judgement: Omit<Judgement, 'symptom'> | null;
    };

export interface DecisionsState {
  /** What is on screen and not on disk yet, by decision. */
  readonly unsaved: ReadonlyMap<string, Decision>;
  readonly saves: Readonly<Record<string, SaveState>>;
}

/** The decisions of one engagement that are under way in this window. */
export interface Decisions {
  readonly store: StoreApi<DecisionsState>;
  /** Shows a decision at once and takes it to disk. */
  readonly decide: (decision: Decision, urgency: Urgency) => void;
  readonly flush: () => Promise<void>;
  readonly retry: () => Promise<void>;
  readonly stop: () => void;
}

export function createDecisions(client: Client, engagement: EngagementStore): Decisions {
  const store = createStore<DecisionsState>()(() => ({ unsaved: new Map(), saves: {} }));
  const queue = createSaveQueue<Decision>(async (_key, decision) => {
    const reply = await send(client, engagement.id, decision);
    if (!reply.ok) return reply;
    engagement.show(reply.value);
    return ok({ savedAt: new Date().toISOString() });
  });
  const keep = (unsaved: ReadonlyMap<string, Decision>): void =>
    engagement.unsaved()?.keep('decisions', [...unsaved.values()].map(changeOf));
  queue.subscribe(() => {
    const unsaved = queue.unsaved();
    keep(unsaved);
    const touched = new Set([...Object.keys(store.getState().saves), ...unsaved.keys()]);
    store.setState({
      unsaved,
      saves: Object.fromEntries([...touched].map((key) => [key, queue.stateOf(key)])),
    });
  });
  return {
    store,
    decide: (decision, urgency) => queue.push(keyOf(decision), decision, urgency),
    flush: () => queue.flush(),
    retry: () => queue.retry(),
    stop() {
      queue.stop();
      engagement.unsaved()?.leave('decisions');
    },
  };
}

export function keyOf(decision: Pick<Decision, 'kind'> & { readonly symptom?: string }): string {
  return decision.kind === 'charter' ? 'charter' : `judgement.${decision.symptom ?? ''}`;
}

/** The engagement as the screen shows it: what is on record, and over it what is still on its way. */
export function withDecisions(engagement: Engagement, unsaved: ReadonlyMap<string, Decision>): Engagement {
  let shown = engagement;
  for (const decision of unsaved.values()) {
    const changed = applyChange(shown, changeOf(decision));
    if (changed.ok) shown = changed.value;
  }
  return shown;
}

/** A decision as the change it makes. */
export function changeOf(decision: Decision): Parameters<typeof applyChange>[1] {
  switch (decision.kind) {
    case 'charter':
      return { kind: 'charter-decided', charter: decision.charter };
    case 'judgement': {
      const { symptom, judgement } = decision;
      return {
        kind: 'symptom-judged',
        symptom,
        judgement: judgement === null ? null : { symptom, ...judgement },
      };
    }
    default:
      return assertNever(decision);
  }
}

function send(client: Client, engagement: string, decision: Decision) {
  switch (decision.kind) {
    case 'charter':
      return client.call('charter.decide', { engagement, charter: decision.charter });
    case 'judgement':
      return client.call('symptoms.judge', {
        engagement,
        symptom: decision.symptom,
        judgement: decision.judgement,
      });
    default:
      return assertNever(decision);
  }
}
