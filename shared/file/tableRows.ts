import { assess } from '../assessment/assess';
import type { Engagement } from '../engagement/engagement';
import { answerWords } from '../interview/answerWords';
import { decidedPlan } from '../planning/decidedPlan';
import type { DecidedItem } from '../planning/decidedItem';
import { plan } from '../planning/plan';
import { textIn, type Language } from '../template/localizedText';
import type { Template } from '../template/template';
import type { Translate } from '../wording/translate';

/**
 * A table for spreadsheets: its first row names the columns, in English in every language, because they are read again
 * by these names. Numbers are numbers; everything else is text.
 */
export type TableRows = readonly (readonly (string | number)[])[];

export const tableKinds = ['answers', 'recommendations'] as const;
export type TableKind = (typeof tableKinds)[number];

/**
 * Every answer on record, a row each. Respondents are numbered in the order of the engagement: neither their names nor
 * their ids, which may be made of names, leave with a table; notes, which may hold anything, stay too.
 */
export function answerRows(
  engagement: Engagement,
  template: Template,
  language: Language,
  translate: Translate,
): TableRows {
  const wording = { template, language, translate };
  const asked = [
    ...template.symptoms.map(({ id, prompt }) => ({ id, prompt })),
    ...template.questions.map(({ id, prompt }) => ({ id, prompt })),
  ];
  const rows = engagement.respondents.flatMap(({ id: respondent, group }, place) =>
    asked.flatMap(({ id, prompt }): (string | number)[][] => {
      const answer = engagement.answers[respondent]?.[id];
      if (answer === undefined) return [];
      const value = answer.state === 'answered' ? cell(answer.value) : '';
      const words = answerWords(wording, id, answer);
      return [[`R${place + 1}`, group, id, textIn(language, prompt), answer.state, value, words]];
    }),
  );
  return [['respondent', 'group', 'question', 'wording', 'state', 'answer', 'in words'], ...rows];
}

/** The plan as the consultant decided it, a row for each item, those left out at the end. */
export function recommendationRows(
  engagement: Engagement,
  template: Template,
  language: Language,
): TableRows {
  const computed = plan(template, engagement, assess(template, engagement));
  const { decisions, ownRecommendations } = engagement;
  const { waves, later, dismissed } = decidedPlan(template, computed, decisions, ownRecommendations);
  const row = (item: DecidedItem, wave: string | number) => [
    item.id,
    textIn(language, item.title),
    wave,
    textIn(language, item.owner),
    textIn(language, item.deliverable),
    item.effort,
    item.horizonDays,
    item.priority ?? '',
    item.choice ?? '',
    item.reason ?? '',
  ];
  return [
    ['id', 'title', 'wave', 'owner', 'deliverable', 'effort', 'days', 'priority', 'decision', 'reason'],
    ...waves.flatMap(({ wave, items }) => items.map((item) => row(item, wave))),
    ...later.map((item) => row(item, 'later')),
    ...dismissed.map((item) => row(item, 'dismissed')),
  ];
}

function cell(value: unknown): string | number {
  return typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value);
}
