import type { Answer } from '../engagement/answer';
import { isCharterEdited } from '../engagement/charter';
import type { Client } from '../engagement/client';
import type { Engagement } from '../engagement/engagement';
import type { Template } from '../template/template';
import type { ExchangeAnswer, ExchangeFile } from './exchangeFile';

/**
 * An engagement as a file for others. Everything the person entered is in it; what belongs to this workspace alone is
 * not: status, brand, reports that were given out, the link to an earlier engagement and the mark of a sample. Of its ids the one it began with goes
 * along, so that a second file of it is known as such. Answers stand in the order of respondents and of the template,
 * so that the same engagement always gives the same file.
 */
export function writeExchange(
  engagement: Engagement,
  client: Client,
  template: Template,
  isBuiltIn: boolean,
): ExchangeFile {
  const { title, startsOn, endsOn, facts, respondents, verified, overrides, judgements } = engagement;
  const { decisions, ownRecommendations, charter, notApplicableNotes, requiredLevels } = engagement;
  const origin = engagement.origin === undefined ? engagement.id : engagement.origin;
  const { name, sector, note } = client;
  const { answers, drafts } = placedAnswers(engagement, template);
  return {
    format: 'plumbline-engagement',
    schemaVersion: 1,
    ...present('origin', origin ?? undefined),
    client: { name, ...present('sector', sector), ...present('note', note) },
    title,
    ...present('startsOn', startsOn),
    ...present('endsOn', endsOn),
    template: { id: template.id, version: template.version },
    facts: inOrder(
      facts,
      template.facts.map(({ id }) => id),
    ),
    respondents,
    answers,
    verified: verified.map((each) => (Object.keys(each).length === 1 ? each.facet : each)),
    ...filled('drafts', drafts),
    ...filled('sessions', engagement.sessions.map(withoutId)),
    ...present('meetings', engagement.meetings),
    ...present('evidence', engagement.evidence),
    ...filled('overrides', overrides),
    ...filled('judgements', judgements),
    ...filled('decisions', decisions),
    ...filled('ownRecommendations', ownRecommendations),
    ...(isCharterEdited(charter) ? { charter } : {}),
    ...present('notApplicableNotes', notApplicableNotes),
    ...present('requiredLevels', requiredLevels),
    ...present('report', engagement.report),
    ...(isBuiltIn ? {} : { embeddedTemplate: template }),
  };
}

/** The same for a place that has no room for files: without evidence, and without what rests on it. */
export function withoutEvidence(file: ExchangeFile): ExchangeFile {
  const bare: ExchangeFile = {
    ...file,
    verified: file.verified.map((each) => {
      if (typeof each === 'string') return each;
      const rest = { ...each };
      delete rest.evidence;
      return Object.keys(rest).length === 1 ? rest.facet : rest;
    }),
  };
  delete bare.evidence;
  const { chosen } = file.report ?? {};
  if (chosen !== undefined) bare.report = { ...file.report, chosen: { ...chosen, pictures: [] } };
  return bare;
}

/** The file as text, one field a line, ended by a line break. */
export function exchangeText(file: ExchangeFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

type Draft = NonNullable<ExchangeFile['drafts']>[number];

function placedAnswers(
  { respondents, answers }: Engagement,
  { symptoms, questions }: Template,
): { answers: ExchangeAnswer[]; drafts: Draft[] } {
  const order = [...symptoms, ...questions].map(({ id }) => id);
  const placed = respondents.flatMap(({ id: respondent }) =>
    Object.entries(inOrder(answers[respondent] ?? {}, order)).map(([question, answer]) => ({
      place: { respondent, question },
      answer,
    })),
  );
  return {
    answers: placed.flatMap(({ place, answer }) =>
      answer.state === 'draft' ? [] : [{ ...place, ...answer }],
    ),
    drafts: placed.flatMap(({ place, answer }) => (answer.state === 'draft' ? [draftOf(place, answer)] : [])),
  };
}

/** The draft without its state, which its place in the file says already. */
function draftOf(
  place: { respondent: string; question: string },
  { value, owes, note, quote, flag }: Extract<Answer, { state: 'draft' }>,
): Draft {
  return {
    ...place,
    ...present('value', value),
    ...present('owes', owes),
    ...present('note', note),
    ...present('quote', quote),
    ...present('flag', flag),
  };
}

function withoutId({
  respondent,
  startedAt,
  dimensionOrder,
  position,
  endedAt,
}: Engagement['sessions'][number]) {
  return {
    respondent,
    startedAt,
    dimensionOrder,
    ...present('position', position),
    ...present('endedAt', endedAt),
  };
}

/** The record with the given keys in front, in their order. */
function inOrder<Value>(
  record: Readonly<Record<string, Value>>,
  keys: readonly string[],
): Record<string, Value> {
  const front = new Set(keys.filter((key) => Object.hasOwn(record, key)));
  const rest = Object.keys(record).filter((key) => !front.has(key));
  return Object.fromEntries(
    [...front, ...rest].flatMap((key) => {
      const value = record[key];
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

function present<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}

function filled<Key extends string, Item>(key: Key, items: Item[]): Partial<Record<Key, Item[]>> {
  return items.length === 0 ? {} : ({ [key]: items } as Record<Key, Item[]>);
}
