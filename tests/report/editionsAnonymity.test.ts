import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engagement } from '#shared/engagement/engagement';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { arePeopleShown, isGroupShown } from '#shared/outputs/smallGroups';
import type { Block, ReportDocument } from '#shared/report/document';
import { arbitraryEngagement } from '../support/arbitraryEngagement';
import { reportInput, reportOf } from './reportOf';

/** The same people under words that appear nowhere else. */
function asWitnesses(engagement: Engagement): Engagement {
  return {
    ...engagement,
    respondents: engagement.respondents.map((each) => ({
      ...each,
      title: `witness title ${each.id}`,
      name: `witness name ${each.id}`,
    })),
    answers: Object.fromEntries(
      Object.entries(engagement.answers).map(([id, answers]) => [
        id,
        Object.fromEntries(
          Object.entries(answers).map(([question, answer]) => [
            question,
            { ...answer, note: 'witness note', quote: 'witness quote' },
          ]),
        ),
      ]),
    ),
  };
}

function blocksOf<Kind extends Block['kind']>(
  { sections }: ReportDocument,
  kind: Kind,
): Extract<Block, { kind: Kind }>[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
}

const facetByName = new Map(template.facets.map(({ id, name }) => [name.en, id]));

describe.each(['client', 'board'] as const)('the %s edition of any engagement', (edition) => {
  it('holds no name, title, note or quote of anybody', () => {
    fc.assert(
      fc.property(arbitraryEngagement(), (engagement) => {
        expect(JSON.stringify(reportOf(asWitnesses(engagement), { edition }))).not.toContain('witness');
      }),
      { numRuns: 12 },
    );
  });

  it('gives no score of a facet that rests on too few people who did not all agree', () => {
    fc.assert(
      fc.property(arbitraryEngagement(), (engagement) => {
        const input = reportInput(engagement);
        const document = reportOf(engagement, { edition });
        const bars = blocksOf(document, 'bars').flatMap((block) => block.bars);
        const heat = blocksOf(document, 'heat').flatMap(({ groups }) =>
          groups.flatMap(({ rows }) => rows.map(({ label, cells }) => ({ label, value: cells[0]?.value }))),
        );
        for (const { label, value } of [...bars, ...heat]) {
          const people = Object.keys(
            input.assessment.facets[facetByName.get(label) ?? '']?.respondents ?? {},
          );
          if (people.length > 0 && !arePeopleShown({ template, engagement }, people))
            expect(value).toBeNull();
        }
      }),
      { numRuns: 12 },
    );
  });

  it('has no column of a group that is too small to be shown', () => {
    fc.assert(
      fc.property(arbitraryEngagement(), (engagement) => {
        const shown = blocksOf(reportOf(engagement, { edition }), 'heat').flatMap(({ columns }) =>
          columns.map(({ label }) => label),
        );
        for (const { id, name } of template.groups) {
          const people = engagement.respondents.filter(({ group }) => group === id).length;
          if (!isGroupShown({ template, engagement }, id, people)) expect(shown).not.toContain(name.en);
        }
      }),
      { numRuns: 12 },
    );
  });
});

it('no edition prints a name, the internal one neither', () => {
  fc.assert(
    fc.property(arbitraryEngagement(), (engagement) => {
      const words = JSON.stringify(reportOf(asWitnesses(engagement), { edition: 'internal' }));
      expect(words).not.toContain('witness name');
    }),
    { numRuns: 12 },
  );
});
