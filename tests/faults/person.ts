import type { Answer } from '#shared/engagement/answer';
import type { EngagementChange } from '#shared/engagement/change';
import { respondentOf } from '#shared/engagement/respondentOf';
import type { FileProblem } from '#shared/file/problem';
import { ok, type Result } from '#shared/result';
import type { Template } from '#shared/template/template';
import type { Ledger } from './ledger';
import { anEngagement, type AnyWorkspace } from './machine';

/** Does one thing after the other and writes into the ledger what was asked for and what was promised. */
export class Person {
  constructor(
    private readonly workspace: AnyWorkspace,
    private readonly ledger: Ledger,
    private readonly note: (problem: FileProblem) => void,
  ) {}

  async create(id: string): Promise<void> {
    this.ledger.askEngagement(id, anEngagement(id));
    const created = await this.workspace.engagements.create(anEngagement(id));
    if (this.#isDone(created)) this.ledger.acknowledgeEngagement(id, created.value);
  }

  async purge(id: string): Promise<void> {
    if (!this.#stands(id)) return;
    this.ledger.askEngagement(id, null);
    if (this.#isDone(await this.workspace.engagements.purge(id))) this.ledger.acknowledgeEngagement(id, null);
  }

  change(id: string, value: number): Promise<void> {
    return this.commit(id, { kind: 'fact-recorded', fact: 'pm', value });
  }

  /** A change of several pages, which a power cut may leave in pieces. */
  describe(id: string): Promise<void> {
    const title = 'The people who decide what is built '.repeat(5);
    return this.commit(id, {
      kind: 'respondent-added',
      respondent: { id: 'r-1', group: 'EXE', title: title.trim(), name: title.trim() },
    });
  }

  /** An answer as an interview records it. */
  async answer(id: string, respondent: string, answer: Answer | null): Promise<void> {
    // On a failing disk the person may not have been added either.
    const engagement = this.ledger.page.engagements.get(id)?.acknowledged ?? null;
    if (engagement === null || respondentOf(engagement, respondent) === undefined) return;
    const change = { kind: 'answer-recorded', respondent, question: 'role.intake', answer } as const;
    this.ledger.askChange(id, change);
    if (this.#isDone(await this.workspace.engagements.record(id, change)))
      this.ledger.acknowledgeChange(id, change);
  }

  /** Undoes what was done last, or does again what was undone; nothing where there is no such thing. */
  async step(id: string, kind: 'undone' | 'redone'): Promise<void> {
    if (!this.#stands(id)) return;
    const known = await this.workspace.engagements.history(id);
    if (!this.#isDone(known)) return;
    const { nextUndo, nextRedo } = known.value.history;
    const next = kind === 'undone' ? nextUndo : nextRedo;
    if (next === null) return;
    const { first, last, restoration } = next;
    const change = { kind, first, last, restoration };
    this.ledger.askChange(id, change);
    const taken = await this.workspace.engagements.step(id, { kind, expected: last });
    if (this.#isDone(taken)) this.ledger.acknowledgeChange(id, change, taken.value);
  }

  async attach(engagement: string | null, bytes: Uint8Array): Promise<void> {
    if (engagement !== null && !this.#stands(engagement)) return;
    const { attachments, engagements } = this.workspace;
    const written = await (engagement === null ? attachments : engagements.attachments(engagement)).write(
      bytes,
    );
    if (this.#isDone(written)) this.ledger.acknowledgeAttachment(engagement, written.value, bytes);
  }

  async addClient(id: string): Promise<void> {
    const updated = await this.workspace.clients.update((old) => {
      const next = [...old, { id, name: `Client ${id}` }];
      this.ledger.askClients(next);
      return ok(next);
    });
    if (this.#isDone(updated)) this.ledger.acknowledgeClients(updated.value);
  }

  async writeTemplate(template: Template): Promise<void> {
    this.ledger.askTemplate(template.version, true);
    if (this.#isDone(await this.workspace.templates.write(template)))
      this.ledger.acknowledgeTemplate(template.version, true);
  }

  async removeTemplate({ id, version }: Template): Promise<void> {
    this.ledger.askTemplate(version, false);
    if (this.#isDone(await this.workspace.templates.remove({ id, version })))
      this.ledger.acknowledgeTemplate(version, false);
  }

  /** On a failing disk an engagement may not have come to be; then nobody works on it. */
  #stands(id: string): boolean {
    return (this.ledger.page.engagements.get(id)?.acknowledged ?? null) !== null;
  }

  async commit(id: string, change: EngagementChange): Promise<void> {
    if (!this.#stands(id)) return;
    this.ledger.askChange(id, change);
    const committed = await this.workspace.engagements.commit(id, change);
    if (this.#isDone(committed)) this.ledger.acknowledgeChange(id, change, committed.value);
  }

  #isDone<Value, Problem extends { code: string }>(
    outcome: Result<Value, Problem>,
  ): outcome is Extract<Result<Value, Problem>, { ok: true }> {
    // Only the store refuses here: the scenario asks for nothing that does not fit.
    if (!outcome.ok) this.note(outcome.problem as unknown as FileProblem);
    return outcome.ok;
  }
}
