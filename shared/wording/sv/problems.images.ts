import type { imageProblems as english } from '../en/problems.images';
import type { Texts } from '../texts';

export const imageProblems: Texts<typeof english> = {
  'image-kind-unknown': {
    title: 'Filen är inte en bild som Plumbline läser.',
    whatToDo: 'Inget har ändrats. Välj en PNG-, JPEG-, WebP- eller SVG-fil.',
  },
  'image-too-large': {
    title: 'Bildfilen är större än {{limitMb}} MB.',
    whatToDo: 'Inget har ändrats. Spara den mindre och välj den igen.',
  },
  'image-too-many-pixels': {
    title:
      'Bilden har {{width}} gånger {{height}} bildpunkter; högst {{limitMegapixels}} megapixel är möjliga.',
    whatToDo: 'Inget har ändrats. Spara den mindre och välj den igen.',
  },
  'image-damaged': {
    title: 'Bildfilen är skadad eller slutar för tidigt.',
    whatToDo: 'Inget har ändrats. Öppna den i ett bildprogram, spara den på nytt och välj den igen.',
  },
  'image-not-rgb': {
    title: 'Bilden är i CMYK, tryckpressarnas färger.',
    whatToDo: 'Inget har ändrats. Spara den i RGB och välj den igen.',
  },
  'image-too-costly': {
    title: 'Att läsa bilden tog mer tid eller minne än någon vanlig bild gör, så det stoppades.',
    whatToDo: 'Inget har ändrats. Välj en annan fil, eller spara denna på nytt i ett bildprogram.',
  },
  'image-svg-part': {
    title: 'SVG-filen har en del som Plumbline inte tar: {{part}}.',
    whatToDo:
      'Inget har ändrats. Exportera den med bokstäver som konturer och utan bilder, filter och masker, eller som PNG.',
  },
  'image-svg-too-complex': {
    title: 'SVG-filen innehåller mer än en logotyp behöver.',
    whatToDo: 'Inget har ändrats. Förenkla den, eller exportera den som PNG.',
  },
  'image-svg-without-size': {
    title: 'SVG-filen säger inte hur stor den är.',
    whatToDo: 'Inget har ändrats. Exportera den med bredd och höjd eller en viewBox, eller som PNG.',
  },
  'image-crashed': {
    title: 'Programmet som läser bilder stannade ({{detail}}).',
    whatToDo: 'Inget har ändrats. Försök igen; med en annan bild om det händer igen.',
  },
  'image-cancelled': {
    title: 'Läsningen av bilden avbröts.',
    whatToDo: 'Inget har ändrats.',
  },
};
