import type { ChartFrame } from '#shared/report/charts/drawList';
import type { Block, BlockOf, LabelledText } from '#shared/report/document';
import type { Prose } from '#shared/report/markdown';
import { assertNever } from '#shared/result';
import { printedSize } from '../../pdf/pictureSize';
import type { ReportPictures } from '../../pdf/settlePictures';
import { chartParts, situationsParts } from './chartParts';
import type { Look, Part, Run } from './part';

/** One block as parts, its charts drawn in the frame. To add a kind of block: its arm here, for all editable formats at once. */
export function partsOf(block: Block, frame: ChartFrame, pictures: ReportPictures): readonly Part[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', level: block.level, text: block.text }];
    case 'paragraph':
      return said(block, block.tone === 'muted' ? 'muted' : 'body');
    case 'lead':
      return said(block, 'lead');
    case 'list':
      return block.prose === undefined
        ? items(block.items, false)
        : block.prose.map((each) => prosePart(each, 'body'));
    case 'note':
      return [
        {
          kind: 'note',
          title: block.title,
          paragraphs: block.prose?.map(({ runs }) => runs) ?? linesOf(block.text).map(plain),
        },
      ];
    case 'figures':
      return block.items.length === 0 ? [] : [{ kind: 'figures', items: block.items }];
    case 'situations':
      return situationsParts(block, frame);
    case 'table':
      return tableParts(block);
    case 'finding':
      return findingParts(block);
    case 'recommendation':
      return recommendationParts(block);
    case 'bars':
    case 'heat':
    case 'radar':
    case 'tshape':
    case 'stages':
    case 'gantt':
    case 'progress':
      return chartParts(block, frame);
    case 'picture':
      return pictureParts(block, pictures);
    default:
      return assertNever(block);
  }
}

function pictureParts(
  { alt, attachment, caption, label }: BlockOf<'picture'>,
  pictures: ReportPictures,
): Part[] {
  const image = pictures[attachment];
  if (image === undefined) throw new Error('a picture that is missing was taken out before');
  return [
    // Said on slides too, where captions of charts are left to the speaker.
    { kind: 'text', look: 'label', runs: [{ text: label, isStrong: true }, { text: `  ${caption}` }] },
    { kind: 'picture', image, ...printedSize(image), alt: `${label}: ${alt}` },
  ];
}

function tableParts({ caption, columns, rows }: BlockOf<'table'>): Part[] {
  return [
    ...(caption === undefined ? [] : [text('caption', caption)]),
    ...(columns.length === 0 ? [] : [{ kind: 'table', columns, rows } as const]),
  ];
}

function findingParts({ title, value, tags, text: words, prose, details }: BlockOf<'finding'>): Part[] {
  return [
    { kind: 'heading', level: 3, text: value === undefined ? title : `${title}: ${value}` },
    ...(tags.length === 0 ? [] : [text('small', tags.map((tag) => tag.text).join(' · '))]),
    ...said({ text: words, prose }, 'body'),
    ...details.map(labelled),
  ];
}

function recommendationParts(block: BlockOf<'recommendation'>): Part[] {
  const { id, title, why, prose, facts, terms, actions, measures } = block;
  return [
    { kind: 'heading', level: 3, text: `${id}  ${title}` },
    text('small', facts.map((fact) => `${fact.label}: ${fact.text}`).join('  ·  ')),
    ...(prose === undefined
      ? [labelled(why)]
      : [text('label', why.label), ...prose.map((each) => prosePart(each, 'body'))]),
    ...listed(actions, true),
    ...listed(measures, false),
    ...terms.map(labelled),
  ];
}

function listed({ label, items: each }: BlockOf<'recommendation'>['actions'], isNumbered: boolean): Part[] {
  return each.length === 0 ? [] : [text('label', label), ...items(each, isNumbered)];
}

function items(each: readonly string[], isNumbered: boolean): Part[] {
  return each.map((item, place) => ({
    kind: 'item',
    runs: plain(item),
    depth: 0,
    number: isNumbered ? place + 1 : null,
  }));
}

function labelled({ label, text: words }: LabelledText): Part {
  return { kind: 'text', look: 'body', runs: [{ text: `${label}: `, isStrong: true }, { text: words }] };
}

interface Said {
  readonly text: string;
  readonly prose?: readonly Prose[] | undefined;
}

/** The main words of a block, with the looks that somebody gave them. */
function said({ prose, text: words }: Said, look: Look): readonly Part[] {
  return prose?.map((each) => prosePart(each, look)) ?? texts(words, look);
}

function prosePart(prose: Prose, look: Look): Part {
  switch (prose.kind) {
    case 'paragraph':
      return { kind: 'text', look, runs: prose.runs };
    case 'subheading':
      return { kind: 'text', look: 'label', runs: prose.runs };
    case 'item':
      return { kind: 'item', runs: prose.runs, depth: prose.depth, number: prose.number };
  }
}

function texts(words: string, look: Look): Part[] {
  return linesOf(words).map((line) => text(look, line));
}

function text(look: Look, words: string): Part {
  return { kind: 'text', look, runs: plain(words) };
}

function plain(words: string): readonly Run[] {
  return [{ text: words }];
}

function linesOf(words: string): string[] {
  return words.split('\n').filter((line) => line.trim() !== '');
}
