import type { ExchangeFault, ExchangeReason } from '../file/exchangeProblem';
import type { RenderWarning } from '../report/problem';
import type { Translate, WordingValues } from '../wording/translate';
import type { Problem } from './problem';

export interface ProblemWords {
  /** What happened. */
  readonly title: string;
  /** What is safe and what to do. */
  readonly whatToDo: string;
  /** Each place at fault, where there are several; usually empty. */
  readonly details: readonly string[];
}

/** A problem in words. A code without words in the wording does not compile here. */
export function problemWords(translate: Translate, problem: Problem): ProblemWords {
  const values = valuesOf(translate, problem);
  return {
    title: translate(`problems.${problem.code}.title`, values),
    whatToDo: translate(`problems.${problem.code}.whatToDo`, values),
    details: problem.code === 'exchange-faulty' ? detailsOf(translate, problem) : [],
  };
}

/** One place at fault as `path: words`. */
export function faultWords(translate: Translate, { path, reason }: ExchangeFault): string {
  return `${path === '' ? translate('problems.whole') : path}: ${reasonWords(translate, reason)}`;
}

/** Something a report had to do without, in words. */
export function warningWords(translate: Translate, warning: RenderWarning): string {
  return translate(`problems.warnings.${warning.code}`, valuesOf(translate, warning));
}

/** Where it had to, a line each; empty where that is no matter of places. */
export function warningPlaces(warning: RenderWarning): readonly string[] {
  if (!('spots' in warning)) return [];
  return warning.spots.map(({ chapter, text }) => (chapter === null ? text : `${chapter.title}: ${text}`));
}

export function reasonWords(translate: Translate, reason: ExchangeReason): string {
  const values = valuesOf(translate, reason);
  switch (reason.code) {
    case 'expected':
    case 'duplicate-answer':
    case 'duplicate-respondent':
    case 'duplicate-entry':
    case 'exchange-template-unknown':
    case 'exchange-template-differs':
    case 'exchange-template-faulty':
      return translate(`problems.faults.${reason.code}`, values);
    default:
      return translate(`problems.${reason.code}.title`, values);
  }
}

function detailsOf(
  translate: Translate,
  { faults, hasMore }: Extract<Problem, { code: 'exchange-faulty' }>,
): readonly string[] {
  const lines = faults.map((fault) => faultWords(translate, fault));
  return hasMore ? [...lines, translate('problems.faults.more', { count: faults.length })] : lines;
}

/** The data of a problem as its words want it: lists joined, codes inside it worded too. */
function valuesOf(translate: Translate, about: Problem | ExchangeReason | RenderWarning): WordingValues {
  switch (about.code) {
    case 'exchange-faulty':
      return { fileName: about.fileName, count: about.faults.length };
    case 'brand-in-use':
    case 'template-in-use':
      return { count: about.engagements };
    case 'template-in-packs':
      return { count: about.packs };
    case 'exchange-template-faulty':
      return { fault: about.fault.code };
    case 'report-not-ready':
    case 'report-warnings-unseen':
      return { reasons: about.reasons.map((kind) => translate(`app.issuing.kinds.${kind}`)).join(', ') };
    case 'logo-left-out':
    case 'typeface-left-out':
      return {
        reason: translate(`problems.${about.problem.code}.title`, valuesOf(translate, about.problem)),
      };
    // The number of a process is a name, not a count.
    case 'folder-in-use':
    case 'folder-taken-over':
      return { ...plain(about), pid: String(about.pid) };
    case 'picture-left-out':
    case 'picture-coarse':
      return { count: about.spots.length };
    case 'answer-type':
    case 'fact-type':
      return { ...plain(about), expected: translate(`problems.kinds.${about.expected}`) };
    case 'container-refused':
      return {
        fileName: about.fileName,
        entry: about.entry || translate('problems.whole'),
        reason: translate(`problems.container.${about.reason}`),
      };
    case 'bad-request':
      return { path: about.path || translate('problems.whole'), expected: about.expected };
    default:
      return plain(about);
  }
}

function plain(data: object): WordingValues {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'number' ? value : Array.isArray(value) ? value.join(', ') : String(value),
    ]),
  );
}
