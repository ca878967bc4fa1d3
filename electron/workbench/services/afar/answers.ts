import type { Problem } from '#shared/contract/problem';
import type { Engagement } from '#shared/engagement/engagement';
import { readAnswersFile, receivedFrom } from '#shared/file/readAnswersFile';
import { previewReceived, takenAnswers, type ReceivedPreview } from '#shared/interview/received';
import { ok, type Result } from '#shared/result';
import { activeEngagement } from '../activeEngagement';
import type { Service, ServiceContext } from '../service';
import { exportForm } from './exportForm';

/** Forms that go out and answers that come back. */
export function answersService(context: ServiceContext): Service<'answers'> {
  const { workspace, inTurn } = context;
  return {
    'answers.exportForm': (order) => exportForm(context, order),

    async 'answers.preview'({ engagement, fileName, text }) {
      const looked = await lookAt(context, engagement, fileName, text);
      return looked.ok ? ok(looked.value.preview) : looked;
    },

    'answers.take': ({ engagement: id, fileName, text, take }) =>
      inTurn(async () => {
        const looked = await lookAt(context, id, fileName, text);
        if (!looked.ok) return looked;
        const { engagement, preview } = looked.value;
        const change = takenAnswers(engagement, preview, take);
        return change === null ? ok(engagement) : workspace.engagements.commit(id, change);
      }),
  };
}

async function lookAt(
  context: ServiceContext,
  id: string,
  fileName: string,
  text: string,
): Promise<Result<{ readonly engagement: Engagement; readonly preview: ReceivedPreview }, Problem>> {
  const pinned = await activeEngagement(context, id);
  if (!pinned.ok) return pinned;
  const { engagement, template } = pinned.value;
  const file = readAnswersFile(text, fileName);
  if (!file.ok) return file;
  const received = receivedFrom(file.value, engagement, fileName);
  if (!received.ok) return received;
  return ok({ engagement, preview: previewReceived(template, engagement, received.value) });
}
