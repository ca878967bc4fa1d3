import type { Problem } from '#shared/contract/problem';
import type { Checked } from '#shared/contract/reply';
import type { Engagement } from '#shared/engagement/engagement';
import { readAnswersFile, receivedFrom } from '#shared/file/readAnswersFile';
import {
  previewReceived,
  takenAnswers,
  type Received,
  type ReceivedPreview,
} from '#shared/interview/received';
import { receivedFromTable } from '#shared/interview/table/receivedFromTable';
import { ok, type Result } from '#shared/result';
import type { Template } from '#shared/template/template';
import { readTable } from '../../gate/readTable';
import { activeEngagement } from '../activeEngagement';
import type { Service, ServiceContext } from '../service';
import { exportForm } from './exportForm';

/** Forms that go out and answers that come back. */
export function answersService(context: ServiceContext): Service<'answers'> {
  const { workspace, inTurn } = context;
  return {
    'answers.exportForm': (order) => exportForm(context, order),

    async 'answers.preview'(order) {
      const looked = await lookAt(context, order);
      return looked.ok ? ok(looked.value.preview) : looked;
    },

    'answers.take': ({ take, ...order }) =>
      inTurn(async () => {
        const looked = await lookAt(context, order);
        if (!looked.ok) return looked;
        const { engagement, preview } = looked.value;
        const change = takenAnswers(engagement, preview, take);
        return change === null ? ok(engagement) : workspace.engagements.commit(order.engagement, change);
      }),
  };
}

async function lookAt(
  context: ServiceContext,
  order: Checked<'answers.preview'>,
): Promise<Result<{ readonly engagement: Engagement; readonly preview: ReceivedPreview }, Problem>> {
  const pinned = await activeEngagement(context, order.engagement);
  if (!pinned.ok) return pinned;
  const { engagement, template } = pinned.value;
  const received = receive(context, order, engagement, template);
  if (!received.ok) return received;
  return ok({ engagement, preview: previewReceived(template, engagement, received.value) });
}

/** An answers file is JSON, which no table begins like. */
function receive(
  { translateFor }: ServiceContext,
  { fileName, text, respondent }: Checked<'answers.preview'>,
  engagement: Engagement,
  template: Template,
): Result<Received, Problem> {
  if (/^\s*\{/.test(text)) {
    const file = readAnswersFile(text, fileName);
    return file.ok ? receivedFrom(file.value, engagement, fileName) : file;
  }
  const cells = readTable(text, fileName);
  if (!cells.ok) return cells;
  const table = { template, engagement, cells: cells.value, respondent: respondent ?? null };
  return receivedFromTable({ ...table, translate: translateFor('en') });
}
