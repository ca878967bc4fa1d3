import type { LocalizedText } from '../template/localizedText';
import type { Option } from '../template/question';
import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';
import { answeredValues, countBehind, lettersIn } from './answeredValues';
import type { Assessed } from './assessed';
import { arePeopleShown } from './smallGroups';

/** How many stand behind something: never who. */
export interface Backing {
  readonly groups: number;
  readonly people: number;
}

/** One option of a choice, and how many chose it. */
export interface OptionTally {
  readonly option: string;
  readonly text: LocalizedText;
  readonly named: Backing;
}

export interface Tally {
  readonly question: string;
  /** Who answered at all. */
  readonly answered: Backing;
  /** Not so with answers of too few people who did not all agree: the tally would be somebody's own answer. */
  readonly isPrintable: boolean;
  /** Every option, in the order of the question. */
  readonly options: readonly OptionTally[];
}

/** How often each option of a choice was named; "none of these" is no option. */
export function tally(assessed: Assessed, question: string): Tally {
  const answers = answeredValues(assessed, question);
  return {
    question,
    answered: countBehind(answers),
    isPrintable: arePeopleShown(
      assessed,
      answers.map(({ respondent }) => respondent),
    ),
    options: optionsOf(assessed.template, question).map(({ id, text }) => ({
      option: id,
      text,
      named: countBehind(answers.filter(({ value }) => lettersIn(value).includes(id))),
    })),
  };
}

/** Something that people wish would stop, in the words of one of them. */
export interface Wish {
  readonly text: string;
  readonly named: Backing;
  /** A wording of few people is a quotation: only with the consent of all of them. */
  readonly isPrintable: boolean;
}

/** Equal wishes together, the most widely shared first; case, spaces and punctuation make no difference. */
export function wishes(assessed: Assessed, question: string): readonly Wish[] {
  const told = answeredValues(assessed, question).flatMap((answer) =>
    typeof answer.value === 'string' ? [{ ...answer, text: answer.value.trim() }] : [],
  );
  const byWish = new Map<string, (typeof told)[number][]>();
  for (const each of told) {
    const same = byWish.get(plain(each.text));
    if (same === undefined) byWish.set(plain(each.text), [each]);
    else same.push(each);
  }
  return [...byWish.values()]
    .map((same): Wish => ({
      text: same.map(({ text }) => text).toSorted()[0] ?? '',
      named: countBehind(same),
      isPrintable: arePeopleShown(
        assessed,
        same.map(({ respondent }) => respondent),
        'quote',
      ),
    }))
    .toSorted(
      (one, other) =>
        other.named.groups - one.named.groups ||
        other.named.people - one.named.people ||
        (one.text < other.text ? -1 : 1),
    );
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}

function optionsOf(template: Template, id: string): readonly Option[] {
  const question = indexTemplate(template).questions.get(id)?.question;
  return question !== undefined && 'options' in question ? question.options : [];
}
