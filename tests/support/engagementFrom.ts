import type { Answers } from '#shared/engagement/answer';
import { newEngagement, type Engagement, type FactValue } from '#shared/engagement/engagement';
import type { ExchangeAnswer } from '#shared/file/exchangeFile';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { readAnswersTable, type AnswersTable } from '#shared/library/samples/answersTable';

interface Told {
  facts?: Record<string, FactValue>;
  /** Group by respondent id. */
  respondents?: Readonly<Record<string, string>>;
  /** One cell per respondent, as in the samples. */
  answers?: AnswersTable;
  verified?: readonly string[];
}

/** An engagement on the built-in template, its answers told as a table. */
export function engagementFrom({
  facts = {},
  respondents = {},
  answers = {},
  verified = [],
}: Told): Engagement {
  const reasons = Object.fromEntries(
    Object.keys(answers).map((question) => [question, 'no such thing here']),
  );
  return {
    ...newEngagement({
      id: 'engagement',
      client: 'client',
      title: 'Told by a test',
      createdAt: '2026-01-05T09:00:00Z',
      template: { id: template.id, version: template.version },
    }),
    facts,
    respondents: Object.entries(respondents).map(([id, group]) => ({ id, group, title: id })),
    answers: answersOf(readAnswersTable(answers, Object.keys(respondents), template, reasons)),
    verified: verified.map((facet) => ({ facet })),
  };
}

/** Answers by respondent and question. */
export function answersOf(told: readonly ExchangeAnswer[]): Answers {
  const answers: Answers = {};
  for (const { respondent, question, ...answer } of told) (answers[respondent] ??= {})[question] = answer;
  return answers;
}
