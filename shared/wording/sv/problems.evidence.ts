import type { evidenceProblems as english } from '../en/problems.evidence';
import type { Texts } from '../texts';

export const evidenceProblems: Texts<typeof english> = {
  'evidence-unknown': {
    title: 'Den här filen är inte längre registrerad.',
    whatToDo: 'Inget har ändrats. Läs in uppdraget igen; filen kan ha tagits bort ur listan.',
  },
  'evidence-kind-unknown': {
    title: '”{{fileName}}” är inte ett slags fil som sparas som underlag.',
    whatToDo:
      'Inget sparades. Välj en bild (PNG, JPEG, WebP), en PDF, en Office- eller OpenDocument-fil, ett mejl eller en text.',
  },
  'evidence-too-large': {
    title: '”{{fileName}}” är större än {{limitMb}} MB.',
    whatToDo: 'Inget sparades. Välj en mindre fil, eller bara de sidor som spelar roll.',
  },
  'evidence-full': {
    title: 'Uppdraget har så många filer som ryms i en container: {{limit}} filer, {{limitMb}} MB.',
    whatToDo: 'Inget sparades. Ta bort filer som inte behövs ur listan och lägg sedan till denna igen.',
  },
};
