import type { conflicts as english } from '../../en/app/conflicts';
import type { Texts } from '../../texts';

export const conflicts: Texts<typeof english> = {
  copyTitle: '{{title}} (Konfliktkopie vom {{day}})',
  title_one: 'Eine zweite Fassung einer Datei wurde gefunden',
  title_other: 'Zweite Fassungen von {{count}} Dateien wurden gefunden',
  text: 'Ein Programm, das Ordner abgleicht, etwa OneDrive, Dropbox oder Syncthing, hat eine Datei an zwei Orten geändert gesehen. Plumbline verwendet die unter dem üblichen Namen und lässt die anderen in Ruhe, bis Sie entscheiden.',
  answers_one: 'eine Antwort, zuletzt geändert {{day}}',
  answers_other: '{{count}} Antworten, zuletzt geändert {{day}}',
  copy: 'Diese Fassung: {{what}}.',
  here: 'Hier: {{what}}.',
  notHere: 'Dieses Mandat ist nicht hier.',
  unreadable: 'Der Inhalt lässt sich nicht zeigen.',
  decide: 'Ansehen und entscheiden',
  open: 'Als Kopie öffnen',
  putAside: 'Beiseitelegen',
  opened: '„{{title}}“ gehört zu Ihren Mandaten.',
  aside: 'Als {{name}} im Datenordner beiseitegelegt.',
};
