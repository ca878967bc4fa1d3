import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerRecorded, EngagementChange } from '#shared/engagement/change';
import {
  aFolder,
  anEngagement,
  anOpenWorkspace,
  problemOf,
  valueOf,
  type TestWorkspace,
} from './support/workspace';

const people = ['r-1', 'r-2'].map((id) => ({ id, group: 'EXE', title: 'Head' }));

function answer(respondent: string, value: number | null): AnswerRecorded {
  const answer = value === null ? null : ({ state: 'answered', value } as const);
  return { kind: 'answer-recorded', respondent, question: 'role.intake', answer };
}

async function withPeople(workspace: TestWorkspace): Promise<TestWorkspace> {
  valueOf(await workspace.engagements.create({ ...anEngagement(), respondents: people }));
  return workspace;
}

const deed = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom('r-1', 'r-2'), fc.option(fc.integer({ min: 1, max: 5 })))
      .map(([who, value]) => ({ do: 'record', change: answer(who, value) }) as const),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom<EngagementChange>(
        answer('r-1', 5),
        { kind: 'fact-recorded', fact: 'pm', value: 3 },
        { kind: 'respondent-removed', respondent: 'r-2' },
      )
      .map((change) => ({ do: 'commit', change }) as const),
  },
  fc.constantFrom({ do: 'undone' } as const, { do: 'redone' } as const, { do: 'look' } as const),
);

describe('an answer recorded without asking for the engagement', () => {
  it('is there for the next who looks, in the list and after a restart', async () => {
    const folder = await aFolder();
    const workspace = await withPeople(await anOpenWorkspace(folder));
    valueOf(await workspace.engagements.record('eng-1', answer('r-1', 2)));
    expect(workspace.engagements.list()[0]?.answeredCount).toBe(1);
    valueOf(await workspace.engagements.record('eng-1', answer('r-2', 4)));
    const { answers } = valueOf(await workspace.engagements.read('eng-1'));
    expect(answers).toEqual({
      'r-1': { 'role.intake': { state: 'answered', value: 2 } },
      'r-2': { 'role.intake': { state: 'answered', value: 4 } },
    });
    valueOf(await workspace.close());
    const again = await anOpenWorkspace(folder);
    expect(valueOf(await again.engagements.read('eng-1')).answers).toEqual(answers);
  });

  it('of somebody who is not there is refused, and those beside it are saved', async () => {
    const workspace = await withPeople(await anOpenWorkspace(await aFolder()));
    const [first, nobody, last] = await Promise.all([
      workspace.engagements.record('eng-1', answer('r-1', 1)),
      workspace.engagements.record('eng-1', answer('nobody', 1)),
      workspace.engagements.record('eng-1', answer('r-2', 1)),
    ]);
    expect([first.ok, last.ok]).toEqual([true, true]);
    expect(problemOf(nobody)).toEqual({ code: 'respondent-unknown', respondent: 'nobody' });
  });

  it('asked for together with removing the person is saved or refused in the order of asking', async () => {
    const workspace = await withPeople(await anOpenWorkspace(await aFolder()));
    const outcomes = await Promise.all([
      workspace.engagements.record('eng-1', answer('r-1', 1)),
      workspace.engagements.record('eng-1', answer('r-2', 2)),
      workspace.engagements.commit('eng-1', { kind: 'respondent-removed', respondent: 'r-1' }),
      workspace.engagements.record('eng-1', answer('r-1', 3)),
    ]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true, false]);
    const { answers } = valueOf(await workspace.engagements.read('eng-1'));
    expect(Object.keys(answers)).toEqual(['r-2']);
  });

  it('comes to the same as one whose caller asks, whatever is done, undone and looked at between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 14 }), async (deeds) => {
        const recorded = await withPeople(await anOpenWorkspace(await aFolder()));
        const committed = await withPeople(await anOpenWorkspace(await aFolder()));
        for (const each of deeds) {
          const inBoth = [];
          for (const workspace of [recorded, committed]) inBoth.push(await done(workspace, each, committed));
          expect(inBoth[0]).toEqual(inBoth[1]);
        }
        const states = [];
        for (const { engagements } of [recorded, committed]) {
          const { history } = valueOf(await engagements.history('eng-1'));
          const { deeds: told, nextUndo, nextRedo } = history;
          states.push({ state: valueOf(await engagements.read('eng-1')), told, nextUndo, nextRedo });
        }
        expect(states[0]).toEqual(states[1]);
      }),
      { numRuns: 25 },
    );
  });
});

/** Whether it was done. What is recorded in one workspace is committed in the other. */
async function done(
  workspace: TestWorkspace,
  each: { do: 'record' | 'commit'; change: EngagementChange } | { do: 'undone' | 'redone' | 'look' },
  committed: TestWorkspace,
): Promise<boolean> {
  const { engagements } = workspace;
  switch (each.do) {
    case 'look':
      return (await engagements.read('eng-1')).ok;
    case 'undone':
    case 'redone': {
      const { history } = valueOf(await engagements.history('eng-1'));
      const next = each.do === 'undone' ? history.nextUndo : history.nextRedo;
      return next !== null && (await engagements.step('eng-1', { kind: each.do, expected: next.last })).ok;
    }
    default: {
      const { change } = each;
      const isLight = each.do === 'record' && change.kind === 'answer-recorded' && workspace !== committed;
      return (isLight ? await engagements.record('eng-1', change) : await engagements.commit('eng-1', change))
        .ok;
    }
  }
}
