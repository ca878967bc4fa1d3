import type { ByCut } from '#shared/report/cuts';
import type { ChosenFace } from './sortCuts';
import type { TypefaceChange } from './TypefaceField';

interface FaceFile {
  readonly base64: string;
}

/** What saving a brand is told of its typeface: nothing where it stays. */
export function typefaceInput(change: TypefaceChange): { typeface?: ByCut<FaceFile> | null } {
  if (change === 'keep') return {};
  if (change === 'remove') return { typeface: null };
  const { regular, bold, italic, boldItalic } = change.cuts;
  if (regular === undefined) return {};
  const file = ({ base64 }: ChosenFace): FaceFile => ({ base64 });
  return {
    typeface: {
      regular: file(regular),
      ...(bold && { bold: file(bold) }),
      ...(italic && { italic: file(italic) }),
      ...(boldItalic && { boldItalic: file(boldItalic) }),
    },
  };
}
