import { describe, expect, it } from 'vitest';
import type { OwnRecommendation, PlanChoice, PlanDecision } from '#shared/engagement/decision';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import type { Planned } from '#shared/outputs/assessed';
import type { DecidedItem } from '#shared/planning/decidedItem';
import { decidedPlan, positionBetween, type DecidedPlan } from '#shared/planning/decidedPlan';
import { plannedSample } from '../support/planned';

const { plan } = plannedSample('A');
const [first = [], second = []] = plan.waves.map((items) => items.map(({ id }) => id));
const [top = '', next = ''] = first;

const own: OwnRecommendation = {
  id: 'own-1',
  title: 'Meet five lost customers',
  targets: ['biz.market'],
  actions: ['Call them'],
  deliverable: 'Five notes',
  owner: 'Head of product',
  effort: 'S',
  horizonDays: 30,
  measures: ['Five notes by day 30'],
  wave: 2,
  reason: 'Nobody spoke to one in two years',
};

function decide(recommendation: string, choice: Partial<PlanChoice>): PlanDecision {
  return { recommendation, choice: null, reason: 'Because', ...choice };
}

function decided(decisions: PlanDecision[], added: OwnRecommendation[] = []): DecidedPlan {
  return decidedPlan(template, plan, decisions, added);
}

function idsIn({ waves }: DecidedPlan, wave: number): readonly string[] {
  return (waves[wave - 1]?.items ?? []).map(({ id }) => id);
}

function find(result: DecidedPlan, id: string): DecidedItem | undefined {
  return [...result.waves.flatMap(({ items }) => items), ...result.later, ...result.dismissed].find(
    (item) => item.id === id,
  );
}

function heldIn({ plan: { held } }: Planned): [string, readonly string[]] | undefined {
  return Object.entries(held)[0];
}

