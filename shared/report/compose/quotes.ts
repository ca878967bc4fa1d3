import { quotableWords } from '../../outputs/quotableWords';
import { isGroupShown } from '../../outputs/smallGroups';
import type { Block } from '../document';
import { groupName } from './anonymity';
import type { Writing } from './writing';

/**
 * Words that were chosen to be printed, of those who still agree to be quoted (ruling 27). Whose group is too small to
 * be shown is quoted without it; nobody is named in any edition.
 */
export function composeQuotes(writing: Writing, dimension: string): Block[] {
  const { assessment, edition, engagement, index, translate } = writing;
  const chosen = engagement.report?.chosen?.quotes ?? [];
  if (chosen.length === 0) return [];
  const heardOf = (group: string): number =>
    engagement.respondents.filter((each) => each.group === group && assessment.respondents.includes(each.id))
      .length;
  const items = quotableWords(engagement).flatMap(({ respondent, group, question, words }) => {
    const facet = index.questions.get(question)?.facet;
    const isChosen = chosen.some((each) => each.respondent === respondent && each.question === question);
    if (!isChosen || facet?.dimension !== dimension) return [];
    const isNamed = edition === 'internal' || isGroupShown(writing, group, heardOf(group));
    return [
      isNamed
        ? translate('report.quotes.byGroup', { words, group: groupName(writing, group) })
        : translate('report.quotes.bySomebody', { words }),
    ];
  });
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: translate('report.quotes.title') },
    { kind: 'list', source: { kind: 'part', part: 'respondents' }, items },
  ];
}
