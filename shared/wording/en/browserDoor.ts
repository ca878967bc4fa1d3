/** What the browser door prints where it was started. */
export const browserDoor = {
  isOpen: 'Plumbline is open at {{address}}',
  folder: 'Data folder: {{folder}}',
  folderReadOnly: 'Data folder, open for reading only: {{folder}}. The page says why and how to go on.',
  alreadyOpen:
    'It was running on this data folder already. This fresh address opens it once, within five minutes.',
  howToEnd:
    'Ctrl+C ends it. The address opens it once, within five minutes; starting Plumbline again shows a fresh one.',
  codeSpent:
    'An address was opened a second time and let nobody in. If the first time was not you, end Plumbline with Ctrl+C.',
  noBrowser: 'No browser could be opened from here. Copy the address above into one on this computer.',
  portTaken: 'Port {{port}} is in use by another program. Choose another with --port, or leave it out.',
  isEnding: 'Saving and closing …',
  hasEnded: 'Plumbline has closed. Everything is saved.',
  usage: 'Use: npm start -- --browser [--data DIR] [--port N] [--no-open]',
  portOutOfRange: '--port takes a number from 1024 to 65535.',
} as const;
