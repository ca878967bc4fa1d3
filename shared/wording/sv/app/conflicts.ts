import type { conflicts as english } from '../../en/app/conflicts';
import type { Texts } from '../../texts';

export const conflicts: Texts<typeof english> = {
  copyTitle: '{{title}} (konfliktkopia från {{day}})',
  title_one: 'En andra version av en fil hittades',
  title_other: 'Andra versioner av {{count}} filer hittades',
  text: 'Ett program som håller mappar i takt, som OneDrive, Dropbox eller Syncthing, såg en fil ändras på två ställen. Plumbline använder den med det vanliga namnet och låter de andra vara tills du bestämmer.',
  answers_one: 'ett svar, senast ändrat {{day}}',
  answers_other: '{{count}} svar, senast ändrat {{day}}',
  copy: 'Den här versionen: {{what}}.',
  here: 'Här: {{what}}.',
  notHere: 'Det här uppdraget finns inte här.',
  unreadable: 'Dess innehåll kan inte visas.',
  decide: 'Titta på dem och bestäm',
  open: 'Öppna som en kopia',
  putAside: 'Lägg åt sidan',
  opened: '”{{title}}” finns bland dina uppdrag.',
  aside: 'Lagd åt sidan som {{name}} i datamappen.',
};
