import { explainEscalators } from '../assessment/explainRules';
import type { LocalizedText } from '../template/localizedText';
import type { Escalator } from '../template/model';
import type { Assessed } from './assessed';
import { arePeopleShown } from './smallGroups';

/** Whether the number behind an escalator may be shown: facts may, answers only of enough people (ruling 27). */
export function isEscalatorShown(given: Assessed, situation: string, escalator: string): boolean {
  const { template, engagement, assessment } = given;
  const known = explainEscalators(template, engagement, assessment, situation).find(
    ({ id }) => id === escalator,
  );
  const people = new Set(known?.answers.map(({ respondent }) => respondent));
  return people.size === 0 || arePeopleShown(given, [...people]);
}

/** The sentence of an escalator, with a place for the number where there is one to show. */
export function escalatorSentence(
  { says, withoutFigure }: Pick<Escalator, 'says' | 'withoutFigure'>,
  value: number | null,
): LocalizedText {
  return value === null ? (withoutFigure ?? says) : says;
}
