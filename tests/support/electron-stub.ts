import { EventEmitter } from 'node:events';

/** A child process that a test ends and listens to by hand. */
export type StubChild = EventEmitter & {
  modulePath: string;
  args: readonly string[];
  options: { execArgv?: string[]; stdio?: string; serviceName?: string };
  pid: number | undefined;
  posted: { message: unknown; ports: readonly unknown[] }[];
  killed: number;
};

/** One end of a channel; tests only tell ends apart. */
export type StubPort = { name: string };

type Handler = (...args: never[]) => unknown;

/** A page, as the main process sees it. */
export function makeContents(url = 'app://app/index.html') {
  const posted: { channel: string; message: unknown; ports: readonly StubPort[] }[] = [];
  const sent: unknown[][] = [];
  const reloads: true[] = [];
  let openHandler: ((details: { url: string }) => unknown) | null = null;
  const contents = Object.assign(new EventEmitter(), {
    posted,
    sent,
    reloads,
    printAnswer: { isDone: true, reason: '' },
    print: (_options: unknown, tell: (isDone: boolean, reason: string) => void) => {
      tell(contents.printAnswer.isDone, contents.printAnswer.reason);
    },
    printToPDF: async () => Promise.resolve(Buffer.from('%PDF')),
    getURL: () => url,
    isDestroyed: () => false,
    reload: () => reloads.push(true),
    send: (...args: unknown[]) => sent.push(args),
    postMessage: (channel: string, message: unknown, ports: readonly StubPort[] = []) =>
      posted.push({ channel, message, ports }),
    setWindowOpenHandler: (handler: (details: { url: string }) => unknown) => {
      openHandler = handler;
    },
    /** What `window.open(url)` in the page is answered. */
    openWindow: (target: string) => openHandler?.({ url: target }),
  });
  return contents;
}

/** A session with what was registered on it. */
export function makeSession() {
  const registered = new Map<string, Handler>();
  const register = (name: string) => (handler: Handler) => registered.set(name, handler);
  return Object.assign(new EventEmitter(), {
    registered,
    spellChecker: true,
    setPermissionRequestHandler: register('permission-request'),
    setPermissionCheckHandler: register('permission-check'),
    setDevicePermissionHandler: register('device-permission'),
    setSpellCheckerEnabled(enabled: boolean) {
      this.spellChecker = enabled;
    },
    webRequest: { onBeforeRequest: register('before-request') },
  });
}

/** A `utilityProcess` whose children are {@link StubChild}. */
export function makeUtilityProcess() {
  const children: StubChild[] = [];
  return {
    children,
    fork(modulePath: string, args: readonly string[], options: StubChild['options']): StubChild {
      const posted: StubChild['posted'] = [];
      const child = Object.assign(new EventEmitter(), {
        modulePath,
        args,
        options,
        posted,
        // No process has it, so nobody is hurt by an end.
        pid: undefined,
        killed: 0,
        postMessage: (message: unknown, ports: readonly unknown[] = []) =>
          posted.push({ message, ports }),
        kill() {
          child.killed += 1;
        },
      });
      children.push(child);
      return child;
    },
  };
}

/** A `dialog` whose answers are queued by the test. */
export function makeDialog() {
  const shown: { message?: string; detail?: string; buttons?: string[] }[] = [];
  const answers: unknown[] = [];
  const next = async () => answers.shift();
  return {
    shown,
    answers,
    async showMessageBox(options: (typeof shown)[number]) {
      shown.push(options);
      return { response: await next() };
    },
    showOpenDialog: next,
    showSaveDialog: next,
  };
}

/** The module `electron`, with nothing behind it; `trace` tells in what order it was used. */
export function makeElectron() {
  const trace: string[] = [];
  const windows: ReturnType<typeof makeWindow>[] = [];
  const opened: string[] = [];
  const copied: string[] = [];
  const revealed: string[] = [];
  let channels = 0;

  const app = Object.assign(new EventEmitter(), {
    isPackaged: false,
    isFirst: true,
    paths: new Map<string, string>(),
    enableSandbox: () => trace.push('enableSandbox'),
    starts: [] as unknown[],
    requestSingleInstanceLock(data: unknown) {
      trace.push('requestSingleInstanceLock');
      app.starts.push(data);
      return app.isFirst;
    },
    commandLine: {
      appendSwitch: (name: string, value = '') => trace.push(`switch ${name} ${value}`.trim()),
    },
    setAsDefaultProtocolClient: (scheme: string) => trace.push(`protocol client ${scheme}`),
    setPath: (name: string, path: string) => app.paths.set(name, path),
    getPath: (name: string) => app.paths.get(name) ?? '',
    getVersion: () => '1.2.3',
    async whenReady() {
      trace.push('whenReady');
    },
    recent: [] as string[],
    addRecentDocument: (file: string) => app.recent.push(file),
    quit: () => trace.push('quit'),
  });
  const protocol = {
    handlers: new Map<string, Handler>(),
    registerSchemesAsPrivileged: (schemes: unknown) => {
      trace.push(`privileged ${JSON.stringify(schemes)}`);
    },
    handle: (scheme: string, handler: Handler) => protocol.handlers.set(scheme, handler),
  };
  const ipcMain = Object.assign(new EventEmitter(), {
    invokable: new Map<string, (...args: unknown[]) => Promise<unknown>>(),
    handle(channel: string, handler: (...args: unknown[]) => Promise<unknown>) {
      ipcMain.invokable.set(channel, handler);
    },
  });

  return {
    trace,
    windows,
    opened,
    copied,
    revealed,
    app,
    protocol,
    ipcMain,
    dialog: makeDialog(),
    session: { defaultSession: makeSession() },
    utilityProcess: makeUtilityProcess(),
    screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] },
    shell: {
      openExternal: async (url: string) => void opened.push(url),
      showItemInFolder: (file: string) => revealed.push(file),
    },
    clipboard: { writeText: async (text: string) => void copied.push(text) },
    Menu: {
      applied: null as unknown,
      buildFromTemplate: (template: unknown) => template,
      setApplicationMenu(menu: unknown) {
        this.applied = menu;
      },
    },
    MessageChannelMain: function MessageChannelMain() {
      channels += 1;
      return { port1: { name: `backend ${channels}` }, port2: { name: `window ${channels}` } };
    },
    BrowserWindow: function BrowserWindow(options: StubWindowOptions) {
      const window = makeWindow(options);
      windows.push(window);
      // As Electron does, before the constructor returns.
      app.emit('web-contents-created', {}, window.webContents);
      return window;
    },
  };
}

/** What a window was made with. */
export type StubWindowOptions = {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  webPreferences?: Record<string, unknown>;
};

function makeWindow(options: StubWindowOptions) {
  const did: string[] = [];
  return Object.assign(new EventEmitter(), {
    options,
    did,
    webContents: makeContents(),
    loadURL: async (url: string) => void did.push(`load ${url}`),
    show: () => did.push('show'),
    focus: () => did.push('focus'),
    restore: () => did.push('restore'),
    maximize: () => did.push('maximize'),
    isMinimized: () => true,
    isMaximized: () => did.includes('maximize'),
    getNormalBounds: () => ({ x: 10, y: 20, width: 800, height: 600 }),
  });
}
