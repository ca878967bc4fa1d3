import { posix, win32 } from 'node:path';

export interface DataFolderPlace {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Home folder of the person. */
  readonly home: string;
  /** What relative paths start from. */
  readonly cwd: string;
  /** Value of `--data`. */
  readonly given?: string | undefined;
}

/**
 * Absolute path of the data folder: `--data`, else PLUMBLINE_DATA, else the place the platform keeps such data in.
 * An empty value counts as none.
 */
export function dataFolder({ platform, env, home, cwd, given }: DataFolderPlace): string {
  const path = platform === 'win32' ? win32 : posix;
  const chosen = filled(given) ?? filled(env['PLUMBLINE_DATA']);
  if (chosen !== undefined) return path.resolve(cwd, chosen);
  if (platform === 'win32')
    return path.join(filled(env['APPDATA']) ?? path.join(home, 'AppData', 'Roaming'), 'Plumbline');
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Plumbline');
  const dataHome = env['XDG_DATA_HOME'];
  // The XDG rules: a path that is not absolute is to be ignored.
  const base = dataHome && path.isAbsolute(dataHome) ? dataHome : path.join(home, '.local', 'share');
  return path.join(base, 'plumbline');
}

function filled(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
