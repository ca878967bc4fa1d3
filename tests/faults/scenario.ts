import type { FileProblem } from '#shared/file/problem';
import { smallTemplate } from '../support/smallTemplate';
import { Ledger } from './ledger';
import { startProgram, untilQuiet, type AnyWorkspace, type Opening } from './machine';
import { Person } from './person';

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
      await person.step('eng-a', 'undone');
      await person.step('eng-a', 'redone');
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
    await person.answer('eng-a', 'r-1', { state: 'answered', value: 4 });
    await person.step('eng-a', 'undone');
    await person.step('eng-a', 'undone');
    await untilQuiet(opening.stepsSoFar);
    // In the journal alone when everything stops.
    await person.change('eng-a', 101);
    await workspace.engagements.read('eng-c');
  });
  return { ledger, refusals, abandoned };
}
