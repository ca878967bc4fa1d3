import { checkRule, lettersOf } from './checkRule';
import { unknownReferences, type KnownIds } from './knownIds';
import type { Outputs } from './outputs';
import type { TemplateFault } from './templateFault';

/** What is wrong with the hand-over outputs of a template (section 5). */
export function checkOutputs(known: KnownIds, outputs: Outputs): TemplateFault[] {
  return [
    ...checkCharter(known, outputs),
    ...checkSkills(known, outputs),
    ...checkStages(known, outputs),
    ...checkTriggers(known, outputs),
    ...checkChecklist(known, outputs),
    ...checkRoadmap(known, outputs),
    ...checkCostOfWaiting(known, outputs),
  ];
}

function checkCharter(known: KnownIds, { charter }: Outputs): TemplateFault[] {
  const path = 'outputs.charter';
  const { misplacedQuestion, decisionsQuestion, dropQuestion, doesNot, raci } = charter;
  return [
    ...unknownReferences(known, 'question', path, [misplacedQuestion, decisionsQuestion, dropQuestion]),
    ...raci.flatMap(({ marks }, place) =>
      unknownReferences(known, 'group', `${path}.raci[${place}].marks`, Object.keys(marks)),
    ),
    ...unknownOptions(known, misplacedQuestion, `${path}.doesNot`, doesNot),
    ...unknownOptions(known, decisionsQuestion, `${path}.raci`, raci),
  ];
}

/** A fault for each line that stands for an option the question does not have. */
function unknownOptions(
  known: KnownIds,
  id: string,
  path: string,
  lines: readonly { readonly option?: string | undefined }[],
): TemplateFault[] {
  const question = known.questions.get(id);
  const letters = question === undefined ? [] : lettersOf(question);
  return lines.flatMap(({ option }, place) =>
    option === undefined || letters.includes(option)
      ? []
      : [{ code: 'reference-unknown', path: `${path}[${place}].option`, to: 'option', id: option } as const],
  );
}

function checkSkills(known: KnownIds, { skills }: Outputs): TemplateFault[] {
  const path = 'outputs.skills';
  const profiles = [...known.ids.profile];
  const question = known.questions.get(skills.question);
  return [
    ...unknownReferences(known, 'question', `${path}.question`, [skills.question]),
    ...(question === undefined || question.type === 'matrix'
      ? []
      : [
          {
            code: 'rule-misplaced',
            path: `${path}.question`,
            op: question.type,
            expected: 'a matrix',
          } as const,
        ]),
    ...skills.skills.flatMap(({ required }, row) => {
      const here = `${path}.skills[${row}].required`;
      return [
        ...unknownReferences(known, 'profile', here, Object.keys(required)),
        ...profiles
          .filter((profile) => required[profile] === undefined)
          .map(
            (id) => ({ code: 'value-missing', path: here, expected: `a level for profile ${id}` }) as const,
          ),
      ];
    }),
  ];
}

function checkStages(known: KnownIds, { stageMap }: Outputs): TemplateFault[] {
  const path = 'outputs.stageMap';
  return [
    ...unknownReferences(known, 'question', `${path}.question`, [stageMap.question]),
    ...unknownOptions(known, stageMap.question, `${path}.stages`, stageMap.stages),
    ...stageMap.stages.flatMap(({ recommendations }, place) =>
      unknownReferences(known, 'recommendation', `${path}.stages[${place}].recommendations`, recommendations),
    ),
  ];
}

function checkTriggers(known: KnownIds, { triggers }: Outputs): TemplateFault[] {
  const path = 'outputs.triggers';
  const assessed = { kind: 'assessed' } as const;
  return [
    ...unknownReferences(known, 'situation', `${path}.situation`, [triggers.situation]),
    ...triggers.items.flatMap(({ amber, red, firstResponse }, place) => [
      ...checkRule(known, assessed, amber.when, `${path}.items[${place}].amber.when`),
      ...checkRule(known, assessed, red.when, `${path}.items[${place}].red.when`),
      ...unknownReferences(known, 'recommendation', `${path}.items[${place}].firstResponse`, firstResponse),
    ]),
  ];
}

function checkChecklist(known: KnownIds, { checklist }: Outputs): TemplateFault[] {
  const path = 'outputs.checklist';
  return [
    ...unknownReferences(known, 'dimension', `${path}.dimension`, [checklist.dimension]),
    ...checklist.items.flatMap(({ passWhen }, place) =>
      checkRule(known, { kind: 'assessed' }, passWhen, `${path}.items[${place}].passWhen`),
    ),
  ];
}

function checkRoadmap(known: KnownIds, { roadmap }: Outputs): TemplateFault[] {
  return roadmap.bands.flatMap(({ fromDay, toDay, wave }, place) => {
    const path = `outputs.roadmap.bands[${place}]`;
    return [
      ...unknownReferences(known, 'wave', `${path}.wave`, [String(wave)]),
      ...(fromDay > toDay ? [{ code: 'range-reversed', path, min: fromDay, max: toDay } as const] : []),
    ];
  });
}

function checkCostOfWaiting(known: KnownIds, { costOfWaiting }: Outputs): TemplateFault[] {
  return (costOfWaiting?.items ?? []).flatMap(({ situation, value }, place) => {
    const path = `outputs.costOfWaiting.items[${place}]`;
    return [
      ...unknownReferences(known, 'situation', `${path}.situation`, [situation]),
      ...checkRule(known, { kind: 'exposure' }, value, `${path}.value`),
    ];
  });
}
