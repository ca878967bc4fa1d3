import type { Session } from 'electron';
import { pageScheme } from './pageOrigin';

/** What the page loads: itself, and pictures and files it made in memory. */
const ownSchemes = new Set([`${pageScheme}:`, 'blob:', 'data:']);

/** Plain text goes to the clipboard on a click; what lies there is never read. */
const copyText = 'clipboard-sanitized-write';

/**
 * Takes from the page everything it does not need: every permission but copying text (a handler that is missing grants
 * them all), every device, and every address outside the program. Plumbline is offline by construction, not by good
 * behaviour.
 */
export function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((_page, permission, answer) => answer(permission === copyText));
  session.setPermissionCheckHandler((_page, permission) => permission === copyText);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOwnAddress(details.url) });
  });
  // The spell checker fetches dictionaries from a server on some platforms.
  session.setSpellCheckerEnabled(false);
  // Files leave through the save dialog of the program alone.
  session.on('will-download', (event) => event.preventDefault());
}

function isOwnAddress(address: string): boolean {
  return URL.canParse(address) && ownSchemes.has(new URL(address).protocol);
}
