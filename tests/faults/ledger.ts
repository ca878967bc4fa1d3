import type { Client } from '#shared/engagement/client';
import type { Engagement } from '#shared/engagement/engagement';
import { applyAppended, type AppendedChange } from '#shared/file/engagementFile';

/** What was promised about one thing, and what may besides stand on the disk: asked for, not acknowledged. */
export interface Promised<Value> {
  readonly acknowledged: Value;
  readonly possible: readonly Value[];
}

export interface LedgerPage {
  /** Null: not there. */
  readonly engagements: ReadonlyMap<string, Promised<Engagement | null>>;
  readonly clients: Promised<readonly Client[]>;
  /** Whether the template stands, by version. */
  readonly templates: ReadonlyMap<string, Promised<boolean>>;
  /** Bytes acknowledged, by hash; of an engagement where one is named. */
  readonly attachments: readonly {
    readonly engagement: string | null;
    readonly hash: string;
    readonly bytes: Uint8Array;
  }[];
  readonly acknowledgedCount: number;
  /** Grows with every entry: pages of one number promise the same. */
  readonly version: number;
}

const emptyPage: LedgerPage = {
  engagements: new Map(),
  clients: { acknowledged: [], possible: [] },
  templates: new Map(),
  attachments: [],
  acknowledgedCount: 0,
  version: 0,
};

/** What a person was told is saved, kept beside the store as the measure of what must come back. */
export class Ledger {
  #page = emptyPage;
  readonly #waiting = new Map<string, AppendedChange[]>();

  get page(): LedgerPage {
    return this.#page;
  }

  /** A change of the engagement was asked for; it may reach the disk from now on. */
  askChange(id: string, change: AppendedChange): void {
    this.#waiting.set(id, [...(this.#waiting.get(id) ?? []), change]);
    const promised = this.#engagement(id);
    this.#setEngagement(id, { ...promised, possible: this.#reachableBy(id, promised.acknowledged) });
  }

  /** The change is saved. Those asked for before it were refused, and it stands without them. */
  acknowledgeChange(id: string, change: AppendedChange, told?: Engagement): void {
    const now = told ?? this.#after(id, change);
    const waiting = this.#waiting.get(id) ?? [];
    this.#waiting.set(id, waiting.slice(waiting.indexOf(change) + 1));
    this.#setEngagement(id, { acknowledged: now, possible: this.#reachableBy(id, now) }, 1);
  }

  /** Null: the engagement is to go. */
  askEngagement(id: string, engagement: Engagement | null): void {
    const promised = this.#engagement(id);
    this.#setEngagement(id, { ...promised, possible: [...promised.possible, engagement] });
  }

  acknowledgeEngagement(id: string, engagement: Engagement | null): void {
    this.#waiting.delete(id);
    this.#setEngagement(id, { acknowledged: engagement, possible: [] }, 1);
    if (engagement !== null) return;
    const attachments = this.#page.attachments.filter((each) => each.engagement !== id);
    this.#turn({ attachments }, 0);
  }

  askClients(clients: readonly Client[]): void {
    const { acknowledged, possible } = this.#page.clients;
    this.#turn({ clients: { acknowledged, possible: [...possible, clients] } }, 0);
  }

  acknowledgeClients(clients: readonly Client[]): void {
    this.#turn({ clients: { acknowledged: clients, possible: [] } }, 1);
  }

  askTemplate(version: string, stands: boolean): void {
    const acknowledged = this.#page.templates.get(version)?.acknowledged ?? false;
    this.#setTemplate(version, { acknowledged, possible: [stands] }, 0);
  }

  acknowledgeTemplate(version: string, stands: boolean): void {
    this.#setTemplate(version, { acknowledged: stands, possible: [] }, 1);
  }

  acknowledgeAttachment(engagement: string | null, hash: string, bytes: Uint8Array): void {
    this.#turn({ attachments: [...this.#page.attachments, { engagement, hash, bytes }] }, 1);
  }

  #engagement(id: string): Promised<Engagement | null> {
    return this.#page.engagements.get(id) ?? { acknowledged: null, possible: [] };
  }

  /** Changes are appended in batches of neighbours, and a torn batch keeps its beginning. */
  #reachableBy(id: string, from: Engagement | null): readonly Engagement[] {
    const waiting = this.#waiting.get(id) ?? [];
    if (from === null) return [];
    return waiting.flatMap((_, start) => {
      const states: Engagement[] = [];
      for (const change of waiting.slice(start)) {
        const changed = applyAppended(states.at(-1) ?? from, change);
        if (changed.ok) states.push(changed.value);
      }
      return states;
    });
  }

  /** Where the caller was not shown the engagement, it must be what the change makes of it. */
  #after(id: string, change: AppendedChange): Engagement {
    const before = this.#engagement(id).acknowledged;
    const after = before === null ? null : applyAppended(before, change);
    if (after?.ok !== true) throw new Error(`acknowledged, and does not fit: ${change.kind}`);
    return after.value;
  }

  #setEngagement(id: string, promised: Promised<Engagement | null>, acknowledgements = 0): void {
    this.#turn({ engagements: new Map(this.#page.engagements).set(id, promised) }, acknowledgements);
  }

  #setTemplate(version: string, promised: Promised<boolean>, acknowledgements: number): void {
    this.#turn({ templates: new Map(this.#page.templates).set(version, promised) }, acknowledgements);
  }

  #turn(changed: Partial<LedgerPage>, acknowledgements: number): void {
    this.#page = {
      ...this.#page,
      ...changed,
      acknowledgedCount: this.#page.acknowledgedCount + acknowledgements,
      version: this.#page.version + 1,
    };
  }
}
