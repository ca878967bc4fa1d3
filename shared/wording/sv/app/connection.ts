import type * as english from '../../en/app/connection';
import type { Texts } from '../../texts';

export const connection: Texts<typeof english.connection> = {
  lost: {
    title: 'Plumbline är inte i gång.',
    text: 'Det du skrev finns kvar här. Starta Plumbline igen; den här sidan fortsätter av sig själv.',
  },
  refused: {
    title: 'Plumbline startades på nytt.',
    text: 'Det du skrev finns kvar här att kopiera. Fortsätt i det fönster som Plumbline öppnade senast.',
  },
};

export const takenOver: Texts<typeof english.takenOver> = {
  text: 'Det som visades som sparat är tryggt; det som är märkt som inte sparat kan fortfarande sparas i en fil någon annanstans. Öppna sedan mappen igen för att se vad som finns i den nu.',
  reopen: 'Öppna mappen igen',
};

export const folder: Texts<typeof english.folder> = {
  low: 'Disken är nästan full: {{free}} kvar.',
  lowText: 'Svar sparas fortfarande. Gör plats på disken innan den behövs.',
  changed_one: 'Ett annat program ändrade en av Plumblines filer medan den var öppen.',
  changed_other: 'Ett annat program ändrade {{count}} av Plumblines filer medan de var öppna.',
  changedText: 'Det du sparade gäller. Det som det andra programmet skrev, om något, ligger kvar bredvid.',
  compare: 'Titta på det i inställningarna',
  hide: 'Dölj',
};

export const rescue: Texts<typeof english.rescue> = {
  save: 'Spara någon annanstans …',
  done: 'Sparat i en fil med allt på skärmen.',
  doneText: 'När disken är tillbaka sparas det även här om du försöker igen. Importera annars filen.',
};

export const noKey: Texts<typeof english.noKey> = {
  title: 'Den här sidan har ingen nyckel till din arbetsbänk',
  text: 'En adress öppnar sidan en gång och inom fem minuter, så att ingen annan sida och inget annat program kan läsa dina data. Starta Plumbline igen; medan det är i gång öppnar det en ny sida:',
  command: 'npm start',
};

export const stopped: Texts<typeof english.stopped> = {
  title: 'Plumbline har stoppats',
  text: 'Det som visades som sparat är tryggt. Du kan stänga den här fliken. Starta Plumbline igen för att fortsätta:',
};

export const readOnly: Texts<typeof english.readOnly> = {
  title: 'Den här datamappen är öppen endast för läsning.',
  text: 'Du kan titta på allt och exportera det; ändringar sparas inte.',
  disabled: 'Inget kan påbörjas, importeras eller ändras här medan mappen är öppen endast för läsning.',
  heldBy: 'Ett annat Plumbline håller den: process {{pid}} på {{host}}.',
  heldBySomebody: 'Ett annat Plumbline håller den.',
  takeOver: 'Ta över …',
  confirm: {
    title: 'Ta över den här mappen?',
    text: 'Gör detta bara när det andra Plumbline inte längre är i gång, till exempel efter att datorn stannat utan förvarning. Inget som sparats går förlorat. Två program som skriver samtidigt kan skada mappen.',
    confirm: 'Ta över',
  },
};
