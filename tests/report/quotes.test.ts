import { describe, expect, it } from 'vitest';
import type { Engagement } from '#shared/engagement/engagement';
import { noReportChoice } from '#shared/engagement/report';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { sampleEngagement } from '../support/sampleEngagement';
import { reportOf } from './reportOf';

const alfa = sampleEngagement('A');
const said = 'Nobody told us who decides';
const facet = template.facets[0]?.id ?? '';
const question = template.questions.find((each) => each.facet === facet)?.id ?? '';

/** Sample A in which somebody's own words stand beside an answer and were chosen to be printed. */
function quoting(consent: boolean): Engagement {
  const [first, ...others] = alfa.respondents;
  if (first === undefined) throw new Error('a sample without respondents');
  const own = alfa.answers[first.id] ?? {};
  return {
    ...alfa,
    respondents: [{ ...first, name: 'Ada Lind', consent: { quote: consent } }, ...others],
    answers: {
      ...alfa.answers,
      [first.id]: { ...own, [question]: { ...(own[question] ?? { state: 'skipped' }), quote: said } },
    },
    report: { chosen: { ...noReportChoice, quotes: [{ respondent: first.id, question }] } },
  };
}

const printed = (engagement: Engagement, edition: 'client' | 'internal' = 'client'): string =>
  JSON.stringify(reportOf(engagement, { edition }).sections);

describe('Quotes in a report', () => {
  it('print where they were chosen and the person agreed, without a name', () => {
    expect(printed(quoting(true))).toContain(said);
    expect(printed(quoting(true))).not.toContain('Ada Lind');
  });

  it('do not print once the person does not agree, chosen or not', () => {
    expect(printed(quoting(false))).not.toContain(said);
  });

  it('do not print unless they were chosen', () => {
    expect(printed({ ...quoting(true), report: {} })).not.toContain(said);
  });
});

describe('A finding that was left out', () => {
  it('does not stand in its chapter', () => {
    const name = template.facets[0]?.name.en ?? '';
    const findings = (engagement: Engagement) =>
      reportOf(engagement)
        .sections.filter(({ id }) => id.startsWith('dimension-'))
        .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'finding' ? [block.title] : [])));
    const leftOut = { ...alfa, report: { chosen: { ...noReportChoice, leftOutFindings: [facet] } } };
    expect(findings(alfa)).toContain(name);
    expect(findings(leftOut)).not.toContain(name);
  });
});
