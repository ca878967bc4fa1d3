import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';
import { exchangeFileSchema } from './exchangeFile';
import type { ExchangeFaults } from './exchangeFaults';

/** Checks what was decided about the report against the template and the respondents of the file. */
export function checkExchangeReport(
  raw: Readonly<Record<string, unknown>>,
  template: Template,
  faults: ExchangeFaults,
): void {
  const report = exchangeFileSchema.shape.report.safeParse(raw['report']).data;
  if (report === undefined) return;
  const seen = new Set<string>();
  for (const [place, { key, language }] of (report.texts ?? []).entries()) {
    const name = `${key} (${language})`;
    if (seen.has(name)) faults.add(['report', 'texts', place], { code: 'duplicate-entry', of: name });
    seen.add(name);
  }
  const { facets, questions } = indexTemplate(template);
  const { leftOutFindings = [], quotes = [] } = report.chosen ?? {};
  for (const [place, facet] of leftOutFindings.entries())
    if (!facets.has(facet))
      faults.add(['report', 'chosen', 'leftOutFindings', place], { code: 'facet-unknown', facet });
  const people = new Set(
    exchangeFileSchema.shape.respondents.safeParse(raw['respondents']).data?.map(({ id }) => id),
  );
  for (const [place, { respondent, question }] of quotes.entries()) {
    const path = ['report', 'chosen', 'quotes', place];
    if (!people.has(respondent))
      faults.add([...path, 'respondent'], { code: 'respondent-unknown', respondent });
    if (!questions.has(question) && template.symptoms.every(({ id }) => id !== question))
      faults.add([...path, 'question'], { code: 'question-unknown', question });
  }
}
