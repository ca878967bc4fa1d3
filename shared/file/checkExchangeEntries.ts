import type { z } from 'zod';
import type { Answer } from '../engagement/answer';
import {
  factValueSchema,
  judgementSchema,
  notApplicableNoteSchema,
  overrideSchema,
  respondentSchema,
} from '../engagement/engagement';
import { meetingSchema } from '../engagement/meeting';
import { checkAnswer } from '../interview/checkAnswer';
import { checkFact } from '../interview/checkFact';
import type { AnswerProblem } from '../interview/problem';
import { subjectOf } from '../interview/subject';
import type { Result } from '../result';
import type { Template } from '../template/template';
import { indexTemplate, type TemplateIndex } from '../template/templateIndex';
import {
  exchangeAnswerSchema,
  exchangeDraftSchema,
  exchangeFileSchema,
  exchangeSessionSchema,
  type ExchangeAnswer,
} from './exchangeFile';
import { checkExchangeEvidence, type Attached } from './checkExchangeEvidence';
import { checkExchangePlan } from './checkExchangePlan';
import { checkExchangeReport } from './checkExchangeReport';
import { entries } from './exchangeEntries';
import type { ExchangeFaults } from './exchangeFaults';

type Raw = Readonly<Record<string, unknown>>;

/** What every check of entries works with. */
interface Check {
  readonly raw: Raw;
  readonly template: Template;
  readonly index: TemplateIndex;
  readonly faults: ExchangeFaults;
  /** Group of each respondent the file knows. */
  readonly groups: ReadonlyMap<string, string>;
}

/**
 * Checks every entry whose shape is right against the template and the other entries, so that one misshapen entry does
 * not hide what is wrong elsewhere. Gives back the answers in their normal form.
 */
export function checkExchangeEntries(
  raw: Raw,
  template: Template,
  attached: Attached,
  faults: ExchangeFaults,
): readonly ExchangeAnswer[] {
  const index = indexTemplate(template);
  const groups = checkRespondents(raw, index, faults);
  const check: Check = { raw, template, index, faults, groups };
  checkFacts(check);
  const answers = checkAnswers(check);
  checkVerified(check);
  checkSessions(check);
  checkMeetings(check);
  checkExchangeEvidence({ ...check, attached });
  checkFacetEntries(check, 'overrides', overrideSchema);
  checkFacetEntries(check, 'notApplicableNotes', notApplicableNoteSchema);
  checkJudgements(check);
  checkExchangePlan(raw, template, faults);
  checkExchangeReport(raw, template, faults);
  return answers;
}

function checkRespondents(raw: Raw, index: TemplateIndex, faults: ExchangeFaults): Map<string, string> {
  const groups = new Map<string, string>();
  for (const [place, { id, group }] of entries(raw['respondents'], respondentSchema)) {
    if (groups.has(id))
      faults.add(['respondents', place, 'id'], { code: 'duplicate-respondent', respondent: id });
    if (!index.groups.has(group))
      faults.add(['respondents', place, 'group'], { code: 'group-unknown', group });
    groups.set(id, group);
  }
  return groups;
}

function checkFacts({ raw, index, faults }: Check): void {
  const facts = raw['facts'];
  if (typeof facts !== 'object' || facts === null) return;
  for (const [id, given] of Object.entries(facts)) {
    const value = factValueSchema.safeParse(given);
    const fact = index.facts.get(id);
    if (fact === undefined) faults.add(['facts', id], { code: 'fact-unknown', fact: id });
    else if (value.success) {
      const checked = checkFact(fact, value.data);
      if (!checked.ok) faults.add(['facts', id], checked.problem);
    }
  }
}

/** Answers and drafts share one place per respondent and question: what stands there twice contradicts itself. */
function checkAnswers(check: Check): readonly ExchangeAnswer[] {
  const { raw } = check;
  const seen = new Set<string>();
  const normal: ExchangeAnswer[] = [];
  for (const [place, entry] of entries(raw['answers'], exchangeAnswerSchema)) {
    const { respondent, question, ...answer } = entry;
    const checked = checkPlaced(check, seen, ['answers', place], { respondent, question, answer });
    // A checked answer keeps its state, and drafts are not among these.
    if (checked !== null) normal.push({ respondent, question, ...checked } as ExchangeAnswer);
  }
  for (const [place, { respondent, question, ...draft }] of entries(raw['drafts'], exchangeDraftSchema))
    checkPlaced(check, seen, ['drafts', place], {
      respondent,
      question,
      answer: { ...draft, state: 'draft' },
    });
  return normal;
}

