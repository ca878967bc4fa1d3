export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

const storageKey = 'plumbline-theme';
const darkQuery = '(prefers-color-scheme: dark)';
const contrastQuery = '(prefers-contrast: more)';

/** How to stop following the system; there is one window and one theme. */
let stopFollowing = (): void => undefined;

/** Shows a theme at once, and remembers it for the next start. */
export function applyTheme(theme: Theme): void {
  remember(theme);
  showTheme(theme);
}

/** Shows a theme at once, and follows the system in everything the theme leaves open. */
export function showTheme(theme: Theme): void {
  stopFollowing();
  const dark = window.matchMedia(darkQuery);
  const contrast = window.matchMedia(contrastQuery);
  const isScheme = theme === 'light' || theme === 'dark';
  const paint = (): void => {
    const { dataset } = document.documentElement;
    dataset['theme'] = isScheme ? theme : dark.matches ? 'dark' : 'light';
    const isMore = theme === 'contrast' || (theme === 'system' && contrast.matches);
    dataset['contrast'] = isMore ? 'more' : 'usual';
  };
  paint();
  const queries = [dark, contrast];
  for (const query of queries) query.addEventListener('change', paint);
  stopFollowing = () => queries.forEach((query) => query.removeEventListener('change', paint));
}

/** The theme shown last in this browser, before the workbench has been asked for the settings. */
export function rememberedTheme(): Theme {
  try {
    const found = window.localStorage.getItem(storageKey);
    return themes.find((each) => each === found) ?? 'system';
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
