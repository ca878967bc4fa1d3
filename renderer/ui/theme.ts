export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const storageKey = 'plumbline-theme';
const darkQuery = '(prefers-color-scheme: dark)';

/** How to stop following the system; there is one window and one theme. */
let stopFollowing = (): void => undefined;

/** Shows a theme at once, remembers it for the next start, and follows the system for as long as that is wished. */
export function applyTheme(theme: Theme): void {
  stopFollowing();
  remember(theme);
  const query = window.matchMedia(darkQuery);
  const paint = (): void => {
    const isDark = theme === 'dark' || (theme === 'system' && query.matches);
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
  };
  paint();
  if (theme !== 'system') return;
  query.addEventListener('change', paint);
  stopFollowing = () => query.removeEventListener('change', paint);
}

/** The theme shown last in this browser, before the workbench has been asked for the settings. */
export function rememberedTheme(): Theme {
  try {
    const found = window.localStorage.getItem(storageKey);
    return found === 'light' || found === 'dark' ? found : 'system';
  } catch {
    // A browser may forbid storage; then the first moment follows the system.
    return 'system';
  }
}

function remember(theme: Theme): void {
  try {
    window.localStorage.setItem(storageKey, theme);
  } catch {
    // Only the first moment of the next start is affected: the theme itself stands in the settings.
  }
}
