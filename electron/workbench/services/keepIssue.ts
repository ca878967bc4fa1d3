import type { Problem } from '#shared/contract/problem';
import type { Edition } from '#shared/engagement/editions';
import type { ReportIssue } from '#shared/engagement/report';
import { reportFileName } from '#shared/file/fileNames';
import { printedPictures } from '#shared/outputs/printedPictures';
import { composeReport } from '#shared/report/composeReport';
import { fail, ok, type Result } from '#shared/result';
import { composeFor, type ComposeOrder } from '../composeFor';
import { sha256 } from '../storage/storage';
import { activeEngagement } from './activeEngagement';
import { given } from './given';
import { reportSubject } from './reportOrder';
import type { ServiceContext } from './service';

/** A report that was drawn and is about to be given out. */
export interface DrawnIssue {
  /** What it was composed from. */
  readonly frozen: ComposeOrder & {
    readonly edition: Edition;
    readonly issue: NonNullable<ComposeOrder['issue']>;
  };
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly note: string | undefined;
}

/**
 * Keeps PDF and content with the engagement and puts the issue on record, unless the report would say something else
 * by now: drawing takes seconds, and nobody who was erased or took their consent back meanwhile is to be found in it.
 * Belongs into a turn of the workbench, so that no erasure drops the files before they are named.
 * Refuses: engagement-not-active, report-changed-meanwhile, what reading the engagement and the disk refuse.
 */
export async function keepIssue(
  context: ServiceContext,
  { frozen, bytes, pages, note }: DrawnIssue,
): Promise<Result<ReportIssue, Problem>> {
  const { edition, language, now } = frozen;
  const { id } = frozen.engagement;
  const active = await activeEngagement(context, id);
  if (!active.ok) return active;
  const present = await reportSubject(context, id);
  if (!present.ok) return present;
  const { engagement, client } = present.value;
  const content = contentFrom(context, frozen);
  const issues = { ...frozen.issue, earlier: engagement.issues ?? [] };
  if (contentFrom(context, { ...frozen, ...present.value, issue: issues }) !== content)
    return fail({ code: 'report-changed-meanwhile' });

  const files = context.workspace.engagements.attachments(id);
  // Written before the change that names them: a crash in between leaves bytes nobody names, never a name without bytes.
  const keptContent = await files.write(Buffer.from(content));
  if (!keptContent.ok) return keptContent;
  const keptPdf = await files.write(bytes);
  if (!keptPdf.ok) return keptPdf;
  const quotes = engagement.report?.chosen?.quotes ?? [];
  const pictures = printedPictures(engagement, edition).flatMap(({ respondent, question }) =>
    respondent === undefined ? [] : [{ respondent, ...given({ question }) }],
  );
  const issue: ReportIssue = {
    number: issues.number,
    issuedAt: now.toISOString(),
    edition,
    language,
    fileName: reportFileName(client.name, engagement.title, now.toISOString().slice(0, 10), edition),
    pages,
    sizeBytes: bytes.length,
    sha256: sha256(bytes),
    attachment: keptPdf.value,
    content: { attachment: keptContent.value },
    ...(quotes.length === 0 ? {} : { quotes }),
    ...(pictures.length === 0 ? {} : { pictures }),
    ...given({ note }),
  };
  const committed = await context.workspace.engagements.commit(id, { kind: 'report-issued', issue });
  return committed.ok ? ok(issue) : committed;
}

function contentFrom(context: ServiceContext, order: ComposeOrder): string {
  return JSON.stringify(composeReport(composeFor(context, order)));
}
