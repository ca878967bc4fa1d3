import type { FacetResult } from '../../assessment/assessment';
import { contrast, type Sight } from '../../outputs/contrast';
import { byAgreement, byDisagreement, workshopAgenda } from '../../outputs/disagreements';
import type { Block, Cell, Section } from '../document';
import { viewLabel } from './anonymity';
import { flowingChapter } from './chapter';
import { isFacetShown } from './shown';
import { facetName, type Writing } from './writing';

const mostNamed = 8;
const mostSplit = 5;

/** What groups and people see differently, told as far as they may be shown (3.6; features 4b, point 7). */
export function composeDisagreements(writing: Writing): Section[] {
  const { translate } = writing;
  if (writing.assessment.respondents.length < 2) return [];
  const apart = contrasts(writing);
  const unnamed = unnamedAgenda(writing, apart.known);
  const split = splitViews(writing);
  if (apart.rows.length + unnamed.length + split.length === 0) return [];
  return [
    flowingChapter(writing, 'views', [
      { kind: 'paragraph', text: translate('report.chapters.views.intro') },
      ...(apart.rows.length === 0
        ? [{ kind: 'paragraph', text: translate('report.chapters.views.none') } as const]
        : [contrastTable(writing, apart.rows)]),
      ...(unnamed.length === 0
        ? []
        : [
            { kind: 'heading', level: 2, text: translate('report.chapters.views.agenda') } as const,
            { kind: 'paragraph', text: translate('report.chapters.views.agendaIntro') } as const,
            { kind: 'list', items: unnamed } as const,
          ]),
      ...split,
    ]),
  ];
}

function isInReport({ assessment }: Writing, { dimension }: FacetResult): boolean {
  return assessment.dimensions[dimension]?.isApplicable === true;
}

function contrasts(writing: Writing): { readonly rows: Cell[][]; readonly known: readonly string[] } {
  const found = byDisagreement(writing)
    .filter((result) => isInReport(writing, result))
    .flatMap((result) => {
      const views = contrast(writing, result);
      return views === null ? [] : [{ id: result.id, views }];
    })
    .toSorted((one, other) => other.views.gap - one.views.gap)
    .slice(0, mostNamed);
  return {
    known: found.map(({ id }) => id),
    rows: found.map(({ id, views }) => [
      { text: facetName(writing, id), isStrong: true },
      { text: sightText(writing, views.high) },
      { text: sightText(writing, views.low) },
      { text: writing.figures.score(views.gap), isNumber: true },
    ]),
  };
}

function sightText(writing: Writing, { view, behaviour }: Sight): string {
  return writing.translate('report.chapters.views.seen', {
    group: viewLabel(writing, view),
    score: writing.figures.score(view.value),
    behaviour: writing.text(behaviour),
  });
}

function contrastTable({ translate }: Writing, rows: readonly (readonly Cell[])[]): Block {
  return {
    kind: 'table',
    columns: [
      { title: translate('report.chapters.views.facet'), width: 'normal' },
      { title: translate('report.chapters.views.higher'), width: 'wide' },
      { title: translate('report.chapters.views.lower'), width: 'wide' },
      { title: translate('report.chapters.views.points'), width: 'narrow', isNumber: true },
    ],
    rows,
  };
}

/** What belongs on the agenda although no group may be named with it; no figure is given (ruling 27). */
function unnamedAgenda(writing: Writing, known: readonly string[]): string[] {
  return workshopAgenda(writing)
    .filter(({ contrast: views, facet, dimension }) => {
      const result = writing.assessment.facets[facet];
      if (result === undefined || known.includes(facet) || views !== null) return false;
      return isFacetShown(writing, result) && writing.assessment.dimensions[dimension]?.isApplicable === true;
    })
    .map(({ facet }) => facetName(writing, facet));
}

function splitViews(writing: Writing): Block[] {
  const { translate } = writing;
  const rows = byAgreement(writing)
    .filter((result) => isInReport(writing, result) && isFacetShown(writing, result))
    .flatMap((result) =>
      result.agreementLabel === null || result.agreementLabel === 'shared'
        ? []
        : [{ id: result.id, label: result.agreementLabel }],
    )
    .slice(0, mostSplit)
    .map(({ id, label }): Cell[] => [
      { text: facetName(writing, id), isStrong: true },
      { text: translate(`terms.agreement.${label}`) },
    ]);
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: translate('report.chapters.views.least') },
    { kind: 'paragraph', text: translate('report.chapters.views.leastIntro') },
    {
      kind: 'table',
      columns: [
        { title: translate('report.chapters.views.facet'), width: 'wide' },
        { title: translate('report.chapters.views.agreement'), width: 'normal' },
      ],
      rows,
    },
  ];
}
