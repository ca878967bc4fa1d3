import type { packProblems as english } from '../en/problems.packs';
import type { Texts } from '../texts';

export const packProblems: Texts<typeof english> = {
  'template-in-packs': {
    title_one: 'Mallen används av ett paket.',
    title_other: 'Mallen används av {{count}} paket.',
    whatToDo: 'Den behölls: ett paket behöver sin mall. Ta bort paketet först.',
  },
  'pack-unknown': {
    title: 'Det här paketet finns inte längre.',
    whatToDo: 'Inget har ändrats. Läs in listan över paket igen, eller börja med ett tomt uppdrag.',
  },
  'report-template-unknown': {
    title: 'Den här rapportmallen finns inte längre.',
    whatToDo: 'Inget har ändrats. Läs in sidan igen för att se dem som finns.',
  },
  'pack-other-template': {
    title: 'Paketet hör till en annan mall.',
    whatToDo: 'Inget skapades. Välj paketets mall, eller börja utan paketet.',
  },
};
