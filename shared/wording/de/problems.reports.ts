import type { reportProblems as english } from '../en/problems.reports';
import type { Texts } from '../texts';

export const reportProblems: Texts<typeof english> = {
  'report-not-ready': {
    title: 'Der Bericht kann noch nicht ausgegeben werden: {{reasons}}.',
    whatToDo:
      'Es wurde nichts ausgegeben. Beheben Sie, was unter „Vor der Ausgabe“ steht, und geben Sie dann erneut aus.',
  },
  'report-warnings-unseen': {
    title: 'Der Bericht hat Warnungen, die niemand bestätigt hat: {{reasons}}.',
    whatToDo:
      'Es wurde nichts ausgegeben. Sehen Sie sie an und bestätigen Sie das, dann geben Sie erneut aus.',
  },
  'report-changed-meanwhile': {
    title: 'Das Mandat wurde geändert, während sein Bericht entstand.',
    whatToDo:
      'Es wurde nichts ausgegeben. Sehen Sie sich den Bericht an, wie er jetzt lautet, und geben Sie ihn dann erneut aus.',
  },
  'report-pictures-full': {
    title: 'Ein Bericht zeigt höchstens {{most}} Bilder.',
    whatToDo: 'Die Auswahl ist, wie sie war. Nehmen Sie zuerst eines heraus und wählen Sie dann das nächste.',
  },
  'report-notes-full': {
    title: 'Es gibt schon Notizen zu {{most}} Kapiteln, so vielen, wie ein Mandat aufnimmt.',
    whatToDo:
      'Die Notizen sind, wie sie waren. Leeren Sie eine, die nicht mehr gebraucht wird, und schreiben Sie dann diese.',
  },
  'report-issue-unknown': {
    title: 'Version {{number}} des Berichts steht nicht im Verlauf dieses Mandats.',
    whatToDo: 'Es wurde nichts geändert. Öffnen Sie das Mandat neu, um seine Berichte zu sehen.',
  },
  'report-issue-erased': {
    title: 'Die Datei der Version {{number}} wurde zusammen mit jemandem gelöscht, von dem sie berichtete.',
    whatToDo:
      'Dass sie ausgegeben wurde, bleibt mit ihrer Prüfsumme festgehalten. Geben Sie bei Bedarf eine neue Version aus.',
  },
};
