import { describe, expect, it } from 'vitest';
import type { OwnRecommendation, PlanDecision } from '#shared/engagement/decision';
import type { Engagement } from '#shared/engagement/engagement';
import type { ReportDocument } from '#shared/report/document';
import { sampleEngagement } from '../support/sampleEngagement';
import { reportInput, reportOf } from './reportOf';

const alfa = sampleEngagement('A');
const { plan } = reportInput(alfa);
const [top = ''] = (plan.waves[0] ?? []).map(({ id }) => id);
const heldBack = { ...reportInput(alfa).plan, held: { R07: ['X2'] } };

const own: OwnRecommendation = {
  id: 'own-1',
  title: 'Meet five lost customers',
  targets: [],
  actions: ['Call them'],
  deliverable: 'Five notes',
  owner: 'Head of product',
  effort: 'S',
  horizonDays: 30,
  measures: ['Five notes by day 30'],
  wave: 1,
  reason: 'Nobody spoke to one in two years',
};

function decide(recommendation: string, decision: Partial<PlanDecision>): PlanDecision {
  return { recommendation, choice: null, reason: 'After the summer', ...decision };
}

function decided(...decisions: PlanDecision[]): Engagement {
  return { ...alfa, decisions };
}

function chapter({ sections }: ReportDocument, id: string) {
  const blocks = sections.find((section) => section.id === id)?.blocks ?? [];
  return {
    rows: (column: string): string[][] =>
      blocks.flatMap((block) =>
        block.kind === 'table' && block.columns.some(({ title }) => title === column)
          ? block.rows.map((row) => row.map(({ text }) => text))
          : [],
      ),
    cards: blocks.flatMap((block) => (block.kind === 'recommendation' ? [block] : [])),
    words: JSON.stringify(blocks),
  };
}

function planRows(engagement: Engagement): Record<string, string> {
  const rows = chapter(reportOf(engagement), 'summary').rows('When');
  return Object.fromEntries(rows.map(([wave = '', items = '']) => [wave, items] as const));
}

const changes = (engagement: Engagement): string[][] =>
  chapter(reportOf(engagement), 'recommendations').rows('Decided');

describe('a plan that was decided', () => {
  it('prints nothing about decisions while there are none, or only accepted ones', () => {
    expect(reportOf(decided(decide(top, { choice: 'accepted' }))).sections).toEqual(reportOf(alfa).sections);
    expect(changes(alfa)).toEqual([]);
  });

  it('stands in place of the computed one, with the computed wave behind what was moved', () => {
    const rows = planRows(decided(decide(top, { wave: 2 })));
    expect(rows['Wave 1']).not.toContain(top);
    expect(rows['Wave 2']).toMatch(new RegExp(`; ${top} .* \\(computed: wave 1\\)$`));
  });

  it('lists what was moved with both places and the reason', () => {
    expect(changes(decided(decide(top, { wave: 'later' })))).toEqual([
      [expect.stringContaining(top), 'Wave 1, place 1', 'Later', 'After the summer'],
    ]);
  });

  it('lists what was dismissed with the reason, and recommends it nowhere', () => {
    const engagement = decided(decide(top, { choice: 'dismissed', reason: 'Done last year' }));
    expect(changes(engagement)).toEqual([
      [expect.stringContaining(top), 'Wave 1, place 1', 'Dismissed', 'Done last year'],
    ]);
    const { rows, cards } = chapter(reportOf(engagement), 'recommendations');
    expect(rows('Priority').map(([label]) => label)).not.toContain(top);
    expect(cards.map(({ id }) => id)).not.toContain(top);
    expect(Object.values(planRows(engagement)).join()).not.toContain(top);
  });

  it('prints edited words in place of the template’s, on the card and in the list', () => {
    const edited = { title: 'Write one charter', actions: ['Sit down together'] };
    const engagement = decided(decide(top, { edited }));
    const { rows, cards } = chapter(reportOf(engagement), 'recommendations');
    expect(rows('Priority').find(([label]) => label === top)?.[1]).toBe('Write one charter');
    expect(cards.find(({ id }) => id === top)).toMatchObject({
      title: 'Write one charter',
      actions: { items: ['Sit down together'] },
    });
    expect(changes(engagement)[0]?.[2]).toBe('Wave 1, place 1, reworded');
  });

  it('prints own recommendations in full, with their reason and without a priority', () => {
    const engagement = { ...alfa, ownRecommendations: [own] };
    const { rows, cards } = chapter(reportOf(engagement), 'recommendations');
    expect(rows('Priority')).toContainEqual(['Own', own.title, own.owner, 'Small', 'Day 30', '–']);
    expect(cards.at(-1)).toMatchObject({ title: own.title, why: { text: own.reason } });
    expect(planRows(engagement)['Wave 1']).toMatch(/; Meet five lost customers$/);
    const printed = JSON.stringify(reportOf(engagement), (name, value: unknown) =>
      name === 'key' || name === 'source' ? undefined : value,
    );
    expect(printed).not.toContain('own-1');
  });

  it('no longer says to leave alone what the consultant put into the plan', () => {
    const planWithout = {
      ...heldBack,
      waves: heldBack.waves.map((items) => items.filter(({ id }) => id !== 'R07')),
    };
    const input = { plan: planWithout };
    expect(chapter(reportOf(alfa, input), 'held').rows('Why it is held')).toHaveLength(1);
    const engagement = decided(decide('R07', { wave: 3 }));
    const document = reportOf(engagement, input);
    expect(chapter(document, 'held').rows('Why it is held')).toEqual([]);
    expect(chapter(document, 'recommendations').rows('Decided')).toEqual([
      [
        expect.stringContaining('R07'),
        'Not in the plan',
        expect.stringMatching(/^Wave 3/),
        'After the summer',
      ],
    ]);
  });
});

describe('a score the consultant set', () => {
  it('prints with a dagger wherever it stands, and with both values in the summary', () => {
    const weakest = { facet: 'role.mandate', score: 2, reason: 'The board minutes show it.' };
    const document = reportOf({ ...alfa, overrides: [weakest] });
    expect(chapter(document, 'summary').words).toContain('† Set by the consultant; the answers give 38.');
    expect(chapter(document, 'dimension-role').words).toContain('† Mandate: score set by the consultant');
    expect(chapter(document, 'recommendations').words).toContain('Mandate (2 †)');
  });
});
