import type { erasingScreen as english } from '../../en/app/erasing';
import type { Texts } from '../../texts';

export const erasingScreen: Texts<typeof english> = {
  open: 'Endgültig löschen…',
  title: {
    respondent: '{{respondent}} endgültig löschen?',
    answer: 'Diese Antwort endgültig löschen?',
    value: 'Endgültig löschen, was geantwortet wurde?',
    note: 'Diese Notiz endgültig löschen?',
    quote: 'Dieses Zitat endgültig löschen?',
  },
  about: '{{respondent}}: „{{question}}“',
  lead: 'Entfernen lässt sich rückgängig machen. Endgültiges Löschen nimmt es aus dem Mandat, seinem Verlauf und jeder Kopie im Datenordner, und nichts bringt es zurück.',
  looking: 'Es wird nachgesehen, was verschwände',
  goes: 'Was verschwindet',
  nothing: 'Im Mandat steht nichts mehr davon, nur noch in seinem Verlauf.',
  stays: 'Was bleibt',
  backupsTitle: 'Sicherungen',
  reason: 'Warum gelöscht wird',
  reasonHint: 'Steht im Verlauf anstelle des Gelöschten. Nennen Sie die Person nicht.',
  reasonMissing: 'Sagen Sie, warum, zum Beispiel „Auf Wunsch der Person“.',
  sure: 'Ich will, dass dies gelöscht wird. „Rückgängig“ reicht dann nicht weiter zurück als bis hierher.',
  sureMissing: 'Kreuzen Sie dies zuerst an.',
  confirm: 'Endgültig löschen',
  working: 'Es wird gelöscht. Das kann einige Sekunden dauern.',
  done: {
    title: 'Endgültig gelöscht',
    text: 'Im Datenordner ist nichts mehr davon. Der Verlauf sagt, dass etwas gelöscht wurde, wann und warum.',
    still: 'Was Plumbline nicht erreichen kann',
  },
  menu: 'Endgültig löschen: {{question}}',
  parts: {
    answer: 'Antwort, Notiz und Zitat endgültig löschen…',
    note: 'Die Notiz endgültig löschen…',
    quote: 'Das Zitat endgültig löschen…',
  },
  removed: {
    title: 'Entfernt, aber noch im Verlauf',
    note: '„Rückgängig“ kann sie zurückbringen; was sie gesagt haben, liegt daher noch im Datenordner.',
    erase: '{{respondent}} endgültig löschen…',
  },
  interrupted: {
    title: 'Das Löschen wurde unterbrochen, bevor etwas gelöscht war.',
    text: 'Am {{when}} sollte etwas endgültig gelöscht werden, aus dem Grund „{{reason}}“. Plumbline endete, bevor es so weit war.',
    goOn: 'Ansehen und fortfahren…',
    leave: 'Nicht löschen',
  },
};
