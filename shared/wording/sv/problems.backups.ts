import type { backupProblems as english } from '../en/problems.backups';
import type { Texts } from '../texts';

export const backupProblems: Texts<typeof english> = {
  'backup-folder-not-chosen': {
    title: 'Ingen mapp för säkerhetskopior är vald.',
    whatToDo: 'Välj en i inställningarna, helst på ett minne eller en annan disk.',
  },
  'backup-folder-missing': {
    title: 'Mappen för säkerhetskopior finns inte.',
    whatToDo:
      'Ditt arbete är sparat som vanligt. Sätt i minnet, eller välj en annan mapp; äldre säkerhetskopior är orörda.',
  },
  'backup-folder-read-only': {
    title: 'Det går inte att skriva i mappen för säkerhetskopior.',
    whatToDo: 'Äldre säkerhetskopior är orörda. Ta bort skrivskyddet, eller välj en annan mapp.',
  },
  'backup-folder-full': {
    title: 'Det finns ingen plats kvar där säkerhetskopiorna ligger.',
    whatToDo:
      'Äldre säkerhetskopior är orörda och ditt arbete är sparat som vanligt. Frigör utrymme där, eller behåll färre säkerhetskopior.',
  },
  'backup-folder-inside': {
    title: 'Mappen för säkerhetskopior och datamappen ligger i varandra.',
    whatToDo:
      'Inget har ändrats. Välj en mapp på ett annat ställe, helst på ett minne: en säkerhetskopia måste överleva sitt original.',
  },
  'backup-folder-relative': {
    title: 'Mappens sökväg är inte fullständig.',
    whatToDo: 'Inget har ändrats. Skriv den från början, till exempel /media/stick eller E:\\Backups.',
  },
  'backup-failed': {
    title: 'Mappen för säkerhetskopior slutade svara ({{systemCode}}).',
    whatToDo:
      'Den här säkerhetskopian räknas inte; äldre är orörda. Om minnet har dragits ut, sätt i det och försök igen.',
  },
  'backup-unsound': {
    title: 'En säkerhetskopia kunde inte läsas tillbaka så som den skrevs ({{file}}).',
    whatToDo: 'Den räknas inte; äldre är orörda. Försök igen, och använd ett annat minne om det upprepas.',
  },
  'backup-cancelled': {
    title: 'Säkerhetskopieringen stoppades.',
    whatToDo: 'Äldre säkerhetskopior är orörda. Det som redan kopierats används av nästa.',
  },
  'backup-running': {
    title: 'En säkerhetskopiering eller återställning pågår redan.',
    whatToDo: 'Inget har ändrats. Vänta tills den är klar, eller avbryt den först.',
  },
  'backup-unknown': {
    title: 'Den här säkerhetskopian finns inte längre.',
    whatToDo: 'Inget har ändrats. Läs in listan över säkerhetskopior igen.',
  },
  'backup-damaged': {
    title: 'Förteckningen över vad den här säkerhetskopian innehåller är skadad.',
    whatToDo: 'Inget har ändrats och säkerhetskopian lämnades som den är. Välj en annan.',
  },
  'backup-lacks-engagement': {
    title: 'Den här säkerhetskopian innehåller inte uppdraget {{engagement}}.',
    whatToDo: 'Inget återställdes. Välj bland dem den innehåller.',
  },
  'restore-not-undoable': {
    title: 'Det finns ingen återställning att ta tillbaka.',
    whatToDo: 'Inget har ändrats. Uppdrag kan flyttas till papperskorgen för hand.',
  },
  'restore-worked-on': {
    title: 'Arbetet i ”{{title}}” har gått vidare sedan det återställdes.',
    whatToDo:
      'Inget har ändrats. Dess tidigare lägen finns i historiken; flytta det till papperskorgen för hand.',
  },
};
