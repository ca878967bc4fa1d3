import { describe, expect, it } from 'vitest';
import type { Engagement } from '#shared/engagement/engagement';
import { executiveSummary } from '#shared/outputs/executiveSummary';
import { engagementFrom } from '../support/engagementFrom';
import { planned, plannedSample } from '../support/planned';

/** Three product managers and three developers; the former see the charter so, the latter so. */
function sixPeople(product: number, developers: number): Engagement {
  return engagementFrom({
    facts: { pm: 3 },
    respondents: { a: 'PLD', b: 'PLD', c: 'PLD', d: 'ENG', e: 'ENG', f: 'ENG' },
    answers: {
      'role.intake': [product, product, product, developers, developers, developers].join(' '),
    },
  });
}

describe('the executive summary', () => {
  it.each([
    ['A', 'now', 'S1'],
    ['B', 'now', 'S3'],
    ['C', 'now', 'S4'],
  ] as const)('answers sample %s in one line', (id, level, leading) => {
    const { answer } = executiveSummary(plannedSample(id));
    expect([answer.level, answer.leading, answer.text === null]).toEqual([level, leading, false]);
  });

  it.each([
    ['A', ['role.definition R01', 'agile.strategy R12', 'role.focus R07']],
    ['B', ['biz.market R10', 'scale.capacity R30', 'model.offer R21']],
    ['C', ['scale.capacity R30', 'scale.structure R29', 'role.definition R01']],
  ] as const)('finds in sample %s where most is lost, and what to do', (id, wanted) => {
    const { findings } = executiveSummary(plannedSample(id));
    expect(findings.map(({ facet, suggestion }) => `${facet} ${suggestion ?? '–'}`)).toEqual(wanted);
  });

  it('ranks findings by what is missing times weight', () => {
    const [first] = executiveSummary(plannedSample('A')).findings;
    const facet = plannedSample('A').template.facets.find(({ id }) => id === first?.facet);
    expect(first?.weightedGap).toBeCloseTo((100 - (first?.evidence.score ?? 0)) * (facet?.weight ?? 0), 9);
  });

  it.each([
    ['A', 'biz.finance'],
    ['B', 'model.roadmap'],
    ['C', 'role.mandate'],
  ] as const)('names the disagreement of sample %s, and nobody in it', (id, facet) => {
    const { disagreement } = executiveSummary(plannedSample(id));
    expect(disagreement).toMatchObject({ facet, kind: 'major-spread', contrast: null });
  });

  it('lets large groups see different behaviour', () => {
    const { findings, disagreement } = executiveSummary(planned(sixPeople(4, 2)));
    const facet = plannedSample('A').template.facets.find(({ id }) => id === 'role.boundary');
    expect(disagreement).toMatchObject({
      facet: 'role.boundary',
      kind: 'major-spread',
      contrast: {
        gap: 50,
        high: { view: { groups: ['PLD'] }, behaviour: facet?.anchors.high },
        low: { view: { groups: ['ENG'] }, behaviour: facet?.anchors.low },
      },
    });
    expect(findings[0]?.observation).toMatchObject({ kind: 'contrast', gap: 50 });
  });

  it('claims no difference where both sides answered different questions', () => {
    const engagement = engagementFrom({
      facts: { pm: 3 },
      respondents: { a: 'PMG', b: 'PMG', c: 'PMG', d: 'SAL', e: 'SAL', f: 'SAL' },
      answers: { 'role.charter': 'd d d . . .', 'role.explain': '. . . 1 1 1' },
    });
    const given = planned(engagement);
    expect(given.assessment.facets['role.definition']?.spread).toBeGreaterThan(40);
    const { disagreement, findings } = executiveSummary(given);
    expect(disagreement).toBeNull();
    expect(findings.map(({ observation }) => observation.kind)).not.toContain('contrast');
  });

  it('sees one behaviour where the groups agree', () => {
    const { findings, disagreement } = executiveSummary(planned(sixPeople(3, 3)));
    expect(disagreement).toBeNull();
    expect(findings[0]?.observation.kind).toBe('shared');
  });

  it('keeps a private rule without words', () => {
    const given = plannedSample('A');
    const [rule] = given.template.contraindications.filter(({ isPrivate }) => isPrivate === true);
    const [due] = given.plan.recommendations;
    if (rule === undefined || due === undefined) throw new Error('nothing to hold');
    const held = { [due.id]: [rule.id] };
    const { leaveAlone } = executiveSummary({ ...given, plan: { ...given.plan, held } }).decisions;
    expect(leaveAlone.held).toEqual([
      {
        recommendation: due.id,
        rules: [{ rule: rule.id, isPrivate: true, condition: null, sayInstead: null }],
      },
    ]);
  });

  it('says what to decide, what to train and what to leave alone', () => {
    const { decide, train, leaveAlone } = executiveSummary(plannedSample('C')).decisions;
    expect(decide).toEqual(['R32', 'R01', 'R37', 'R02']);
    expect(train.recommendations).toEqual(['R38']);
    expect(
      leaveAlone.heldModules.map(({ module, rules }) => [module, rules.map(({ rule }) => rule)]),
    ).toEqual([
      ['M4', ['X1']],
      ['M5', ['X1']],
    ]);
    expect(leaveAlone.situations).toEqual(['S1', 'S2']);
  });

  it('puts the plan on one line per wave', () => {
    expect(executiveSummary(plannedSample('B')).plan).toEqual({
      waves: [
        ['R20', 'R22', 'R16'],
        ['R21', 'R10', 'R13', 'R23', 'R27', 'R15'],
        ['R24', 'R14', 'R42'],
      ],
      later: ['R28'],
    });
  });

  it('follows what the consultant decided about the plan', () => {
    const { engagement } = plannedSample('B');
    const decisions: Engagement['decisions'] = [
      { recommendation: 'R16', choice: 'dismissed', reason: 'done last year' },
      { recommendation: 'R10', choice: 'accepted', wave: 1, reason: 'the sponsor wants it now' },
    ];
    const { plan, decisions: said } = executiveSummary(planned({ ...engagement, decisions }));
    expect(plan.waves[0]).toEqual(['R20', 'R22', 'R10']);
    expect(said.decide).toEqual(['R20', 'R22', 'R10']);
    expect(plan.waves.flat()).not.toContain('R16');
  });

  it('tests the strong symptoms first, and leaves the consultant’s evidence behind', () => {
    const { engagement } = plannedSample('A');
    const judgements: Engagement['judgements'] = [
      { symptom: 'sym.churn', judgement: 'not-supported', evidence: 'told by the head of support' },
    ];
    const { causeTest } = executiveSummary(planned({ ...engagement, judgements }));
    expect(causeTest.map(({ id, sentence }) => [id, sentence])).toEqual([
      ['sym.roadmap', null],
      ['sym.dev', null],
      ['sym.churn', 'notSupported'],
    ]);
    expect(JSON.stringify(causeTest)).not.toContain('head of support');
  });

  it('states who was heard and what limits the result', () => {
    const { method } = executiveSummary(plannedSample('B'));
    expect(method.people).toBe(5);
    expect(method.groups).toContainEqual({ group: 'FIN', people: 1 });
    expect(method.coverage.find(({ dimension }) => dimension === 'role')?.coverage).toBeCloseTo(47 / 49, 9);
    expect(method.limits).toEqual([
      { kind: 'opinion-only', dimension: 'role' },
      { kind: 'opinion-only', dimension: 'scale' },
      { kind: 'opinion-only', dimension: 'agile' },
      { kind: 'thin', facets: ['role.load'] },
    ]);
  });

  it('stands empty, and says why, when nothing is known', () => {
    const summary = executiveSummary(planned(engagementFrom({})));
    expect(summary.answer.level).toBe('not-enough-answers');
    expect([summary.findings, summary.disagreement, summary.causeTest]).toEqual([[], null, []]);
    expect(summary.situations.every(({ grade }) => grade === null)).toBe(true);
    expect(summary.method.limits.map(({ kind }) => kind)).toEqual(
      summary.situations.map(() => 'missing-facts'),
    );
  });
});
