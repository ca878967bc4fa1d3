import type { ExchangeFile } from './exchangeFile';
import { exchangeText } from './writeExchange';

/** How many entries are only in the file, the same on both sides, different, or only here. */
export interface Tally {
  readonly added: number;
  readonly same: number;
  readonly different: number;
  readonly onlyHere: number;
}

export interface ExchangeComparison {
  /** Nothing differs, in these entries or anywhere else. */
  readonly isIdentical: boolean;
  readonly respondents: Tally;
  /** Drafts among them. */
  readonly answers: Tally;
}

/** Two states of what may be one engagement, held against each other entry by entry. */
export function compareExchange(here: ExchangeFile, file: ExchangeFile): ExchangeComparison {
  return {
    isIdentical: bareText(here) === bareText(file),
    respondents: tally(
      byKey(here.respondents, ({ id }) => id),
      byKey(file.respondents, ({ id }) => id),
    ),
    answers: tally(answersOf(here), answersOf(file)),
  };
}

/** What the person entered: whether the template was brought along makes no difference. */
function bareText(file: ExchangeFile): string {
  const bare = { ...file };
  delete bare.embeddedTemplate;
  delete bare.origin;
  return exchangeText(bare);
}

function answersOf({ answers, drafts }: ExchangeFile): Map<string, string> {
  const placeOf = ({ respondent, question }: { respondent: string; question: string }): string =>
    JSON.stringify([respondent, question]);
  return new Map([...byKey(answers, placeOf), ...byKey(drafts ?? [], placeOf)]);
}

/** Entries under their key, each as a text that is equal for equal content. */
function byKey<Entry extends object>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): Map<string, string> {
  return new Map(entries.map((entry) => [keyOf(entry), JSON.stringify(sorted(entry))]));
}

/** The same value with its fields in the order of the alphabet. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

function tally(here: ReadonlyMap<string, string>, file: ReadonlyMap<string, string>): Tally {
  let [added, same, different] = [0, 0, 0];
  for (const [key, text] of file) {
    if (!here.has(key)) added += 1;
    else if (here.get(key) === text) same += 1;
    else different += 1;
  }
  return { added, same, different, onlyHere: here.size - same - different };
}
