import type { imageProblems as english } from '../en/problems.images';
import type { Texts } from '../texts';

export const imageProblems: Texts<typeof english> = {
  'image-kind-unknown': {
    title: 'Die Datei ist kein Bild, das Plumbline liest.',
    whatToDo: 'Es wurde nichts geändert. Wählen Sie eine PNG-, JPEG-, WebP- oder SVG-Datei.',
  },
  'image-too-large': {
    title: 'Die Bilddatei ist größer als {{limitMb}} MB.',
    whatToDo: 'Es wurde nichts geändert. Speichern Sie sie kleiner, und wählen Sie sie noch einmal.',
  },
  'image-too-many-pixels': {
    title:
      'Das Bild hat {{width}} mal {{height}} Pixel; höchstens {{limitMegapixels}} Megapixel sind möglich.',
    whatToDo: 'Es wurde nichts geändert. Speichern Sie es kleiner, und wählen Sie es noch einmal.',
  },
  'image-damaged': {
    title: 'Die Bilddatei ist beschädigt oder endet zu früh.',
    whatToDo:
      'Es wurde nichts geändert. Öffnen Sie sie in einem Bildprogramm, speichern Sie sie neu, und wählen Sie sie noch einmal.',
  },
  'image-not-rgb': {
    title: 'Das Bild ist in CMYK angelegt, den Farben des Druckgewerbes.',
    whatToDo: 'Es wurde nichts geändert. Speichern Sie es in RGB, und wählen Sie es noch einmal.',
  },
  'image-too-costly': {
    title:
      'Das Bild zu lesen hat mehr Zeit oder Speicher gekostet als jedes gewöhnliche Bild; daher wurde abgebrochen.',
    whatToDo:
      'Es wurde nichts geändert. Wählen Sie eine andere Datei, oder speichern Sie diese in einem Bildprogramm neu.',
  },
  'image-svg-part': {
    title: 'Das SVG enthält etwas, das Plumbline nicht annimmt: {{part}}.',
    whatToDo:
      'Es wurde nichts geändert. Exportieren Sie es mit Schrift als Pfaden und ohne Bilder, Filter und Masken, oder als PNG.',
  },
  'image-svg-too-complex': {
    title: 'Das SVG enthält mehr, als ein Logo braucht.',
    whatToDo: 'Es wurde nichts geändert. Vereinfachen Sie es, oder exportieren Sie es als PNG.',
  },
  'image-svg-without-size': {
    title: 'Das SVG sagt nicht, wie groß es ist.',
    whatToDo:
      'Es wurde nichts geändert. Exportieren Sie es mit Breite und Höhe oder einer viewBox, oder als PNG.',
  },
  'image-crashed': {
    title: 'Das Programm, das Bilder liest, ist stehen geblieben ({{detail}}).',
    whatToDo:
      'Es wurde nichts geändert. Versuchen Sie es noch einmal; geschieht es wieder, mit einem anderen Bild.',
  },
  'image-cancelled': {
    title: 'Das Lesen des Bildes wurde abgebrochen.',
    whatToDo: 'Es wurde nichts geändert.',
  },
};
