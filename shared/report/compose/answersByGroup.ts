import type { AnswerLine } from '../../assessment/assessment';
import { mean } from '../../assessment/statistics';
import { arePeopleShown } from '../../outputs/smallGroups';
import type { IndexedQuestion } from '../../template/templateIndex';
import type { Block, Cell, Section } from '../document';
import { shownGroups } from './anonymity';
import type { Writing } from './writing';

/** Mean scores per question, by group where enough people answered; single answers never (5.7, ruling 27). */
export function composeAnswersByGroup(writing: Writing): Section {
  const { template, translate } = writing;
  const tables = [...writing.index.dimensions.values()].flatMap(({ id, name }) => {
    const rows = writing.index.questionsOfDimension(id).flatMap((question) => questionRow(writing, question));
    return rows.length === 0 ? [] : [dimensionTable(writing, writing.text(name), rows)];
  });
  return {
    id: 'answers',
    eyebrow: translate('report.appendix.eyebrow'),
    title: translate('report.appendix.answers'),
    startsPage: true,
    blocks:
      tables.length === 0
        ? [{ kind: 'paragraph', text: translate('report.appendix.answersNone') }]
        : [
            {
              kind: 'paragraph',
              text: translate('report.appendix.answersIntro', {
                people: template.configuration.gaps.smallestShownGroup,
              }),
            },
            ...tables.flat(),
          ],
  };
}

function dimensionTable({ translate }: Writing, name: string, rows: readonly (readonly Cell[])[]): Block[] {
  return [
    { kind: 'heading', level: 2, text: name },
    {
      kind: 'table',
      columns: [
        { title: translate('report.appendix.question'), width: 'wide' },
        { title: translate('report.appendix.scored'), width: 'narrow', isNumber: true },
        { title: translate('report.appendix.unknown'), width: 'narrow', isNumber: true },
        { title: translate('report.appendix.blank'), width: 'narrow', isNumber: true },
        { title: translate('report.appendix.mean'), width: 'narrow', isNumber: true },
        { title: translate('report.appendix.byGroup'), width: 'normal' },
      ],
      rows,
    },
  ];
}

function questionRow(writing: Writing, { id, question, facet }: IndexedQuestion): Cell[][] {
  const { assessment, figures, text, translate } = writing;
  const lines = (assessment.facets[facet.id]?.lines ?? []).filter((line) => line.question === id);
  if (lines.length === 0) return [];
  const scored = lines.flatMap(({ respondent, score }) =>
    score === null ? [] : [{ respondent, value: score }],
  );
  const isShown =
    scored.length > 0 &&
    arePeopleShown(
      writing,
      scored.map(({ respondent }) => respondent),
    );
  const groups = shownGroups(writing, scored)
    .map(({ label, value }) =>
      translate('report.appendix.groupMean', { group: label, score: figures.score(value) }),
    )
    .join(', ');
  const areAskedShown = arePeopleShown(
    writing,
    lines.map(({ respondent }) => respondent),
  );
  const counted = (count: number): Cell => ({
    text: areAskedShown ? figures.whole(count) : translate('report.noValue'),
    isNumber: true,
  });
  const count = (because: AnswerLine['because']): Cell =>
    counted(lines.filter((line) => line.because === because).length);
  return [
    [
      { text: text(question.prompt) },
      counted(scored.length),
      count('dont-know'),
      count('blank'),
      isShown
        ? { text: figures.score(mean(scored.map(({ value }) => value))), isNumber: true, isStrong: true }
        : { text: translate('report.appendix.tooFew'), isNumber: true, tone: 'muted' },
      { text: groups },
    ],
  ];
}