function checkPlaced(
  { template, faults, groups }: Check,
  seen: Set<string>,
  path: readonly PropertyKey[],
  { respondent, question, answer }: { respondent: string; question: string; answer: Answer },
): Answer | null {
  const key = JSON.stringify([respondent, question]);
  if (seen.has(key)) faults.add(path, { code: 'duplicate-answer', respondent, question });
  seen.add(key);
  const group = groups.get(respondent);
  if (group === undefined) faults.add([...path, 'respondent'], { code: 'respondent-unknown', respondent });
  const checked: Result<Answer, AnswerProblem> =
    group === undefined && subjectOf(template, question) !== undefined
      ? { ok: true, value: answer }
      : checkAnswer(template, group ?? '', question, answer);
  if (checked.ok) return checked.value;
  faults.add([...path, fieldOf(checked.problem)], checked.problem);
  return null;
}

/** The field of the entry that a problem is about. */
function fieldOf({ code }: AnswerProblem): 'question' | 'state' | 'value' {
  if (code === 'question-unknown' || code === 'question-not-asked') return 'question';
  return code === 'not-applicable-forbidden' ? 'state' : 'value';
}

function checkVerified(check: Check): void {
  const facets = entries(check.raw['verified'], exchangeFileSchema.shape.verified.element).map(
    ([place, entry]) =>
      typeof entry === 'string'
        ? { path: ['verified', place], facet: entry }
        : { path: ['verified', place, 'facet'], facet: entry.facet },
  );
  checkFacets(check, facets);
}

function checkFacetEntries(
  check: Check,
  list: 'overrides' | 'notApplicableNotes',
  schema: z.ZodType<{ readonly facet: string }>,
): void {
  const facets = entries(check.raw[list], schema).map(([place, { facet }]) => ({
    path: [list, place, 'facet'],
    facet,
  }));
  checkFacets(check, facets);
}

function checkFacets(
  { index, faults }: Check,
  places: readonly { readonly path: readonly PropertyKey[]; readonly facet: string }[],
): void {
  const seen = new Set<string>();
  for (const { path, facet } of places) {
    if (!index.facets.has(facet)) faults.add(path, { code: 'facet-unknown', facet });
    if (seen.has(facet)) faults.add(path, { code: 'duplicate-entry', of: facet });
    seen.add(facet);
  }
}

function checkJudgements({ raw, index, faults }: Check): void {
  const seen = new Set<string>();
  for (const [place, { symptom }] of entries(raw['judgements'], judgementSchema)) {
    const path = ['judgements', place, 'symptom'];
    if (!index.symptoms.has(symptom)) faults.add(path, { code: 'symptom-unknown', symptom });
    if (seen.has(symptom)) faults.add(path, { code: 'duplicate-entry', of: symptom });
    seen.add(symptom);
  }
}

function checkSessions({ raw, template, index, faults, groups }: Check): void {
  for (const [place, session] of entries(raw['sessions'], exchangeSessionSchema)) {
    const { respondent, dimensionOrder, position } = session;
    const path = ['sessions', place];
    if (!groups.has(respondent))
      faults.add([...path, 'respondent'], { code: 'respondent-unknown', respondent });
    for (const [step, dimension] of dimensionOrder.entries())
      if (!index.dimensions.has(dimension))
        faults.add([...path, 'dimensionOrder', step], { code: 'dimension-unknown', dimension });
    if (position !== undefined && subjectOf(template, position) === undefined)
      faults.add([...path, 'position'], { code: 'question-unknown', question: position });
  }
}

function checkMeetings({ raw, template, faults, groups }: Check): void {
  const seen = new Set<string>();
  for (const [place, { id, respondents, parked }] of entries(raw['meetings'], meetingSchema)) {
    const path = ['meetings', place];
    if (seen.has(id)) faults.add([...path, 'id'], { code: 'duplicate-entry', of: id });
    seen.add(id);
    for (const [nth, respondent] of respondents.entries())
      if (!groups.has(respondent))
        faults.add([...path, 'respondents', nth], { code: 'respondent-unknown', respondent });
    for (const [nth, { question }] of parked.entries())
      if (question !== undefined && subjectOf(template, question) === undefined)
        faults.add([...path, 'parked', nth, 'question'], { code: 'question-unknown', question });
  }
}
