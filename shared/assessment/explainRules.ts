import type { Engagement } from '../engagement/engagement';
import { factSources, noSources } from '../situation/sources';
import { conditionWorking, workingOf, type ConditionWorking, type Working } from '../situation/working';
import type { Condition, NumberExpression } from '../template/expression';
import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';
import { answerSheet } from './answerSheet';
import { scoreSources } from './assessedSources';
import type { Assessment } from './assessment';
import type { EscalatorAnswerLine } from './explanation';

/** E: the rule of the dimension over the fact sheet, step by step (3.7). Throws for an unknown dimension. */
export function explainExposure(template: Template, engagement: Engagement, dimension: string): Working {
  const rule = indexTemplate(template).dimensions.get(dimension)?.exposure;
  if (rule === undefined) throw new Error(`no dimension ${dimension}`);
  return workingOf(rule, { ...noSources, ...factSources(engagement.facts) });
}

/** What an escalator was held against, and the answers behind it. */
export interface ExplainedEscalator {
  readonly id: string;
  readonly working: ConditionWorking;
  /** The number its sentence names; null where it names none. */
  readonly measured: Working | null;
  readonly answers: readonly EscalatorAnswerLine[];
}

/** Every escalator of a situation, whether it holds or not (3.9). `assessment` is that of the same engagement. */
export function explainEscalators(
  template: Template,
  engagement: Engagement,
  assessment: Assessment,
  situation: string,
): readonly ExplainedEscalator[] {
  const dimension = template.dimensions.find((each) => each.situation.id === situation);
  const sheet = answerSheet(template, engagement, assessment.exposures);
  const sources = scoreSources(engagement, sheet, assessment);
  return (dimension?.escalators ?? []).map(({ id, when, value }) => ({
    id,
    working: conditionWorking(when, sources),
    measured: value === undefined ? null : workingOf(value, sources),
    answers: pickedIn(when).flatMap(({ question, groups }) =>
      sheet
        .answersTo(question)
        .flatMap(({ respondent, value: answer }) =>
          answer === null || groups?.includes(respondent.group) === false
            ? []
            : [{ respondent: respondent.id, group: respondent.group, question, value: answer }],
        ),
    ),
  }));
}

interface Picked {
  readonly question: string;
  readonly groups?: readonly string[] | undefined;
}

/** The questions whose individual answers a condition looks at, each once per choice of groups. */
function pickedIn(condition: Condition): readonly Picked[] {
  const all = inCondition(condition);
  const keyOf = ({ question, groups }: Picked): string => JSON.stringify([question, groups ?? null]);
  return [...new Map(all.map((picked) => [keyOf(picked), picked])).values()];
}

function inCondition(condition: Condition): readonly Picked[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap(inCondition);
    case 'not':
      return inCondition(condition.of);
    case 'fact-is':
    case 'first-target-grade-is':
      return [];
    case 'most-frequent-in':
    case 'no-answer-in':
      return [{ question: condition.question }];
    default:
      return [...inNumber(condition.left), ...inNumber(condition.right)];
  }
}

function inNumber(expression: NumberExpression): readonly Picked[] {
  switch (expression.op) {
    case 'curve':
      return inNumber(expression.of);
    case 'sum':
    case 'product':
    case 'difference':
    case 'least':
    case 'greatest':
      return expression.of.flatMap(inNumber);
    case 'choose':
      return [
        ...expression.cases.flatMap(({ when, then }) => [...inCondition(when), ...inNumber(then)]),
        ...inNumber(expression.otherwise),
      ];
    case 'median-answer':
    case 'mean-answer':
      return [{ question: expression.question, groups: expression.groups }];
    case 'mean-score':
    case 'skills-short':
    case 'options-named':
    case 'groups-naming':
      return [{ question: expression.question }];
    default:
      return [];
  }
}
