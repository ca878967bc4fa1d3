import type { EngagementChange } from './change';
import type { Engagement } from './engagement';
import { isErasedEvidence, type ErasureTarget } from './erasureTarget';
import type { ReportChoice, ReportDecision, ReportIssue } from './report';

type ReportChange = Extract<EngagementChange, { kind: `report-${string}` }>;

/** The engagement with a text of its report in other words, other things chosen for it, or one given out. */
export function changeReport(engagement: Engagement, change: ReportChange): Engagement {
  switch (change.kind) {
    case 'report-text-written': {
      const { key, language } = change;
      const others = (engagement.report?.texts ?? []).filter(
        (text) => text.key !== key || text.language !== language,
      );
      const texts = change.written === null ? others : [...others, { key, language, ...change.written }];
      return withReport(engagement, { texts: texts.length === 0 ? undefined : texts });
    }
    case 'report-chosen':
      return withReport(engagement, { chosen: ofPicturesHere(engagement, change.chosen) });
    case 'report-arranged':
      return withReport(engagement, { sections: change.sections ?? undefined });
    case 'report-note-written': {
      const { chapter, text } = change;
      const others = (engagement.report?.notes ?? []).filter((note) => note.chapter !== chapter);
      const notes = text === null ? others : [...others, { chapter, text }];
      return withReport(engagement, { notes: notes.length === 0 ? undefined : notes });
    }
    case 'report-issued': {
      const { issues = [] } = engagement;
      const { issue } = change;
      return { ...engagement, issues: [...issues.filter(({ number }) => number !== issue.number), issue] };
    }
  }
}

/** Without decisions the engagement is as it was before there were any. */
export function withReport(
  engagement: Engagement,
  changed: { readonly [Part in keyof ReportDecision]?: ReportDecision[Part] | undefined },
): Engagement {
  const kept = Object.entries({ ...engagement.report, ...changed }).filter(([, part]) => part !== undefined);
  const next = { ...engagement, report: Object.fromEntries(kept) as ReportDecision };
  if (kept.length === 0) Reflect.deleteProperty(next, 'report');
  return next;
}

/** Choices recorded by earlier versions can name pictures that had been taken off the list. */
function ofPicturesHere({ evidence = [] }: Engagement, chosen: ReportChoice): ReportChoice {
  const here = new Set(evidence.map(({ id }) => id));
  return chosen.pictures.every((id) => here.has(id))
    ? chosen
    : { ...chosen, pictures: chosen.pictures.filter((id) => here.has(id)) };
}

/** An earlier state with the reports of the present one too: what was given out stays given out. */
export function withIssuesOf(earlier: Engagement, { issues }: Engagement): Engagement {
  if (issues === undefined) return earlier;
  const numbers = new Set(issues.map(({ number }) => number));
  const others = (earlier.issues ?? []).filter(({ number }) => !numbers.has(number));
  return { ...earlier, issues: [...others, ...issues] };
}

/** The engagement without what was chosen of somebody's words; null: of everything they said. */
export function quotesWithout(
  engagement: Engagement,
  respondent: string,
  question: string | null,
): Engagement {
  const { chosen } = engagement.report ?? {};
  if (chosen === undefined) return engagement;
  const quotes = chosen.quotes.filter(
    (quote) => quote.respondent !== respondent || (question !== null && quote.question !== question),
  );
  return quotes.length === chosen.quotes.length
    ? engagement
    : withReport(engagement, { chosen: { ...chosen, quotes } });
}

/** The engagement without the choice of these pictures, by id. */
export function picturesWithout(engagement: Engagement, gone: readonly string[]): Engagement {
  const { chosen } = engagement.report ?? {};
  return chosen?.pictures.some((id) => gone.includes(id)) === true
    ? withReport(engagement, {
        chosen: { ...chosen, pictures: chosen.pictures.filter((id) => !gone.includes(id)) },
      })
    : engagement;
}

/**
 * A report that was given out, without its files where they may tell of who is to be forgotten: an internal edition
 * tells of everybody, another one only of those it quotes and of those who showed a picture in it. That it was given
 * out, and its hash, stay on record.
 */
export function issueWithout(issue: ReportIssue, target: ErasureTarget): ReportIssue {
  const isQuoted = (issue.quotes ?? []).some(
    ({ respondent, question }) =>
      respondent === target.respondent && (target.kind === 'respondent' || question === target.question),
  );
  const hasPicture = (issue.pictures ?? []).some((picture) => isErasedEvidence(picture, target));
  if (issue.edition !== 'internal' && !isQuoted && !hasPicture) return issue;
  const left = { ...issue };
  for (const part of ['attachment', 'content', 'quotes', 'pictures'] as const)
    Reflect.deleteProperty(left, part);
  return left;
}
