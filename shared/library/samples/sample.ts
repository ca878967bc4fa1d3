import type { ExchangeFile } from '../../file/exchangeFile';
import type { LocalizedText } from '../../template/localizedText';
import { content, presentDiagnostic } from '../diagnostic/content';
import { readAnswersTable, type AnswersTable } from './answersTable';

/** An invented engagement for exploring the workbench, with respondents who carry role titles only (section 6). */
export interface Sample {
  readonly id: 'A' | 'B' | 'C';
  /** Name of the invented client. */
  readonly name: string;
  /** Who the client is and what the diagnosis finds, in a paragraph. */
  readonly description: LocalizedText;
  /** The whole engagement, as it would be exported. */
  readonly file: ExchangeFile;
}

type Told = Pick<Sample, 'id' | 'description'> &
  Pick<ExchangeFile, 'client' | 'title' | 'facts' | 'verified' | 'respondents'> & {
    readonly answers: AnswersTable;
    /** Why a question is not applicable, by question. */
    readonly notApplicable?: Readonly<Record<string, string>>;
  };

/** A sample on the built-in template, its answers told as a table. */
export function sample({ id, description, answers, notApplicable, ...told }: Told): Sample {
  const respondents = told.respondents.map((respondent) => respondent.id);
  return {
    id,
    name: told.client.name,
    description,
    file: {
      format: 'plumbline-engagement',
      schemaVersion: 1,
      client: told.client,
      title: told.title,
      template: presentDiagnostic,
      facts: told.facts,
      respondents: told.respondents,
      answers: readAnswersTable(answers, respondents, content, notApplicable),
      verified: told.verified,
    },
  };
}
