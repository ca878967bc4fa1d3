import { arePeopleShown } from '../../outputs/smallGroups';
import type { IndexedQuestion } from '../../template/templateIndex';
import type { Block, Cell, Section } from '../document';
import { appendixChapter } from './chapter';
import type { Writing } from './writing';

/** From this share of those asked on, a question is listed. */
const listedFrom = 0.25;

/** What people could not say or left blank, as counts over enough people, and what is missing besides (3.4). */
export function composeUnanswered(writing: Writing): Section {
  const { translate } = writing;
  const rows = [...writing.index.questions.values()].flatMap((question) => questionRow(writing, question));
  return appendixChapter(writing, 'unanswered', [
    {
      kind: 'paragraph',
      text: translate(
        rows.length === 0 ? 'report.chapters.unanswered.none' : 'report.chapters.unanswered.intro',
      ),
    },
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: [
              { title: translate('report.chapters.unanswered.question'), width: 'wide' },
              { title: translate('report.chapters.unanswered.asked'), width: 'narrow', isNumber: true },
              { title: translate('report.chapters.unanswered.unknown'), width: 'narrow', isNumber: true },
              { title: translate('report.chapters.unanswered.blank'), width: 'narrow', isNumber: true },
            ],
            rows,
          } as const,
        ]),
    ...missingFacts(writing),
  ]);
}

function questionRow(writing: Writing, { id, question, facet }: IndexedQuestion): Cell[][] {
  const { assessment, figures, text } = writing;
  const lines = (assessment.facets[facet.id]?.lines ?? []).filter((line) => line.question === id);
  const asked = lines.map(({ respondent }) => respondent);
  const count = (because: string): number => lines.filter((line) => line.because === because).length;
  const [unknown, blank] = [count('dont-know'), count('blank')];
  const isListed = unknown + blank >= 2 && unknown + blank >= listedFrom * lines.length;
  if (!isListed || !(writing.edition === 'internal' || arePeopleShown(writing, asked))) return [];
  return [
    [
      { text: text(question.prompt) },
      { text: figures.whole(lines.length), isNumber: true },
      { text: figures.whole(unknown), isNumber: true },
      { text: figures.whole(blank), isNumber: true },
    ],
  ];
}

function missingFacts({ engagement, index, text, translate }: Writing): Block[] {
  const items = [...index.facts.values()]
    .filter(({ id }) => engagement.facts[id] === undefined)
    .map(({ prompt }) => text(prompt));
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: translate('report.chapters.unanswered.facts') },
    { kind: 'list', items },
  ];
}
