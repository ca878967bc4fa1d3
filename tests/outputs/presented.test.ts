import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engagement } from '#shared/engagement/engagement';
import { byAgreement, byDisagreement, groupSights, workshopAgenda } from '#shared/outputs/disagreements';
import { heatMap, presentedHeatMap, type HeatMapColumn } from '#shared/outputs/heatMap';
import { presentedFacet, presentedQuestion } from '#shared/outputs/presented';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import type { Planned } from '#shared/outputs/assessed';
import type { ShownView } from '#shared/outputs/shownViews';
import { average, expectClose } from '../support/arithmetic';
import { arbitraryEngagement } from '../support/arbitraryEngagement';
import { planned, plannedSample } from '../support/planned';

const needed = template.configuration.gaps.smallestShownGroup;

/** Respondents whose score is in a view, by group. */
function peopleBehind({ assessment }: Planned, facet: string, { groups }: ShownView) {
  const result = assessment.facets[facet];
  const groupOf = new Map(result?.lines.map(({ respondent, group }) => [respondent, group]));
  return groups.map((group) =>
    Object.entries(result?.respondents ?? {}).flatMap(([respondent, score]) =>
      groupOf.get(respondent) === group ? [score] : [],
    ),
  );
}

function agreed({ respondents }: Engagement, respondent: string): boolean {
  return respondents.find(({ id }) => id === respondent)?.consent?.groupResult === true;
}

/** Everybody heard of the groups allowed it. */
function isWholeGroupAgreed(engagement: Engagement, groups: readonly string[]): boolean {
  return engagement.respondents
    .filter(({ id, group }) => groups.includes(group) && engagement.answers[id] !== undefined)
    .every(({ id }) => agreed(engagement, id));
}

function presentedWhole(given: Planned): unknown {
  return {
    facets: template.facets.map(({ id }) => {
      const result = given.assessment.facets[id];
      return result === undefined ? null : presentedFacet(given, result);
    }),
    questions: template.questions.map(({ id }) => presentedQuestion(given, id)),
    agenda: workshopAgenda(given),
  };
}

/** The same answers from people under ids, titles and notes that appear nowhere else. */
function asWitnesses(engagement: Engagement): Engagement {
  const renamed = (id: string): string => `witness-${id}`;
  return {
    ...engagement,
    respondents: engagement.respondents.map(({ id, group, consent }) => ({
      id: renamed(id),
      group,
      ...(consent === undefined ? {} : { consent }),
      title: `witness title ${id}`,
      name: `witness name ${id}`,
    })),
    answers: Object.fromEntries(
      Object.entries(engagement.answers).map(([id, answers]) => [
        renamed(id),
        Object.fromEntries(
          Object.entries(answers).map(([question, answer]) => [
            question,
            { ...answer, note: 'witness note' },
          ]),
        ),
      ]),
    ),
  };
}

