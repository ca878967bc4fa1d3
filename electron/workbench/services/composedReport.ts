import type { Problem } from '#shared/contract/problem';
import type { ReportComposition, ReportSince } from '#shared/contract/views';
import type { ReportIssue } from '#shared/engagement/report';
import { changesBetween } from '#shared/report/changesBetween';
import { composeComputed } from '#shared/report/composeReport';
import type { ReportDocument } from '#shared/report/document';
import { editableTexts, withOwnTexts } from '#shared/report/editText';
import { readiness } from '#shared/report/readiness';
import { ok, type Result } from '#shared/result';
import { composeFor } from '../composeFor';
import { reportSubject, type ReportSubject, type ReportWanted } from './reportOrder';
import type { ServiceContext } from './service';

/**
 * The report as it is worded now, its texts that can be put into other words, what stands against giving it out, and
 * what is different from the last one that was.
 * Refuses: engagement-not-found, template-unknown, client-not-found, brand-not-found, read-failed.
 */
export async function composedReport(
  context: ServiceContext,
  wanted: ReportWanted,
): Promise<Result<ReportComposition, Problem>> {
  const subject = await reportSubject(context, wanted.engagement);
  if (!subject.ok) return subject;
  return composeOf(context, subject.value, wanted, context.now());
}

/** The same of an engagement that was read already. */
export async function composeOf(
  context: ServiceContext,
  { engagement, template, client, brand, earlier }: ReportSubject,
  { language, edition = 'client' }: Pick<ReportWanted, 'language' | 'edition'>,
  now: Date,
): Promise<Result<ReportComposition, Problem>> {
  const clients = await context.workspace.clients.read();
  if (!clients.ok) return clients;
  const order = { template, engagement, client, brand, earlier, edition, language, now };
  const input = composeFor(context, { ...order, isDraft: true });
  const written = engagement.report?.texts ?? [];
  const computed = composeComputed(input);
  const document = withOwnTexts(computed, written);
  const texts = editableTexts(computed, written);
  const last = lastIssue(engagement.issues ?? [], { language, edition });
  const before = await contentOfIssue(context, engagement.id, last);
  if (!before.ok) return before;
  const since: ReportSince | null =
    last === null
      ? null
      : {
          number: last.number,
          issuedAt: last.issuedAt,
          chapters: before.value === null ? null : changesBetween(before.value, document),
        };
  const notes = readiness({
    engagement,
    template,
    assessment: input.assessment,
    edition,
    report: document,
    texts,
    ownNames: [client.name, brand?.name ?? ''],
    otherClients: clients.value.filter(({ id }) => id !== client.id).map(({ name }) => name),
  });
  return ok({ document, texts, notes, since });
}

/** The newest report of that edition and language; null: none was given out. */
export function lastIssue(
  issues: readonly ReportIssue[],
  { language, edition }: Required<Pick<ReportWanted, 'language' | 'edition'>>,
): ReportIssue | null {
  const like = issues.filter((issue) => issue.language === language && issue.edition === edition);
  return like.reduce<ReportIssue | null>(
    (newest, issue) => (newest === null || issue.number > newest.number ? issue : newest),
    null,
  );
}

/** What a report that was given out says; null where that went with an erasure or is lost. */
export async function contentOfIssue(
  { workspace }: Pick<ServiceContext, 'workspace'>,
  engagement: string,
  issue: ReportIssue | null,
): Promise<Result<ReportDocument | null, Problem>> {
  if (issue?.content === undefined) return ok(null);
  const bytes = await workspace.engagements.attachments(engagement).read(issue.content.attachment);
  if (!bytes.ok) return bytes.problem.code === 'attachment-not-found' ? ok(null) : bytes;
  // Its hash was checked by reading it, so these are the bytes that were written when it was given out.
  return ok(JSON.parse(Buffer.from(bytes.value).toString('utf8')) as ReportDocument);
}
