/**
 * As much of Electron's module as the built desktop program uses, without a window: what is set is kept for the tests
 * to look at, messages between page and program are cloned as Electron clones them, and the preload script is run.
 */
import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** What the program did, for the tests. */
export const seen = {
  switches: [],
  schemes: [],
  sessions: new Map(),
  windows: [],
  errors: [],
  exitCode: null,
};

class StandInApp extends EventEmitter {
  paths = { documents: tmpdir() };
  commandLine = {
    appendSwitch: (name, value) => seen.switches.push(value === undefined ? name : `${name}=${value}`),
    getSwitchValue: (name) =>
      process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '',
  };
  isSandboxed = false;
  setPath(name, path) {
    this.paths[name] = path;
  }
  getPath(name) {
    return this.paths[name];
  }
  setName() {}
  requestSingleInstanceLock() {
    return process.env.PLUMBLINE_SECOND_INSTANCE === undefined;
  }
  enableSandbox() {
    this.isSandboxed = true;
  }
  whenReady() {
    return Promise.resolve();
  }
  quit() {
    this.emit('before-quit', { preventDefault: () => {} });
    this.exit(0);
  }
  exit(code) {
    seen.exitCode = code;
    process.send?.({ kind: 'exit', code });
    process.disconnect?.();
    process.exit(code);
  }
}
export const app = new StandInApp();

const handlers = new Map();
class StandInIpcMain extends EventEmitter {
  handle(channel, handler) {
    if (handlers.has(channel)) throw new Error(`a second handler for ${channel}`);
    handlers.set(channel, handler);
  }
}
export const ipcMain = new StandInIpcMain();

class StandInSession extends EventEmitter {
  handlers = {};
  schemes = new Map();
  webRequest = { onBeforeRequest: (listener) => (this.handlers.request = listener) };
  protocol = { handle: (scheme, handler) => this.schemes.set(scheme, handler) };
  setPermissionRequestHandler(handler) {
    this.handlers.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler) {
    this.handlers.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler) {
    this.handlers.device = handler;
  }
  setDisplayMediaRequestHandler(handler) {
    this.handlers.displayMedia = handler;
  }
  setSpellCheckerEnabled(isEnabled) {
    this.isSpellChecking = isEnabled;
  }
}
export const session = {
  fromPartition: (name) => {
    if (!seen.sessions.has(name)) seen.sessions.set(name, new StandInSession());
    return seen.sessions.get(name);
  },
};

class StandInContents extends EventEmitter {
  mainFrame = { origin: 'app://plumbline', detached: false };
  /** The page's end of the line: what the preload script listens to and exposes. */
  page = new EventEmitter();
  exposed = {};
  windowOpenHandler = null;
  setWindowOpenHandler(handler) {
    this.windowOpenHandler = handler;
  }
  isCrashed() {
    return false;
  }
  send(channel, ...values) {
    this.page.emit(channel, {}, ...globalThis.structuredClone(values));
  }
}

export class BrowserWindow extends EventEmitter {
  webContents = new StandInContents();
  isGone = false;
  constructor(options) {
    super();
    this.options = options;
    seen.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(address) {
    this.address = address;
    runPreload(this.options.webPreferences.preload, this.webContents);
    this.emit('ready-to-show');
  }
  show() {
    this.isShown = true;
  }
  focus() {}
  restore() {}
  reload() {
    this.reloads = (this.reloads ?? 0) + 1;
  }
  isMinimized() {
    return false;
  }
  isDestroyed() {
    return this.isGone;
  }
  close() {
    let isPrevented = false;
    this.emit('close', { preventDefault: () => (isPrevented = true) });
    if (!isPrevented) this.destroy();
  }
  destroy() {
    this.isGone = true;
    app.emit('window-all-closed');
  }
}

/** Runs the built preload script with the two things a sandboxed one may require of Electron. */
function runPreload(file, contents) {
  const electron = {
    contextBridge: { exposeInMainWorld: (name, value) => (contents.exposed[name] = value) },
    ipcRenderer: {
      invoke: (channel, ...values) => invoke(channel, values, contents.mainFrame),
      send: (channel, ...values) =>
        ipcMain.emit(channel, { senderFrame: contents.mainFrame }, ...globalThis.structuredClone(values)),
      on: (channel, listener) => contents.page.on(channel, listener),
    },
  };
  const require = (name) => {
    if (name !== 'electron') throw new Error(`a sandboxed preload script cannot require ${name}`);
    return electron;
  };
  new Function('require', 'module', 'exports', readFileSync(file, 'utf8'))(require, { exports: {} }, {});
}

/** A message to a handler, cloned both ways; `senderFrame` is who it claims to come from. */
export async function invoke(channel, values, senderFrame) {
  const handler = handlers.get(channel);
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
  return globalThis.structuredClone(await handler({ senderFrame }, ...globalThis.structuredClone(values)));
}

export const dialog = {
  showErrorBox: (title, text) => {
    seen.errors.push({ title, text });
    process.send?.({ kind: 'error-box', value: `${title}\n${text}` });
  },
  showOpenDialog: async () => {
    const folder = process.env.PLUMBLINE_SAVE_TO;
    return folder === undefined
      ? { canceled: true, filePaths: [] }
      : { canceled: false, filePaths: [folder] };
  },
  showSaveDialog: async (...given) => {
    const { defaultPath } = given.at(-1);
    const folder = process.env.PLUMBLINE_SAVE_TO;
    return folder === undefined
      ? { canceled: true, filePath: '' }
      : { canceled: false, filePath: join(folder, basename(defaultPath)) };
  },
};
export const Menu = {
  buildFromTemplate: (template) => template,
  setApplicationMenu: (menu) => (seen.menu = menu),
};
export const powerMonitor = new EventEmitter();
export const protocol = { registerSchemesAsPrivileged: (schemes) => seen.schemes.push(...schemes) };
export const utilityProcess = {
  fork: (entry, values, { execArgv, env }) => {
    const child = fork(entry, values, {
      execArgv,
      env,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    child.postMessage = (value) => child.send(value);
    return child;
  },
};
