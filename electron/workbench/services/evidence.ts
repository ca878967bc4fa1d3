import type { Problem } from '#shared/contract/problem';
import type { Checked } from '#shared/contract/reply';
import { extensionOf } from '#shared/engagement/documentKinds';
import type { Engagement } from '#shared/engagement/engagement';
import { evidenceBytes, evidenceCaps, type EvidenceFile } from '#shared/engagement/evidence';
import { safeFileName } from '#shared/file/safeFileName';
import { subjectOf } from '#shared/interview/subject';
import { fail, ok, type Result } from '#shared/result';
import type { Template } from '#shared/template/template';
import { activeEngagement, changeActive } from './activeEngagement';
import { takeEvidence, type TakenFile } from './takeEvidence';
import { given } from './given';
import type { Service, ServiceContext } from './service';

export function evidenceService(context: ServiceContext): Service<'evidence'> {
  return {
    'evidence.add': (input) => addEvidence(context, input),

    'evidence.describe': ({ engagement, evidence, description }) =>
      changeActive(context, engagement, ({ template }) => {
        const unknown = unknownIn(template, description.facets, undefined);
        return unknown ?? ok({ kind: 'evidence-described', evidence, description });
      }),

    'evidence.remove': ({ engagement, evidence }) =>
      changeActive(context, engagement, () => ok({ kind: 'evidence-removed', evidence })),

    async 'evidence.readPicture'({ engagement, evidence }) {
      const file = await evidenceFile(context, engagement, evidence);
      if (!file.ok) return file;
      if (file.value.kind !== 'picture') return ok(null);
      const bytes = await bytesOf(context, engagement, file.value);
      if (!bytes.ok) return bytes;
      return ok(`data:${file.value.mediaType};base64,${Buffer.from(bytes.value).toString('base64')}`);
    },

    async 'evidence.saveCopy'({ engagement, evidence }) {
      const file = await evidenceFile(context, engagement, evidence);
      if (!file.ok) return file;
      const bytes = await bytesOf(context, engagement, file.value);
      if (!bytes.ok) return bytes;
      const extension = extensionOf(file.value.fileName);
      const stem = file.value.fileName.slice(0, file.value.fileName.length - extension.length - 1);
      return context.deliver({
        fileName: safeFileName([stem], `.${extension}`),
        mediaType: 'application/octet-stream',
        bytes: bytes.value,
      });
    },

    'evidence.verify': ({ engagement, facet, verification }) =>
      changeActive(
        context,
        engagement,
        ({ template }) =>
          unknownIn(template, [facet], undefined) ??
          ok({
            kind: 'facet-verified',
            facet,
            verification: verification === null ? null : { facet, ...given(verification) },
          }),
      ),
  };
}

async function addEvidence(
  context: ServiceContext,
  { engagement: id, bytes, fileName, ...told }: Checked<'evidence.add'>,
): Promise<Result<Engagement, Problem>> {
  const before = await activeEngagement(context, id);
  if (!before.ok) return before;
  const unknown = unknownIn(before.value.template, told.facets, told.question);
  if (unknown !== null) return unknown;
  // A picture may take seconds, in which nobody else need wait.
  const taken = await takeEvidence(context, bytes, fileName);
  if (!taken.ok) return taken;
  return context.inTurn(async () => {
    const pinned = await activeEngagement(context, id);
    if (!pinned.ok) return pinned;
    const full = fullWith(pinned.value.engagement, taken.value);
    if (full !== null) return full;
    const { bytes: kept, ...file } = taken.value;
    // Written before the change that names it: a crash in between leaves bytes nobody names, never a name without bytes.
    const attachment = await context.workspace.engagements.attachments(id).write(kept);
    if (!attachment.ok) return attachment;
    const { caption, facets, respondent, question } = told;
    const evidence: EvidenceFile = {
      id: context.newId(),
      addedAt: context.now().toISOString(),
      ...file,
      sizeBytes: kept.length,
      attachment: attachment.value,
      caption,
      facets,
      ...given({ respondent, question }),
    };
    return context.workspace.engagements.commit(id, { kind: 'evidence-added', evidence });
  });
}

function fullWith({ evidence = [] }: Engagement, { bytes }: TakenFile) {
  const { files, totalBytes } = evidenceCaps;
  return evidence.length >= files || evidenceBytes(evidence) + bytes.length > totalBytes
    ? fail({ code: 'evidence-full' as const, limit: files, limitMb: totalBytes / 1_000_000 })
    : null;
}

function unknownIn(template: Template, facets: readonly string[], question: string | undefined) {
  const facet = facets.find((each) => template.facets.every(({ id }) => id !== each));
  if (facet !== undefined) return fail({ code: 'facet-unknown' as const, facet });
  return question !== undefined && subjectOf(template, question) === undefined
    ? fail({ code: 'question-unknown' as const, question })
    : null;
}

async function evidenceFile(
  { workspace }: ServiceContext,
  id: string,
  evidence: string,
): Promise<Result<EvidenceFile, Problem>> {
  const engagement = await workspace.engagements.read(id);
  if (!engagement.ok) return engagement;
  const found = engagement.value.evidence?.find((file) => file.id === evidence);
  return found === undefined ? fail({ code: 'evidence-unknown', evidence }) : ok(found);
}

function bytesOf({ workspace }: ServiceContext, id: string, { attachment }: EvidenceFile) {
  return workspace.engagements.attachments(id).read(attachment);
}
