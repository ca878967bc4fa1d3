import type { packProblems as english } from '../en/problems.packs';
import type { Texts } from '../texts';

export const packProblems: Texts<typeof english> = {
  'template-in-packs': {
    title_one: 'Die Vorlage wird von einem Startpaket verwendet.',
    title_other: 'Die Vorlage wird von {{count}} Startpaketen verwendet.',
    whatToDo: 'Sie wurde behalten: Ein Startpaket braucht seine Vorlage. Entfernen Sie zuerst das Paket.',
  },
  'pack-unknown': {
    title: 'Dieses Startpaket gibt es hier nicht mehr.',
    whatToDo:
      'Es wurde nichts geändert. Laden Sie die Liste der Startpakete neu, oder beginnen Sie mit einem leeren Mandat.',
  },
  'report-template-unknown': {
    title: 'Diese Berichtsvorlage gibt es hier nicht mehr.',
    whatToDo: 'Es wurde nichts geändert. Laden Sie die Seite neu, um die vorhandenen zu sehen.',
  },
  'pack-other-template': {
    title: 'Das Startpaket gehört zu einer anderen Vorlage.',
    whatToDo:
      'Es wurde nichts angelegt. Wählen Sie die Vorlage des Pakets, oder beginnen Sie ohne das Paket.',
  },
};
