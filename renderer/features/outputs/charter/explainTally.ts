import type { Tally } from '#shared/outputs/charterSources';
import type { Explanation } from '../explain/Explanation';
import type { OutputsView } from '../useOutputs';

/** How often each option of a choice was named: by how many, never by whom. */
export function explainTally({ index, t, text }: OutputsView, tally: Tally): Explanation {
  const question = index.questions.get(tally.question)?.question;
  const { groups, people } = tally.answered;
  return {
    title: question === undefined ? tally.question : text(question.prompt),
    formula: t('app.outputs.charter.tallyFormula', {
      people: t('app.outputs.peopleCount', { count: people }),
      groups: t('app.outputs.groupCount', { count: groups }),
    }),
    ...(tally.isPrintable ? {} : { notes: [t('app.outputs.charter.tallySmall')] }),
    table: {
      columns: [t('app.outputs.charter.option'), t('app.outputs.groups'), t('app.outputs.people')],
      rows: tally.options.map(({ option, text: words, named }) => ({
        key: option,
        cells: [text(words), String(named.groups), String(named.people)],
      })),
    },
  };
}
