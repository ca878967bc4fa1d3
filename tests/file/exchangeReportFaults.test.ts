import { describe, expect, it } from 'vitest';
import type { ReportDecision } from '#shared/engagement/report';
import { readExchange } from '#shared/file/checkExchange';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { samples } from '#shared/library/samples/index';

/** Where sample A with that report is at fault. */
function faultsOf(report: ReportDecision): (readonly [path: string, code: string])[] {
  const read = readExchange(JSON.stringify({ ...samples.A.file, report }), 'file.json', [template]);
  if (read.ok) return [];
  if (read.problem.code !== 'exchange-faulty') throw new Error(read.problem.code);
  return read.problem.faults.map(({ path, reason }) => [path, reason.code] as const);
}

const text = { key: 'summary.answer', language: 'en', text: 'Words', computed: 'Computed' } as const;

describe('what an exchange file says about the report', () => {
  it('is taken in where it holds together', () => {
    expect(faultsOf({ texts: [text, { ...text, language: 'de' }] })).toEqual([]);
  });

  it('is refused with two own texts over one', () => {
    expect(faultsOf({ texts: [text, text] })).toEqual([['report.texts[1]', 'duplicate-entry']]);
  });

  it('is refused with a facet, a person or a question that is not there', () => {
    const chosen = {
      leftOutFindings: ['role.nothing'],
      quotes: [{ respondent: 'nobody', question: 'role.nothing' }],
      pictures: [],
    };
    expect(faultsOf({ chosen })).toEqual([
      ['report.chosen.leftOutFindings[0]', 'facet-unknown'],
      ['report.chosen.quotes[0].respondent', 'respondent-unknown'],
      ['report.chosen.quotes[0].question', 'question-unknown'],
    ]);
  });
});
