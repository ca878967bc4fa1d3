import type { Problem } from '#shared/contract/problem';
import type { EngagementChange } from '#shared/engagement/change';
import { ok, type Result } from '#shared/result';
import type { Client } from '../../client/client';

/** Takes a recovered change to the workbench, by the operation it was meant for. */
export async function saveChange(
  client: Client,
  engagement: string,
  change: EngagementChange,
): Promise<Result<unknown, Problem>> {
  switch (change.kind) {
    case 'answer-recorded': {
      const { respondent, question, answer } = change;
      return client.call('interviews.recordAnswer', { engagement, respondent, question, answer });
    }
    case 'symptom-judged': {
      const { symptom, judgement } = change;
      const given =
        judgement === null
          ? null
          : {
              judgement: judgement.judgement,
              ...(judgement.evidence === undefined ? {} : { evidence: judgement.evidence }),
            };
      return client.call('symptoms.judge', { engagement, symptom, judgement: given });
    }
    case 'report-note-written':
      return client.call('reports.note', { engagement, chapter: change.chapter, text: change.text });
    case 'charter-decided':
      return client.call('charter.decide', { engagement, charter: change.charter });
    default:
      // Pages keep nothing else: every other change is asked for and acknowledged in one go.
      return ok(null);
  }
}
