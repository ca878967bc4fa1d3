import { displayShort } from '#shared/assessment/display';
import { levels } from '#shared/template/configuration';
import type { Condition, NumberExpression } from '#shared/template/expression';
import type { Translate } from '#shared/wording/translate';
import type { Findings } from '../useFindings';
import { localNumber } from '../../../state/localNumber';

/** Names of what rules look at, and the wording. */
export interface RuleWords extends Pick<
  Findings,
  'text' | 'index' | 'facetName' | 'dimensionName' | 'groupName' | 'factPrompts'
> {
  readonly t: Translate;
}

/** What a rule of the template measures, in words; a figure put together from others is named as such. */
export function expressionWords(words: RuleWords, expression: NumberExpression): string {
  const { t, facetName, dimensionName, groupName } = words;
  switch (expression.op) {
    case 'number':
      return localNumber(displayShort(expression.value));
    case 'fact':
      return words.factPrompts([expression.fact]);
    case 'exposure':
      return t('app.outputs.measure.exposure', { dimension: dimensionName(expression.dimension) });
    case 'facet-score':
      return t('app.outputs.measure.facetScore', { facet: facetName(expression.facet) });
    case 'dimension-score':
      return t('app.outputs.measure.dimensionScore', { dimension: dimensionName(expression.dimension) });
    case 'facet-spread':
      return t('app.outputs.measure.spread', { facet: facetName(expression.facet) });
    case 'top-floor':
      return t('app.outputs.measure.topFloor', { facets: expression.facets.map(facetName).join(', ') });
    case 'own-answer':
    case 'median-answer':
      return t('app.outputs.measure.median', { question: promptOf(words, expression.question) });
    case 'mean-answer':
      return t('app.outputs.measure.mean', { question: promptOf(words, expression.question) });
    case 'mean-score':
      return t('app.outputs.measure.meanScore', { question: promptOf(words, expression.question) });
    case 'skills-short':
      return t('app.outputs.measure.skillsShort', { by: localNumber(displayShort(expression.by)) });
    case 'options-named':
      return t('app.outputs.measure.optionsNamed', {
        question: promptOf(words, expression.question),
        people: expression.respondents,
      });
    case 'groups-naming':
      return t('app.outputs.measure.groupsNaming', {
        option: optionsIn(words, expression.question, [expression.option]),
      });
    case 'respondents':
      return t('app.outputs.measure.respondents', { groups: expression.groups.map(groupName).join(', ') });
    case 'situations-at':
      return t('app.outputs.measure.situationsAt', {
        levels: levels
          .filter((level) => expression.levels.includes(level))
          .map((level) => t(`terms.level.${level}`))
          .join(', '),
      });
    case 'symptoms-judged':
      return t('app.outputs.measure.symptomsJudged', {
        judgement: t(`report.judgement.${expression.judgement}`),
      });
    default:
      return t('app.outputs.measure.workedOut');
  }
}

/** A rule that asks for a choice and not for a number. */
export function conditionWords(words: RuleWords, condition: Condition): string {
  const { t } = words;
  switch (condition.op) {
    case 'fact-is':
      return words.factPrompts([condition.fact]);
    case 'most-frequent-in':
      return t('app.outputs.measure.mostFrequent', {
        question: promptOf(words, condition.question),
        options: optionsIn(words, condition.question, condition.options),
      });
    case 'no-answer-in':
      return t('app.outputs.measure.noAnswer', {
        question: promptOf(words, condition.question),
        options: optionsIn(words, condition.question, condition.options),
      });
    default:
      return t('app.outputs.measure.workedOut');
  }
}

function promptOf({ index, text }: RuleWords, question: string): string {
  const known = index.questions.get(question)?.question;
  return known === undefined ? question : text(known.prompt);
}

function optionsIn({ index, text }: RuleWords, question: string, ids: readonly string[]): string {
  const known = index.questions.get(question)?.question;
  const options = known !== undefined && 'options' in known ? known.options : [];
  return ids
    .map((id) => {
      const option = options.find((each) => each.id === id);
      return `“${option === undefined ? id : text(option.text)}”`;
    })
    .join(', ');
}
