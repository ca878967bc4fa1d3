import type { Problem } from '#shared/contract/problem';
import type { Checked } from '#shared/contract/reply';
import type { ReportProgress } from '#shared/contract/reportProgress';
import type { ReportIssued } from '#shared/contract/views';
import type { ReportIssue } from '#shared/engagement/report';
import { contentOf, type ChapterChange } from '#shared/report/changesBetween';
import { isReadinessError } from '#shared/report/readiness';
import { fail, ok, type Result } from '#shared/result';
import type { Translate } from '#shared/wording/translate';
import { makeReport } from '../makeReport';
import { activeEngagement } from './activeEngagement';
import { composeOf, contentOfIssue, lastIssue } from './composedReport';
import { keepIssue } from './keepIssue';
import { reportLook, reportSubject } from './reportOrder';
import type { ServiceContext } from './service';

interface Job {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ReportProgress) => void;
}

/**
 * Gives a report out: freezes what it says, numbers it, keeps PDF and content with the engagement, and hands the file
 * over. One that says what the last of its kind said is that one again, to the byte, under its old number.
 * Refuses: report-not-ready, report-warnings-unseen, report-changed-meanwhile, notes-owed, what the renderer and the
 * disk refuse; nothing is kept then.
 */
export async function issueReport(
  context: ServiceContext,
  order: Checked<'reports.issue'>,
  { signal, onProgress }: Job,
): Promise<Result<ReportIssued, Problem>> {
  const { engagement: id, language, edition = 'client', acknowledged, note } = order;
  const active = await activeEngagement(context, id);
  if (!active.ok) return active;
  const subject = await reportSubject(context, id);
  if (!subject.ok) return subject;
  const { engagement, template, client, brand, earlier } = subject.value;
  const now = context.now();
  const composed = await composeOf(context, subject.value, { language, edition }, now);
  if (!composed.ok) return composed;
  const { document, notes, since } = composed.value;
  const issues = engagement.issues ?? [];
  const last = lastIssue(issues, { language, edition });
  const before = await contentOfIssue(context, id, last);
  if (!before.ok) return before;
  if (last !== null && before.value !== null && contentOf(before.value) === contentOf(document))
    return deliverIssue(context, id, last, true);
  const errors = notes.filter(({ kind }) => isReadinessError(kind)).map(({ kind }) => kind);
  if (errors.length > 0) return fail({ code: 'report-not-ready', reasons: errors });
  const seen = new Set(acknowledged);
  const unseen = notes.filter(({ kind }) => !seen.has(kind)).map(({ kind }) => kind);
  if (unseen.length > 0) return fail({ code: 'report-warnings-unseen', reasons: unseen });

  const number = Math.max(0, ...issues.map((issue) => issue.number)) + 1;
  const frozen = {
    template,
    engagement,
    client,
    brand,
    earlier,
    edition,
    language,
    now,
    isDraft: false,
    issue: {
      number,
      changes: (since?.chapters ?? []).map((change) => changeWords(context.translateFor(language), change)),
      earlier: issues,
    },
  };
  const look = await reportLook(context, subject.value, edition);
  if (!look.ok) return look;
  const made = await makeReport(context, {
    ...frozen,
    ...look.value,
    signal,
    onProgress,
  });
  if (!made.ok) return made;
  if (signal.aborted) return fail({ code: 'pdf-cancelled' });
  const { bytes, pages, warnings } = made.value;
  const unseenLook = warnings.map(({ code }) => code).filter((code) => !seen.has(code));
  if (unseenLook.length > 0) return fail({ code: 'report-warnings-unseen', reasons: unseenLook });

  const kept = await context.inTurn(() => keepIssue(context, { frozen, bytes, pages, note }));
  return kept.ok ? deliverIssue(context, id, kept.value, false) : kept;
}

/** Hands a report over that was given out before: the very bytes. Refuses: report-issue-unknown, report-issue-erased. */
export async function issueAgain(
  context: ServiceContext,
  { engagement: id, number }: Checked<'reports.openIssue'>,
): Promise<Result<ReportIssued, Problem>> {
  const engagement = await context.workspace.engagements.read(id);
  if (!engagement.ok) return engagement;
  const issue = engagement.value.issues?.find((each) => each.number === number);
  if (issue === undefined) return fail({ code: 'report-issue-unknown', number });
  return deliverIssue(context, id, issue, true);
}

async function deliverIssue(
  { workspace, deliver }: ServiceContext,
  id: string,
  issue: ReportIssue,
  isSame: boolean,
): Promise<Result<ReportIssued, Problem>> {
  const { attachment, number } = issue;
  if (attachment === undefined) return fail({ code: 'report-issue-erased', number });
  const bytes = await workspace.engagements.attachments(id).read(attachment);
  if (!bytes.ok) return bytes;
  const engagement = await workspace.engagements.read(id);
  if (!engagement.ok) return engagement;
  const delivery = await deliver({
    fileName: issue.fileName,
    mediaType: 'application/pdf',
    bytes: bytes.value,
  });
  if (!delivery.ok) return delivery;
  return ok({ issue, isSame, delivery: delivery.value, engagement: engagement.value });
}

function changeWords(translate: Translate, { title, change, added, removed }: ChapterChange): string {
  return translate(`report.since.${change}`, {
    chapter: title,
    count: Math.max(added.length, removed.length, 1),
  });
}
