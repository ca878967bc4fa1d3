import { describe, expect, it } from 'vitest';
import { displayTenth } from '#shared/assessment/display';
import { assess } from '#shared/assessment/assess';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import type { Block, BlockKind, BlockOf, ReportDocument, Section } from '#shared/report/document';
import { engagementFrom } from '../support/engagementFrom';
import { sampleEngagement } from '../support/sampleEngagement';
import { reportInput, reportOf } from './reportOf';
import { composeReport } from '#shared/report/composeReport';

function section(document: ReportDocument, id: string): Section {
  const found = document.sections.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no section ${id}`);
  return found;
}

function blocks<Kind extends BlockKind>({ blocks: all }: Section, kind: Kind): BlockOf<Kind>[] {
  return all.filter((block: Block): block is BlockOf<Kind> => block.kind === kind);
}

const everyText = (value: unknown): string => JSON.stringify(value);
const alfa = sampleEngagement('A');

describe('the executive summary', () => {
  const summary = section(reportOf(alfa), 'summary');

  it('answers in one line with the leading situation', () => {
    expect(blocks(summary, 'lead')[0]?.text).toBe(
      'Train now, with the named decisions taken in the same month. Leading situation: S1 Unclear role, swamped by short-term work.',
    );
  });

  it('shows all five situations with their severities', () => {
    const tiles = blocks(summary, 'situations')[0]?.tiles.map(({ id, severity }) => `${id} ${severity}`);
    expect(tiles).toEqual(['S1 56.0', 'S2 41.1', 'S3 –', 'S4 25.3', 'S5 50.9']);
  });

  it('says that urgency and maturity differ, and what it means to start', () => {
    const note = blocks(section(reportOf(alfa), 'glance'), 'note')[0]?.text;
    expect(note).toContain('maturity says how well');
    expect(note).toContain('To start means');
  });

  it('marks a verdict that a warning sign supports', () => {
    const levels = blocks(summary, 'situations')[0]?.tiles.map(({ level }) => level);
    expect(levels?.[0]).toBe('Now ↑');
    expect(levels?.[3]).toBe('Watch');
  });

  it('adds to an advice that training follows later', () => {
    const tile = blocks(summary, 'situations')[0]?.tiles[1];
    expect(tile?.addition).toBe('Training follows after this plan');
  });

  it('words the product-cause test only where the consultant judged', () => {
    const judged = reportOf({ ...alfa, judgements: [{ symptom: 'sym.roadmap', judgement: 'supported' }] });
    expect(everyText(section(judged, 'summary'))).toContain('a product cause is supported');
    expect(everyText(summary)).not.toContain('a product cause is');
  });
});

describe('a dimension chapter', () => {
  const role = section(reportOf(alfa), 'dimension-role');

  it('prints score, band and confidence', () => {
    const items = blocks(role, 'figures')[0]?.items.map(({ value, note }) => `${value} ${note ?? ''}`.trim());
    expect(items).toEqual(['44 2 Emerging', 'Now Severity 56.0', 'Mixed 37% trainable', 'A']);
  });

  it('puts the weakest facet first, with the behaviour it comes closest to', () => {
    const [first] = blocks(role, 'finding');
    expect(first?.title).toBe('Role definition');
    expect(first?.text).toBe(
      'A text exists inside product, but the neighbouring functions have never agreed to it.',
    );
  });

  it('words the escalators that hold', () => {
    const told = (report: ReturnType<typeof reportOf>) =>
      blocks(section(report, 'dimension-role'), 'list')[0]?.items;
    // Two product managers: without their consent the number could be told to be theirs.
    expect(told(reportOf(alfa))).toEqual(['Product managers spend most of their time reacting']);
    const agreeing = alfa.respondents.map((each) => ({ ...each, consent: { groupResult: true } }));
    expect(told(reportOf({ ...alfa, respondents: agreeing }))).toEqual([
      'Product managers spend 61% of their time reacting',
    ]);
  });

  it('prints an override beside the computed score, with its reason', () => {
    const overridden = reportOf({
      ...alfa,
      overrides: [{ facet: 'role.mandate', score: 12, reason: 'The board minutes show it.' }],
    });
    const chapter = section(overridden, 'dimension-role');
    expect(blocks(chapter, 'bars')[0]?.bars.find(({ label }) => label === 'Mandate')?.valueText).toBe('12 †');
    expect(everyText(chapter)).toContain('the answers give 38. Reason: The board minutes show it.');
  });

  it('draws no conclusion where groups were asked different questions', () => {
    const scale = section(reportOf(alfa), 'dimension-scale');
    expect(everyText(scale)).toContain('no conclusion is drawn');
  });

  it('is missing for a situation that does not apply, which is named with the scope', () => {
    const document = reportOf(alfa);
    expect(document.sections.map(({ id }) => id)).not.toContain('dimension-model');
    expect(everyText(section(document, 'method'))).toContain('From projects to products');
  });
});

describe('recommendations', () => {
  it('stand in the order of their wave and priority', () => {
    const [table] = blocks(section(reportOf(alfa), 'recommendations'), 'table');
    const first = table?.rows
      .slice(0, 4)
      .map((row) => [row[0], row[5]].flatMap((cell) => cell?.text ?? []).join(' '));
    expect(first).toEqual(['Wave 1', 'R01 84.0', 'R35 70.1', 'R02 68.0']);
  });

  it('explain the first twelve in full, with the scores behind them', () => {
    const cards = blocks(section(reportOf(alfa), 'recommendations'), 'recommendation');
    expect(cards).toHaveLength(12);
    expect(cards[0]?.why.text).toBe('Role definition (38), Boundaries and intake (40)');
  });

  it('that are held are listed with the reason and left out of the ranking', () => {
    const input = reportInput(alfa);
    const plan = { ...input.plan, held: { R07: ['X2'] } };
    const document = composeReport({ ...input, plan });
    const [ranking] = blocks(section(document, 'recommendations'), 'table');
    const [held] = blocks(section(document, 'held'), 'table');
    expect(ranking?.rows.some((row) => row[0]?.text === 'R07')).toBe(false);
    expect(everyText(held)).toContain('Product managers are not allowed to decide');
  });

  it('never spell out a rule that concerns one person', () => {
    const input = reportInput(alfa);
    const privateRule = template.contraindications.find(({ isPrivate }) => isPrivate === true);
    const plan = { ...input.plan, held: { R07: [privateRule?.id ?? ''] } };
    const words = everyText(composeReport({ ...input, plan }));
    expect(words).toContain('Individual development agreed separately');
    expect(words).not.toContain(privateRule?.condition.en);
    expect(words).not.toContain(privateRule?.sayInstead.en);
  });
});

describe('a report on little or nothing', () => {
  it('says that there are not enough answers when there is none', () => {
    const document = reportOf(engagementFrom({}));
    expect(blocks(section(document, 'summary'), 'lead')[0]?.text).toContain('not enough answers');
    expect(everyText(section(document, 'answers'))).toContain('No answers are on record.');
    expect(everyText(section(document, 'facts'))).toContain('Not given');
  });

  it('names the facts that keep a situation from being assessed', () => {
    const words = everyText(section(reportOf(engagementFrom({})), 'method'));
    expect(words).toContain('Missing on the fact sheet: How many people have product management');
  });

  it('is provisional, one person’s view and without groups after a single interview', () => {
    const one = engagementFrom({
      facts: alfa.facts,
      respondents: { PM: 'PMG' },
      answers: {
        'role.charter': 'b',
        'role.next-day': '2',
        'role.misplaced': 'abc',
        'role.intake': '2',
        'role.saying-no': '2',
        'role.decision-rights': 'bc',
      },
    });
    const document = reportOf(one);
    const tile = blocks(section(document, 'summary'), 'situations')[0]?.tiles[0];
    expect(tile?.advice).toBe('Provisional: gather more answers before deciding');
    const [bars] = blocks(section(document, 'dimension-role'), 'bars');
    expect(bars?.bars.flatMap(({ dots }) => dots)).toEqual([]);
    expect(everyText(section(document, 'dimension-role'))).toContain('One person’s view');
  });
});

describe('a whole report', () => {
  it('is the same for the same input', () => {
    expect(reportOf(alfa)).toEqual(reportOf(alfa));
  });

  it('leaves no placeholder and no missing wording behind', () => {
    for (const id of ['A', 'B', 'C'] as const) {
      const words = everyText({ ...reportOf(sampleEngagement(id)), pageLabel: '' });
      expect(words).not.toMatch(/\{\{|undefined|NaN|report\.[a-z]+\./);
    }
  });

  it('names the day in the zone of the one who prints it', () => {
    const now = '2026-03-03T23:30:00.000Z';
    expect(reportOf(alfa, { now }).cover.date).toBe('3 March 2026');
    expect(reportOf(alfa, { now, timeZone: 'Europe/Stockholm' }).cover.date).toBe('4 March 2026');
  });

  it('prints the severities of the assessment to the digit', () => {
    for (const id of ['A', 'B', 'C'] as const) {
      const engagement = sampleEngagement(id);
      const { verdicts } = assess(template, engagement);
      const tiles = blocks(section(reportOf(engagement), 'summary'), 'situations')[0]?.tiles ?? [];
      for (const tile of tiles) {
        const severity = verdicts[tile.id]?.severity ?? null;
        expect(tile.severity).toBe(severity === null ? '–' : displayTenth(severity, [55, 40, 25]));
      }
    }
  });
});