describe('what is presented', () => {
  it('shows no figure of fewer people than may be shown, and hides nobody all alone', () => {
    fc.assert(
      fc.property(arbitraryEngagement(), (engagement) => {
        const given = planned(engagement);
        for (const { id } of template.facets) {
          const result = given.assessment.facets[id];
          if (result === undefined) continue;
          const { counts, hidden, views } = presentedFacet(given, result);
          expect(hidden === 0 || hidden >= needed || views.length === 0).toBe(true);
          for (const { asked, question } of counts)
            expect(
              asked >= needed ||
                result.lines
                  .filter((line) => line.question === question)
                  .every(({ respondent }) => agreed(engagement, respondent)),
            ).toBe(true);
          for (const view of views) {
            const people = peopleBehind(given, id, view);
            expect(people.flat()).toHaveLength(view.people);
            expect(view.people >= needed || isWholeGroupAgreed(engagement, view.groups)).toBe(true);
            expectClose(view.value, average(people.map((scores) => average(scores) ?? NaN)));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('names no respondent and quotes no note', () => {
    fc.assert(
      fc.property(arbitraryEngagement(), (engagement) => {
        expect(JSON.stringify(presentedWhole(planned(asWitnesses(engagement))))).not.toContain('witness');
      }),
      { numRuns: 20 },
    );
  });

  it('makes no claim about a side with too few people', () => {
    fc.assert(
      fc.property(arbitraryEngagement(), (engagement) => {
        const given = planned(engagement);
        const { topGroups } = template.configuration.gaps;
        for (const result of Object.values(given.assessment.facets)) {
          const top = new Set(
            result.lines
              .filter(({ group, score }) => score !== null && topGroups.includes(group))
              .map(({ respondent }) => respondent),
          );
          const claims = presentedFacet(given, result).flags.map(({ kind }) => kind);
          if (top.size < needed && ![...top].every((respondent) => agreed(engagement, respondent))) {
            expect(claims).not.toContain('executive-blind-spot');
            expect(claims).not.toContain('hidden-strength');
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('still shows groups and sides that are large enough', () => {
    const given = plannedSample('B');
    const views = Object.values(given.assessment.facets).flatMap(
      (result) => presentedFacet(given, result).views,
    );
    expect(views.length).toBeGreaterThan(0);
  });
});

describe('the heat map', () => {
  it('has the score of every group as the facet has it, and knows what was not asked', () => {
    const given = plannedSample('A');
    const map = heatMap(given);
    const rows = map.dimensions.flatMap((dimension) => dimension.rows);
    expect(rows).toHaveLength(template.facets.length);
    for (const { result, cells } of rows)
      cells.forEach((cell, place) => {
        const seenBy = map.columns[place]?.seenBy;
        const group = seenBy?.kind === 'group' ? seenBy.group : '';
        if (cell.kind === 'score') expect(cell.score).toBe(result.groups[group]);
        else {
          expect(result.groups[group]).toBeUndefined();
          expect(result.lines.some((line) => line.group === group)).toBe(cell.kind === 'no-answer');
        }
      });
  });

  it('presented shows only figures of enough people', () => {
    fc.assert(
      fc.property(arbitraryEngagement(), (engagement) => {
        const { columns, dimensions } = presentedHeatMap(planned(engagement));
        const isAgreed = (column: HeatMapColumn | undefined): boolean =>
          column?.seenBy.kind === 'group' && isWholeGroupAgreed(engagement, [column.seenBy.group]);
        for (const { rows } of dimensions)
          for (const { cells } of rows) {
            expect(cells).toHaveLength(columns.length);
            for (const [place, cell] of cells.entries())
              if (cell.kind === 'score') expect(cell.people >= needed || isAgreed(columns[place])).toBe(true);
          }
        for (const column of columns)
          if (column.people !== null) expect(column.people >= needed || isAgreed(column)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('disagreements', () => {
  it('stand by falling spread, and by rising agreement', () => {
    const given = plannedSample('A');
    const spreads = byDisagreement(given)
      .map(({ spread }) => spread?.toFixed(6))
      .map(Number);
    const agreements = byAgreement(given)
      .map(({ agreement }) => agreement?.toFixed(6))
      .map(Number);
    expect(spreads.length).toBeGreaterThan(5);
    expect(spreads).toEqual(spreads.toSorted((one, other) => other - one));
    expect(agreements).toEqual(agreements.toSorted((one, other) => one - other));
  });

  it('say who sees a facet how, the best view first', () => {
    const given = plannedSample('A');
    const [widest] = byDisagreement(given);
    if (widest === undefined) throw new Error('nobody disagrees');
    const sights = groupSights(template, widest);
    expect((sights[0]?.score ?? NaN) - (sights.at(-1)?.score ?? NaN)).toBeCloseTo(widest.spread ?? NaN, 9);
  });

  it('go on the agenda only where the view is split or a major spread holds on shared questions', () => {
    fc.assert(
      fc.property(arbitraryEngagement(), (engagement) => {
        const given = planned(engagement);
        const due = Object.values(given.assessment.facets).filter(
          ({ agreementLabel, gapFlags }) =>
            agreementLabel === 'split' ||
            gapFlags.some(
              ({ kind, holdsOnSharedQuestions }) => kind === 'major-spread' && holdsOnSharedQuestions,
            ),
        );
        expect(
          workshopAgenda(given)
            .map(({ facet }) => facet)
            .toSorted(),
        ).toEqual(due.map(({ id }) => id).toSorted());
      }),
      { numRuns: 30 },
    );
  });
});
