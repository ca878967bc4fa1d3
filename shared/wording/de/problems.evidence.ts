import type { evidenceProblems as english } from '../en/problems.evidence';
import type { Texts } from '../texts';

export const evidenceProblems: Texts<typeof english> = {
  'evidence-unknown': {
    title: 'Diese Datei ist nicht mehr erfasst.',
    whatToDo:
      'Es wurde nichts geändert. Laden Sie das Mandat neu; die Datei wurde vielleicht von der Liste genommen.',
  },
  'evidence-kind-unknown': {
    title: '„{{fileName}}“ ist keine Art von Datei, die als Beleg aufbewahrt wird.',
    whatToDo:
      'Nichts wurde aufbewahrt. Wählen Sie ein Bild (PNG, JPEG, WebP), ein PDF, eine Office- oder OpenDocument-Datei, eine E-Mail oder einen Text.',
  },
  'evidence-too-large': {
    title: '„{{fileName}}“ ist größer als {{limitMb}} MB.',
    whatToDo:
      'Nichts wurde aufbewahrt. Wählen Sie eine kleinere Datei, oder nur die Seiten, auf die es ankommt.',
  },
  'evidence-full': {
    title:
      'Das Mandat enthält so viele Dateien, wie in einen Container passen: {{limit}} Dateien, {{limitMb}} MB.',
    whatToDo:
      'Nichts wurde aufbewahrt. Nehmen Sie Dateien von der Liste, die nicht gebraucht werden, und fügen Sie diese dann noch einmal hinzu.',
  },
};