describe('a decided plan', () => {
  it('moves an item to the end of another wave and keeps its computed place beside it', () => {
    const result = decided([decide(top, { wave: 2 })]);
    expect(idsIn(result, 1)).toEqual(first.slice(1));
    expect(idsIn(result, 2)).toEqual([...second, top]);
    expect(find(result, top)).toMatchObject({
      computed: { wave: 1, place: 1 },
      wave: 2,
      isMoved: true,
      reason: 'Because',
    });
  });

  it('puts an item between two others, at the front and at the back of a wave', () => {
    const items = decided([]).waves[0]?.items ?? [];
    const last = first.at(-1) ?? '';
    const between = positionBetween(items[0], items[1]);
    expect(idsIn(decided([decide(last, { position: between })]), 1).slice(0, 3)).toEqual([top, last, next]);
    const front = positionBetween(undefined, items[0]);
    expect(idsIn(decided([decide(last, { position: front })]), 1)[0]).toBe(last);
    const back = positionBetween(items.at(-1), undefined);
    expect(idsIn(decided([decide(top, { position: back })]), 1).at(-1)).toBe(top);
  });

  it('takes ever new items into the same gap, each where it was put', () => {
    let result = decided([]);
    const decisions: PlanDecision[] = [];
    for (const id of second.slice(0, 4)) {
      const [before, after] = result.waves[0]?.items ?? [];
      decisions.push(decide(id, { wave: 1, position: positionBetween(before, after) }));
      result = decided(decisions);
      expect(idsIn(result, 1).slice(0, 2)).toEqual([top, id]);
    }
  });

  it('keeps measuring again last while others are moved into its wave', () => {
    const closing = plan.waves.at(-1)?.at(-1)?.id;
    const result = decided([decide(top, { wave: 3 }), decide(next, { wave: 3 })]);
    expect(idsIn(result, 3).slice(-3)).toEqual([top, next, closing]);
  });

  it('lists what was dismissed apart, with the reason and the place it would have had', () => {
    const result = decided([decide(top, { choice: 'dismissed' })]);
    expect(result.waves.flatMap(({ items }) => items).map(({ id }) => id)).not.toContain(top);
    expect(result.dismissed).toMatchObject([
      { id: top, reason: 'Because', computed: { wave: 1, place: 1 }, choice: 'dismissed' },
    ]);
  });

  it('shows edited words in place of the template, and says which they are', () => {
    const item = find(decided([decide(top, { edited: { title: 'Ours', actions: ['One', 'Two'] } })]), top);
    expect(item).toMatchObject({ title: 'Ours', actions: ['One', 'Two'], edited: ['title', 'actions'] });
    expect(item?.owner).toEqual(template.recommendations.find(({ id }) => id === top)?.owner);
  });

  it('adds own recommendations to their wave, and they can be moved like any other', () => {
    const added = decided([], [own]);
    expect(idsIn(added, 2).at(-1)).toBe('own-1');
    expect(find(added, 'own-1')).toMatchObject({
      isOwn: true,
      computed: null,
      title: own.title,
      reason: own.reason,
      isMoved: false,
    });
    expect(decided([decide('own-1', { wave: 'later' })], [own]).later.at(-1)?.id).toBe('own-1');
  });

  it('names a prerequisite that was put behind its item, and one that was dismissed', () => {
    const [item, [needed = ''] = []] =
      Object.entries(plan.prerequisites).find(([id, needs]) =>
        [id, ...needs].every((each) => first.includes(each)),
      ) ?? [];
    if (item === undefined)
      throw new Error('the sample plans no item with its prerequisite in the first wave');
    expect(find(decided([decide(needed, { wave: 3 })]), item)?.prerequisitesBroken).toEqual([needed]);
    expect(find(decided([decide(needed, { wave: 'later' })]), item)?.prerequisitesBroken).toEqual([needed]);
    const left = find(decided([decide(needed, { choice: 'dismissed' })]), item);
    expect(left).toMatchObject({ prerequisitesBroken: [], prerequisitesDismissed: [needed] });
  });

  it('says when a wave holds more than it can carry, measuring again not counted', () => {
    const over = decided([decide(second[0] ?? '', { wave: 1 })]).waves;
    expect(over.map(({ isOverCapacity }) => isOverCapacity)).toEqual([true, false, false]);
    const large = [1, 2, 3].map((count) => ({ ...own, id: `own-${count}`, effort: 'L' as const }));
    expect(decided([], large).waves[1]?.hasTooManyLarge).toBe(true);
  });

  it('brings in what was computed to be held, and says by which rules', () => {
    const sample = (['A', 'B', 'C'] as const).map(plannedSample).find((each) => heldIn(each) !== undefined);
    if (sample === undefined) throw new Error('no sample holds anything back');
    const [held = '', rules = []] = heldIn(sample) ?? [];
    const result = decidedPlan(template, sample.plan, [decide(held, { wave: 1 })], []);
    expect(find(result, held)).toMatchObject({ wave: 1, computed: null, isMoved: true, heldBy: rules });
    expect(rules).not.toEqual([]);
  });

  it('puts what was accepted without being planned behind the plan, and passes over what nobody knows', () => {
    const planned = new Set([...plan.waves.flat(), ...plan.later].map(({ id }) => id));
    const other = template.recommendations.find(({ id }) => !planned.has(id))?.id ?? '';
    const result = decided([decide(other, { choice: 'accepted' }), decide('R-gone', { wave: 1 })]);
    expect(result.later.at(-1)?.id).toBe(other);
    expect(find(result, 'R-gone')).toBeUndefined();
  });

  it('is changed by everything but accepting and looking back', () => {
    expect(decided([decide(top, { choice: 'accepted' })]).isChanged).toBe(false);
    expect(decided([{ ...decide(top, {}), outcome: { result: 'done' } }]).isChanged).toBe(false);
    expect(decided([decide(top, { wave: 1 })]).isChanged).toBe(false);
    expect(decided([decide(top, { wave: 2 })]).isChanged).toBe(true);
    expect(decided([decide(top, { edited: { owner: 'We' } })]).isChanged).toBe(true);
    expect(decided([], [own]).isChanged).toBe(true);
  });

  it('keeps what became of an item', () => {
    const outcome = { result: 'partly', note: 'Half of the teams' } as const;
    expect(find(decided([{ ...decide(top, {}), outcome }]), top)?.outcome).toEqual(outcome);
  });
});
