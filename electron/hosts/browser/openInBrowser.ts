import { spawn } from 'node:child_process';

type Command = readonly [program: string, ...leading: string[]];

/** How each platform opens an address in the browser of the person. */
export function browserCommand(platform: NodeJS.Platform): Command {
  switch (platform) {
    case 'darwin':
      return ['open'];
    case 'win32':
      // Not `start`: the command shell would read parts of the address as its own signs.
      return ['rundll32', 'url.dll,FileProtocolHandler'];
    default:
      return ['xdg-open'];
  }
}

/** Opens an address in the browser of the person; false when this machine has no way to. */
export function openInBrowser(address: string, command = browserCommand(process.platform)): Promise<boolean> {
  const [program, ...leading] = command;
  return new Promise((resolve) => {
    const opener = spawn(program, [...leading, address], { stdio: 'ignore', detached: true });
    opener.once('error', () => resolve(false));
    opener.once('exit', (code) => resolve(code === 0));
    opener.unref();
  });
}
