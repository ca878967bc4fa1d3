import type { reportProblems as english } from '../en/problems.reports';
import type { Texts } from '../texts';

export const reportProblems: Texts<typeof english> = {
  'report-not-ready': {
    title: 'Rapporten kan inte lämnas ut ännu: {{reasons}}.',
    whatToDo: 'Inget lämnades ut. Åtgärda det som står under ”Innan du lämnar ut” och lämna ut igen.',
  },
  'report-warnings-unseen': {
    title: 'Rapporten har varningar som ingen har bekräftat: {{reasons}}.',
    whatToDo: 'Inget lämnades ut. Titta på dem och bekräfta att du har gjort det, lämna sedan ut igen.',
  },
  'report-changed-meanwhile': {
    title: 'Uppdraget ändrades medan rapporten gjordes.',
    whatToDo: 'Inget lämnades ut. Titta på rapporten som den lyder nu och lämna sedan ut igen.',
  },
  'report-pictures-full': {
    title: 'En rapport visar högst {{most}} bilder.',
    whatToDo: 'Urvalet är som det var. Ta bort en först och välj sedan nästa.',
  },
  'report-notes-full': {
    title: 'Det finns redan anteckningar till {{most}} kapitel, så många som ett uppdrag rymmer.',
    whatToDo: 'Anteckningarna är som de var. Töm en som inte längre behövs och skriv sedan den här.',
  },
  'report-issue-unknown': {
    title: 'Version {{number}} av rapporten finns inte i uppdragets historik.',
    whatToDo: 'Inget har ändrats. Öppna uppdraget igen för att se vilka rapporter det har.',
  },
  'report-issue-erased': {
    title: 'Filen till version {{number}} raderades tillsammans med någon som den berättade om.',
    whatToDo:
      'Att den lämnades ut står kvar, med dess kontrollsumma. Lämna ut en ny version om en sådan behövs.',
  },
};
