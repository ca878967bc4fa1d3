import type { Problem } from '#shared/contract/problem';
import type { Checked } from '#shared/contract/reply';
import type { Delivery } from '#shared/contract/views';
import { selfAssessmentFileName } from '#shared/file/fileNames';
import { fillPage } from '#shared/file/selfAssessment';
import { askedForm } from '#shared/interview/form/askedForm';
import { withoutScoring } from '#shared/interview/form/withoutScoring';
import { fail, type Result } from '#shared/result';
import { textIn } from '#shared/template/localizedText';
import { pinnedEngagement } from '../activeEngagement';
import { brandFor } from '../brandRecords';
import { readClient } from '../clients';
import type { ServiceContext } from '../service';
import { readAnsweringPage } from './answeringPage';

/** Hands out a self-assessment. Refuses: respondent-unknown, group-unknown. */
export async function exportForm(
  context: ServiceContext,
  { engagement: id, whom, language }: Checked<'answers.exportForm'>,
): Promise<Result<Delivery, Problem>> {
  const pinned = await pinnedEngagement(context, id);
  if (!pinned.ok) return pinned;
  const { engagement, template } = pinned.value;
  const respondent =
    'respondent' in whom ? engagement.respondents.find((each) => each.id === whom.respondent) : null;
  if (respondent === undefined)
    return fail({ code: 'respondent-unknown', respondent: 'respondent' in whom ? whom.respondent : '' });
  const wanted = 'group' in whom ? whom.group : (respondent?.group ?? '');
  const group = template.groups.find((each) => each.id === wanted);
  if (group === undefined) return fail({ code: 'group-unknown', group: wanted });
  const client = await readClient(context, engagement.client);
  if (!client.ok) return client;
  const brand = await brandFor(context, engagement);
  if (!brand.ok) return brand;
  const page = fillPage(await readAnsweringPage(), {
    format: 'plumbline-self-assessment',
    schemaVersion: 1,
    language,
    engagement: { id: engagement.id, title: engagement.title },
    client: client.value.name,
    firm: brand.value === null ? null : { name: brand.value.name, colour: brand.value.colour },
    template: engagement.template,
    group: { id: group.id, name: group.name, minutes: group.interviewMinutes },
    respondent: respondent === null ? null : { id: respondent.id, title: respondent.title },
    form: withoutScoring(
      askedForm(
        template,
        engagement,
        group.id,
        template.dimensions.map((each) => each.id),
      ),
    ),
  });
  return context.deliver({
    fileName: selfAssessmentFileName(
      client.value.name,
      engagement.title,
      respondent?.title ?? textIn(language, group.name),
    ),
    mediaType: 'text/html',
    bytes: new TextEncoder().encode(page),
  });
}
