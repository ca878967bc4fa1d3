import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { TFontFamilyTypes } from 'pdfmake/interfaces';

/** Folder of the report's typeface: complete faces, since partial ones leave holes in Polish or Greek names. */
export const fontFolder =
  dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/inter/package.json')) + sep;

function face(name: string): string {
  return join(fontFolder, name, `Inter_${name}.ttf`);
}

const faces = {
  regular: face('400Regular'),
  italic: face('400Regular_Italic'),
  semiBold: face('600SemiBold'),
  semiBoldItalic: face('600SemiBold_Italic'),
  bold: face('700Bold'),
  boldItalic: face('700Bold_Italic'),
} as const;

/** Inter, for text. */
export const textFamily: TFontFamilyTypes = {
  normal: faces.regular,
  italics: faces.italic,
  bold: faces.bold,
  bolditalics: faces.boldItalic,
};
/** Inter, for what stands out. */
export const strongFamily: TFontFamilyTypes = {
  normal: faces.semiBold,
  italics: faces.semiBoldItalic,
  bold: faces.bold,
  bolditalics: faces.boldItalic,
};

/** The faces that report text is set in; a character must be in both. */
export const textFaces: readonly string[] = [faces.regular, faces.semiBold];
