import type { backupProblems as english } from '../en/problems.backups';
import type { Texts } from '../texts';

export const backupProblems: Texts<typeof english> = {
  'backup-folder-not-chosen': {
    title: 'Es ist kein Ordner für Sicherungen gewählt.',
    whatToDo:
      'Wählen Sie einen in den Einstellungen, am besten auf einem Stick oder einem anderen Datenträger.',
  },
  'backup-folder-missing': {
    title: 'Der Ordner für Sicherungen ist nicht da.',
    whatToDo:
      'Ihre Arbeit wird wie gewohnt gespeichert. Stecken Sie den Stick ein, oder wählen Sie einen anderen Ordner; ältere Sicherungen sind unberührt.',
  },
  'backup-folder-read-only': {
    title: 'In den Ordner für Sicherungen kann nicht geschrieben werden.',
    whatToDo:
      'Ältere Sicherungen sind unberührt. Heben Sie den Schreibschutz auf, oder wählen Sie einen anderen Ordner.',
  },
  'backup-folder-full': {
    title: 'Wo die Sicherungen hinkommen, ist kein Platz mehr.',
    whatToDo:
      'Ältere Sicherungen sind unberührt, und Ihre Arbeit wird wie gewohnt gespeichert. Schaffen Sie dort Platz, oder behalten Sie weniger Sicherungen.',
  },
  'backup-folder-inside': {
    title: 'Der Ordner für Sicherungen und der Datenordner liegen ineinander.',
    whatToDo:
      'Es wurde nichts geändert. Wählen Sie einen Ordner anderswo, am besten auf einem Stick: Eine Sicherung muss ihr Original überleben.',
  },
  'backup-folder-relative': {
    title: 'Der Pfad des Ordners ist nicht vollständig.',
    whatToDo:
      'Es wurde nichts geändert. Schreiben Sie ihn von ganz oben an, zum Beispiel /media/stick oder E:\\Sicherungen.',
  },
  'backup-failed': {
    title: 'Der Ordner für Sicherungen antwortet nicht mehr ({{systemCode}}).',
    whatToDo:
      'Diese Sicherung zählt nicht; ältere sind unberührt. Wurde der Stick abgezogen, stecken Sie ihn ein und versuchen Sie es noch einmal.',
  },
  'backup-unsound': {
    title: 'Eine Sicherung ließ sich nicht so zurücklesen, wie sie geschrieben wurde ({{file}}).',
    whatToDo:
      'Sie zählt nicht; ältere sind unberührt. Versuchen Sie es noch einmal, und nehmen Sie einen anderen Stick, wenn es wieder geschieht.',
  },
  'backup-cancelled': {
    title: 'Die Sicherung wurde abgebrochen.',
    whatToDo: 'Ältere Sicherungen sind unberührt. Was schon kopiert ist, verwendet die nächste.',
  },
  'backup-running': {
    title: 'Eine Sicherung oder Wiederherstellung läuft bereits.',
    whatToDo: 'Es wurde nichts geändert. Warten Sie, bis sie fertig ist, oder brechen Sie sie zuerst ab.',
  },
  'backup-unknown': {
    title: 'Diese Sicherung ist nicht mehr da.',
    whatToDo: 'Es wurde nichts geändert. Lesen Sie die Liste der Sicherungen neu.',
  },
  'backup-damaged': {
    title: 'Das Verzeichnis dessen, was diese Sicherung enthält, ist beschädigt.',
    whatToDo: 'Es wurde nichts geändert, und die Sicherung blieb, wie sie ist. Wählen Sie eine andere.',
  },
  'backup-lacks-engagement': {
    title: 'Diese Sicherung enthält das Mandat {{engagement}} nicht.',
    whatToDo: 'Es wurde nichts wiederhergestellt. Wählen Sie unter denen, die sie enthält.',
  },
  'restore-not-undoable': {
    title: 'Es gibt keine Wiederherstellung, die sich zurücknehmen ließe.',
    whatToDo: 'Es wurde nichts geändert. Mandate lassen sich von Hand in den Papierkorb legen.',
  },
  'restore-worked-on': {
    title: 'An „{{title}}“ wurde seit der Wiederherstellung weitergearbeitet.',
    whatToDo:
      'Es wurde nichts geändert. Die früheren Stände stehen im Verlauf; legen Sie es von Hand in den Papierkorb.',
  },
};
