import type { Block, BlockOf, ReportDocument } from '#shared/report/document';
import { reportOf } from '../../report/reportOf';
import { sampleEngagement } from '../../support/sampleEngagement';

const recommendationCount = 40;

/** The report of sample A with forty recommendations and an appendix of so many rows. */
export function largeReport(rows: number): ReportDocument {
  const report = reportOf(sampleEngagement('A'));
  const recommendations = report.sections
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Block & BlockOf<'recommendation'> => block.kind === 'recommendation');
  const sections = report.sections.map((section) => {
    const at = section.blocks.findIndex(({ kind }) => kind === 'recommendation');
    if (at < 0) return section;
    const more = Array.from(
      { length: Math.max(0, recommendationCount - recommendations.length) },
      (_, place) => {
        const block = recommendations[place % recommendations.length];
        if (block === undefined) throw new Error('sample A has recommendations');
        return { ...block, id: `R${100 + place}`, key: `bench.${place}` };
      },
    );
    return { ...section, blocks: [...section.blocks.slice(0, at), ...more, ...section.blocks.slice(at)] };
  });
  return { ...report, sections: [...sections, appendix(rows)] };
}

function appendix(rows: number): ReportDocument['sections'][number] {
  return {
    id: 'bench-appendix',
    title: 'Answers by question',
    startsPage: true,
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: 'No.', width: 'narrow', isNumber: true },
          { title: 'Question', width: 'wide' },
          { title: 'Answer', width: 'normal' },
          { title: 'Score', width: 'narrow', isNumber: true },
        ],
        rows: Array.from({ length: rows }, (_, at) => [
          { text: String(at + 1) },
          { text: `How is request ${at} from sales weighed against the plan that was agreed on before?` },
          { text: at % 3 === 0 ? 'By whoever asks loudest' : 'In a weekly meeting' },
          { text: ((at * 7) % 100).toFixed(1) },
        ]),
      },
    ],
  };
}

/** A thing to draw in the way of the floor: words in a column of the page, or a row of a table. */
export type FloorItem =
  | { readonly kind: 'page' }
  | { readonly kind: 'text'; readonly text: string; readonly size: number; readonly isStrong: boolean }
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly shares: readonly number[] }
  | { readonly kind: 'boxes'; readonly labels: readonly string[] };

const shares = { slim: 0.35, narrow: 0.6, normal: 1, wide: 2.2 } as const;

/** The words, rows and boxes of a report, for whoever draws them without a layout. */
export function floorItems({ sections }: ReportDocument): FloorItem[] {
  return sections.flatMap(({ blocks, startsPage, title }) => [
    ...(startsPage ? [{ kind: 'page' } as const] : []),
    words(title, 22, true),
    ...blocks.flatMap(itemsOf),
  ]);
}

function words(text: string, size: number, isStrong = false): FloorItem {
  return { kind: 'text', text, size, isStrong };
}

function itemsOf(block: Block): FloorItem[] {
  switch (block.kind) {
    case 'heading':
      return [words(block.text, 13, true)];
    case 'paragraph':
    case 'lead':
      return [words(block.text, 9.2)];
    case 'list':
      return block.items.map((item) => words(item, 9.2));
    case 'note':
      return [words(block.title, 10, true), words(block.text, 9.2)];
    case 'figures':
      return [
        { kind: 'row', cells: block.items.map(({ value }) => value), shares: block.items.map(() => 1) },
      ];
    case 'situations':
      return [
        { kind: 'boxes', labels: block.tiles.map(({ name }) => name) },
        ...block.tiles.map(({ advice, id, level }): FloorItem => ({
          kind: 'row',
          cells: [id, level, advice],
          shares: [0.6, 1, 2.2],
        })),
      ];
    case 'bars':
      return [{ kind: 'boxes', labels: block.bars.map(({ label }) => label) }];
    case 'table':
      return block.rows.map((row) => ({
        kind: 'row',
        cells: row.map(({ text }) => text),
        shares: block.columns.map(({ width }) => shares[width]),
      }));
    case 'finding':
      return [
        words(block.title, 10, true),
        words(block.text, 9.2),
        ...block.details.map(({ label, text }) => words(`${label}: ${text}`, 8.4)),
      ];
    case 'recommendation':
      return [
        words(`${block.id} ${block.title}`, 11.5, true),
        ...[...block.actions.items, block.why.text, ...block.measures.items].map((text) => words(text, 8.4)),
        ...[...block.facts, ...block.terms].map(({ label, text }) => words(`${label}: ${text}`, 8.4)),
      ];
    default:
      return [];
  }
}
