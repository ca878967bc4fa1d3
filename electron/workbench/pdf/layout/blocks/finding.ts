import type { Content } from 'pdfmake/interfaces';
import type { BlockOf } from '#shared/report/document';
import { stack, textNode, together } from '../node';
import { contentWidthPt } from '../page';
import type { Palette } from '../palette';
import { textNodes } from './prose';

const valueWidthPt = 44;
const gapPt = 14;
/** Characters that surely stay well below a page. */
const lowCharacters = 1800;

/** A finding: its score in the margin where the others have one, the observation, then the details in smaller type. */
export function findingNodes(block: BlockOf<'finding'>, hasMargin: boolean, palette: Palette): Content[] {
  const { title, value, tags, text, prose, details } = block;
  const nodes: Content[] = [
    textNode(title, {
      as: 'subheading',
      color: palette.ink,
      isStrong: true,
      margin: [0, 0, 0, 2],
      tag: 'H3',
    }),
    ...(tags.length === 0
      ? []
      : [
          textNode(tags.map((tag) => tag.text).join(' · '), {
            as: 'small',
            color: palette.brandText,
            margin: [0, 0, 0, 3],
          }),
        ]),
    ...textNodes({ text, prose }, { as: 'body', color: palette.ink, margin: [0, 1, 0, 3] }, palette),
    ...details.map(({ label, text: detail }) => ({
      ...textNode('', { as: 'table', color: palette.muted, margin: [0, 0, 0, 1] }),
      text: [{ text: `${label}: `, color: palette.ink }, detail],
    })),
  ];
  const columns: Content = {
    columns: [
      {
        ...textNode(value ?? '', { as: 'figure', color: palette.brandText, isStrong: true }),
        fontSize: 17,
        width: valueWidthPt,
        margin: [0, -3, 0, 0],
      },
      { ...stack(nodes), width: contentWidthPt - valueWidthPt - gapPt },
    ],
    columnGap: gapPt,
  };
  const whole = hasMargin ? [columns] : nodes;
  const length = text.length + details.reduce((sum, detail) => sum + detail.text.length, title.length);
  return [length <= lowCharacters ? together(whole, [0, 0, 0, 8]) : stack(whole, [0, 0, 0, 8])];
}
