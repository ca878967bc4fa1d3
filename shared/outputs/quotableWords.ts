import type { Engagement } from '../engagement/engagement';

/** Somebody's own words that may be printed. */
export interface Quotable {
  readonly respondent: string;
  /** Id of the group they belong to. */
  readonly group: string;
  readonly question: string;
  readonly words: string;
}

/** Words written down as somebody's own, of those who agreed to be quoted (section 3.6, ruling 27). */
export function quotableWords({ respondents, answers }: Engagement): readonly Quotable[] {
  return respondents
    .filter(({ consent }) => consent?.quote === true)
    .flatMap(({ id, group }) =>
      Object.entries(answers[id] ?? {}).flatMap(([question, { quote }]) =>
        quote === undefined || quote.trim() === ''
          ? []
          : [{ respondent: id, group, question, words: quote.trim() }],
      ),
    );
}
