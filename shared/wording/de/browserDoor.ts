import type { browserDoor as english } from '../en/browserDoor';
import type { Texts } from '../texts';

export const browserDoor: Texts<typeof english> = {
  isOpen: 'Plumbline ist offen unter {{address}}',
  folder: 'Datenordner: {{folder}}',
  folderReadOnly:
    'Datenordner, nur zum Lesen geöffnet: {{folder}}. Die Seite sagt, warum und wie es weitergeht.',
  alreadyOpen:
    'Es lief auf diesem Datenordner schon. Diese neue Adresse öffnet es einmal, innerhalb von fünf Minuten.',
  howToEnd:
    'Strg+C beendet es. Die Adresse öffnet es einmal, innerhalb von fünf Minuten; ein neuer Start von Plumbline zeigt eine neue.',
  codeSpent:
    'Eine Adresse wurde ein zweites Mal geöffnet und hat niemanden eingelassen. Waren Sie es beim ersten Mal nicht, beenden Sie Plumbline mit Strg+C.',
  noBrowser:
    'Von hier ließ sich kein Browser öffnen. Kopieren Sie die Adresse oben in einen Browser auf diesem Rechner.',
  portTaken:
    'Port {{port}} wird von einem anderen Programm verwendet. Wählen Sie mit --port einen anderen, oder lassen Sie ihn weg.',
  isEnding: 'Es wird gespeichert und geschlossen …',
  hasEnded: 'Plumbline ist geschlossen. Alles ist gespeichert.',
  usage: 'Aufruf: npm start -- --browser [--data ORDNER] [--port N] [--no-open]',
  portOutOfRange: '--port nimmt eine Zahl von 1024 bis 65535.',
};
