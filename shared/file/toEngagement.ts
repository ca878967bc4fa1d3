import type { Answers } from '../engagement/answer';
import { noCharterDecision } from '../engagement/charter';
import type { Client } from '../engagement/client';
import type { Engagement } from '../engagement/engagement';
import type { ExchangeFile } from './exchangeFile';

export interface NewIds {
  readonly engagement: string;
  readonly client: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** A checked exchange file as an active engagement of its own, for a client of its own. */
export function toEngagement(
  file: ExchangeFile,
  { engagement: id, client: clientId, createdAt }: NewIds,
): { readonly engagement: Engagement; readonly client: Client } {
  const { title, startsOn, endsOn, template, facts, respondents, meetings, evidence } = file;
  const { notApplicableNotes, requiredLevels, report } = file;
  return {
    client: clientOf(file, clientId),
    engagement: {
      id,
      client: clientId,
      title,
      createdAt,
      status: 'active',
      origin: file.origin ?? null,
      ...(startsOn === undefined ? {} : { startsOn }),
      ...(endsOn === undefined ? {} : { endsOn }),
      template,
      facts,
      respondents,
      // Sessions have no id of their own in the file; they need one within the engagement only.
      sessions: (file.sessions ?? []).map((session, place) => ({ id: `session-${place + 1}`, ...session })),
      ...(meetings === undefined ? {} : { meetings }),
      ...(evidence === undefined ? {} : { evidence }),
      answers: answersOf(file),
      verified: file.verified.map((entry) => (typeof entry === 'string' ? { facet: entry } : entry)),
      overrides: file.overrides ?? [],
      judgements: file.judgements ?? [],
      decisions: file.decisions ?? [],
      ownRecommendations: file.ownRecommendations ?? [],
      charter: file.charter ?? noCharterDecision,
      ...(notApplicableNotes === undefined ? {} : { notApplicableNotes }),
      ...(requiredLevels === undefined ? {} : { requiredLevels }),
      ...(report === undefined ? {} : { report }),
    },
  };
}

/** Its logo is a file, which whoever takes the client in has to keep first. */
function clientOf({ client: { name, sector, note } }: ExchangeFile, id: string): Client {
  return { id, name, ...(sector === undefined ? {} : { sector }), ...(note === undefined ? {} : { note }) };
}

function answersOf(file: ExchangeFile): Answers {
  const answers: Answers = {};
  for (const { respondent, question, ...answer } of file.answers)
    (answers[respondent] ??= {})[question] = answer;
  for (const { respondent, question, ...draft } of file.drafts ?? [])
    (answers[respondent] ??= {})[question] = { state: 'draft', ...draft };
  return answers;
}
