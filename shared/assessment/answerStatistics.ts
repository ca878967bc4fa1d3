import type { AnswerValue } from '../engagement/answer';
import type { AnswerPick, SkillsPick, Sources } from '../situation/sources';
import { isAtLeast } from '../template/compare';
import { noneOfThese } from '../template/scoreAnswer';
import type { AnswerSheet, AskedAnswer } from './answerSheet';
import { mean } from './statistics';

type AnswerSources = Pick<
  Sources,
  | 'medianAnswer'
  | 'meanAnswer'
  | 'meanScore'
  | 'skillsShort'
  | 'optionsNamed'
  | 'groupsNaming'
  | 'respondents'
  | 'mostFrequentOption'
  | 'chosenOptions'
>;

/**
 * The lookups of rules that run over individual answers, not over groups (section 3.9). Only questions that are asked
 * count; each lookup gives null when nobody answered.
 */
export function answerStatistics(sheet: AnswerSheet): AnswerSources {
  const answered = (question: string): readonly AskedAnswer[] =>
    sheet.answersTo(question).filter(({ value }) => value !== null);
  const choices = (question: string): readonly (readonly string[])[] =>
    answered(question).map(({ value }) => lettersOf(value));
  return {
    medianAnswer: (pick) => median(numbersOf(answered(pick.question), pick)),
    meanAnswer: (pick) => mean(numbersOf(answered(pick.question), pick)),
    meanScore: (question) => mean(sheet.answersTo(question).flatMap(({ line }) => line.score ?? [])),
    skillsShort: (pick) => skillsShort(answered(pick.question), pick),
    optionsNamed: (question, respondents) => {
      const chosen = choices(question);
      if (chosen.length === 0) return null;
      return [...countLetters(chosen).values()].filter((count) => count >= respondents).length;
    },
    groupsNaming: (question, option) => {
      const all = answered(question);
      if (all.length === 0) return null;
      const naming = all.filter(({ value }) => lettersOf(value).includes(option));
      return new Set(naming.map(({ respondent }) => respondent.group)).size;
    },
    respondents: (groups) => sheet.respondents.filter(({ group }) => groups.includes(group)).length,
    mostFrequentOption: (question) => mostFrequent(countLetters(choices(question))),
    chosenOptions: (question) => {
      const chosen = choices(question);
      return chosen.length === 0 ? null : [...countLetters(chosen).keys()];
    },
  };
}

/** The numbers somebody gave: as entered, or the sum of some parts of an allocation. */
function numbersOf(answers: readonly AskedAnswer[], { groups, parts }: AnswerPick): readonly number[] {
  return answers
    .filter(({ respondent }) => groups === undefined || groups.includes(respondent.group))
    .flatMap(({ value }) => numberIn(value, parts) ?? []);
}

function numberIn(value: AnswerValue | null, parts: readonly string[] | undefined): number | null {
  if (typeof value === 'number') return value;
  if (parts === undefined || !isAllocation(value)) return null;
  return parts.reduce((sum, part) => sum + (value[part] ?? 0), 0);
}

function isAllocation(value: AnswerValue | null): value is Record<string, number> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isMatrix(value);
}

function isMatrix(value: AnswerValue | null): value is { current: number[]; required: number[] } {
  return (
    typeof value === 'object' && value !== null && Array.isArray((value as { current?: unknown }).current)
  );
}

/** The middle value, or the mean of the two in the middle; null of nothing. */
function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  return mean(sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1));
}

/**
 * How many skills are short: for each row, the mean of required minus current, signed, over the matrices that require
 * anything there; a row that nobody requires is passed over (ruling 5).
 */
function skillsShort(answers: readonly AskedAnswer[], { skills, by }: SkillsPick): number | null {
  const matrices = answers.flatMap(({ value }) => (isMatrix(value) ? [value] : []));
  if (matrices.length === 0) return null;
  const rows = skills?.map((skill) => skill - 1) ?? (matrices[0]?.required ?? []).keys();
  let short = 0;
  for (const row of rows) {
    const gap = mean(
      matrices.flatMap(({ current, required }) => {
        const level = required[row] ?? 0;
        return level > 0 ? [level - (current[row] ?? 0)] : [];
      }),
    );
    if (gap !== null && isAtLeast(gap, by)) short += 1;
  }
  return short;
}

function lettersOf(value: AnswerValue | null): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value : [];
}

/** How often each option was chosen, by letter; "none of these" is no option. */
function countLetters(chosen: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const letter of chosen.flat().toSorted())
    if (letter !== noneOfThese) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

function mostFrequent(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [letter, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = letter;
  return best;
}
