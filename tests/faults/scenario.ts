import type { EngagementChange } from '#shared/engagement/change';
import type { Template } from '#shared/template/template';
import type { FileProblem } from '#shared/file/problem';
import { ok, type Result } from '#shared/result';
import { smallTemplate } from '../support/smallTemplate';
import { Ledger } from './ledger';
import { anEngagement, startProgram, untilQuiet, type AnyWorkspace, type Opening } from './machine';

export interface Lived {
  readonly ledger: Ledger;
  /** What was refused, and what failed in the background: none on a sound disk. */
  readonly refusals: FileProblem[];
  /** Set while the program that ran last did not close the folder. */
  readonly abandoned: AnyWorkspace | null;
}

export type ScenarioOpening = Omit<Opening, 'onProblem'> & { readonly stepsSoFar: () => number };

const bytesOf = (text: string) => new TextEncoder().encode(text.repeat(40));

/** Bytes that the scenario attaches to the workspace itself. */
export const logo = bytesOf('the logo of a brand');

/**
 * A person's days with the program, everything the store can do: first start, clients, templates, attachments,
 * engagements made side by side, single and grouped changes, checkpoints, closed segments, thinned generations,
 * deletions, closing and opening again, and a last session that is never closed. Every promise goes to the ledger
 * the moment it is given. `isPatient`: refusals are noted and the day goes on; otherwise the first one throws.
 */
export async function live(
  opening: ScenarioOpening,
  { ledger = new Ledger(), isPatient = false } = {},
): Promise<Lived> {
  const refusals: FileProblem[] = [];
  const note = (problem: FileProblem) => {
    if (!isPatient) throw new Error(`refused on a sound disk: ${JSON.stringify(problem)}`);
    refusals.push(problem);
  };
  const day = async (deeds: (person: Person, workspace: AnyWorkspace) => Promise<void>) => {
    const opened = await startProgram({ ...opening, onProblem: note });
    if (!opened.ok) {
      note(opened.problem);
      return null;
    }
    await deeds(new Person(opened.value, ledger, note), opened.value);
    await untilQuiet(opening.stepsSoFar);
    return opened.value;
  };
  const close = async (workspace: AnyWorkspace | null) => {
    const closed = await workspace?.close();
    if (closed?.ok === false) note(closed.problem);
  };

  await close(
    await day(async (person) => {
      await person.addClient('client-1');
      await person.writeTemplate(smallTemplate);
      await Promise.all([person.create('eng-a'), person.create('eng-b'), person.addClient('client-2')]);
      await person.attach(null, logo);
      await person.attach('eng-b', bytesOf('a picture that goes with its engagement'));
      await person.change('eng-b', 1);
    }),
  );
  await close(
    await day(async (person) => {
      for (let value = 1; value <= 3; value += 1) await person.change('eng-a', value);
      await untilQuiet(opening.stepsSoFar);
      for (let round = 1; round <= 6; round += 1) {
        await Promise.all([0, 1, 2].map((value) => person.change('eng-a', round * 10 + value)));
        await untilQuiet(opening.stepsSoFar);
      }
      await person.addClient('client-3');
    }),
  );
  const abandoned = await day(async (person, workspace) => {
    await person.attach('eng-a', bytesOf('a photograph of the wall'));
    await person.change('eng-a', 100);
    await person.purge('eng-b');
    await Promise.all([person.writeTemplate({ ...smallTemplate, version: '9.9.9' }), person.create('eng-c')]);
    await person.removeTemplate(smallTemplate);
    await Promise.all([1, 2, 3, 4, 5].map((value) => person.change('eng-c', value)));
    await Promise.all([person.describe('eng-a'), person.addClient('client-4')]);
    await workspace.engagements.read('eng-c');
  });
  return { ledger, refusals, abandoned };
}

/** Does one thing after the other and writes into the ledger what was asked for and what was promised. */
class Person {
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
    return this.#commit(id, { kind: 'fact-recorded', fact: 'pm', value });
  }

  /** A change of several pages, which a power cut may leave in pieces. */
  describe(id: string): Promise<void> {
    const title = 'The people who decide what is built '.repeat(5);
    return this.#commit(id, {
      kind: 'respondent-added',
      respondent: { id: 'r-1', group: 'EXE', title: title.trim(), name: title.trim() },
    });
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

  async #commit(id: string, change: EngagementChange): Promise<void> {
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
