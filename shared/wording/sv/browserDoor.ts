import type { browserDoor as english } from '../en/browserDoor';
import type { Texts } from '../texts';

export const browserDoor: Texts<typeof english> = {
  isOpen: 'Plumbline är öppet på {{address}}',
  folder: 'Datamapp: {{folder}}',
  folderReadOnly: 'Datamapp, öppen endast för läsning: {{folder}}. Sidan säger varför och hur du går vidare.',
  alreadyOpen:
    'Det var redan i gång på den här datamappen. Den nya adressen öppnar det en gång, inom fem minuter.',
  howToEnd:
    'Ctrl+C avslutar. Adressen öppnar det en gång, inom fem minuter; startar du Plumbline igen visas en ny.',
  codeSpent:
    'En adress öppnades en andra gång och släppte inte in någon. Om det inte var du första gången, avsluta Plumbline med Ctrl+C.',
  noBrowser: 'Ingen webbläsare kunde öppnas härifrån. Kopiera adressen ovan till en på den här datorn.',
  portTaken: 'Port {{port}} används av ett annat program. Välj en annan med --port, eller utelämna den.',
  isEnding: 'Sparar och stänger …',
  hasEnded: 'Plumbline har stängts. Allt är sparat.',
  usage: 'Använd: npm start -- --browser [--data MAPP] [--port N] [--no-open]',
  portOutOfRange: '--port tar ett tal från 1024 till 65535.',
};
