import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { type Mock, vi } from 'vitest';
import { type Spy, WindowDouble } from './window-double.ts';

type Handler = (event: unknown, ...args: unknown[]) => unknown;
type Rule = (details: { url: string }, answer: (verdict: { cancel: boolean }) => void) => void;

/** What a test may decide about the desktop before the shell starts. */
export type Desktop = {
  readonly appData: string;
  readonly isFirstInstance?: boolean;
  readonly isPackaged?: boolean;
  readonly switches?: Readonly<Record<string, string>>;
  /** What the first dialogs are answered. */
  readonly answers?: readonly unknown[];
  readonly displays?: readonly { readonly workArea: { x: number; y: number; width: number; height: number } }[];
};

/** The page's end of the double: what the preload script exposed, and who seems to ask. */
export type Page = { readonly world: Record<string, unknown>; sender: (() => { url: string } | null) | null };

type AppDouble = EventEmitter & {
  readonly getPath: (name: string) => string;
  readonly addRecentDocument: Spy;
  readonly clearRecentDocuments: Spy;
  readonly quit: Spy;
  readonly exit: Spy;
};

type SessionDouble = EventEmitter & {
  readonly schemes: Map<string, (request: Request) => Promise<Response>>;
  readonly setPermissionRequestHandler: Spy;
  readonly setPermissionCheckHandler: Spy;
  readonly setDevicePermissionHandler: Spy;
  readonly setDisplayMediaRequestHandler: Spy;
  readonly setSpellCheckerEnabled: Spy;
  readonly webRequest: { readonly onBeforeRequest: Mock<(rule: Rule) => void> };
};

/** The double as tests use it; `module` is what the shell imports as `electron`. */
export type ElectronDouble = {
  readonly module: {
    readonly app: AppDouble;
    readonly dialog: { readonly showErrorBox: Spy };
    readonly shell: { readonly openExternal: Mock<(address: string) => Promise<void>>; readonly openPath: Mock<(path: string) => Promise<string>> };
    readonly Menu: { readonly shown: unknown; buildFromTemplate: (template: unknown) => unknown };
  };
  /** Everything that was asked of Electron, in order. */
  readonly log: string[];
  readonly page: Page;
  readonly windows: readonly WindowDouble[];
  readonly switches: Readonly<Record<string, string>>;
  readonly session: SessionDouble;
  readonly channels: () => string[];
  /** Calls a channel as any page might, past the preload script. */
  readonly invoke: (channel: string, ...args: unknown[]) => Promise<unknown>;
  /** Lays an answer ready for the next dialog. */
  readonly answerNext: (answer: unknown) => void;
  readonly becomeReady: () => void;
};

/**
 * Makes a double of the `electron` module: real event emitters, calls that cross as structured clones, dialogs that
 * answer from a queue, and nothing on the screen.
 */
export function makeElectron(desktop: Desktop): ElectronDouble {
  const log: string[] = [];
  const handlers = new Map<string, Handler>();
  let sayReady = (): void => undefined;
  const ready = new Promise<void>((settle) => {
    sayReady = settle;
  });
  const page: Page = { world: {}, sender: null };
  const pageEvents = new EventEmitter();
  const windows: WindowDouble[] = [];
  const answers: unknown[] = [...(desktop.answers ?? [])];
  const switches: Record<string, string> = { ...desktop.switches };
  const paths: Record<string, string> = { appData: desktop.appData, userData: join(desktop.appData, 'boardpack') };
  let isReady = false;

  const noteEarly = (what: string) => log.push(`${what}${isReady ? ' too late' : ''}`);

  const app: AppDouble = Object.assign(new EventEmitter(), {
    isPackaged: desktop.isPackaged ?? false,
    commandLine: {
      appendSwitch: (name: string, value = '') => {
        noteEarly(`switch ${name}`);
        switches[name] = value;
      },
      getSwitchValue: (name: string) => switches[name] ?? '',
    },
    enableSandbox: () => noteEarly('sandbox'),
    setPath: (name: string, path: string) => {
      noteEarly(`path ${name}`);
      paths[name] = path;
    },
    getPath: (name: string) => paths[name] as string,
    getVersion: () => '9.8.7',
    setAppUserModelId: vi.fn(),
    addRecentDocument: vi.fn(),
    clearRecentDocuments: vi.fn(),
    requestSingleInstanceLock: () => {
      log.push(`lock in ${paths['userData']}`);
      return desktop.isFirstInstance ?? true;
    },
    whenReady: () => ready,
    quit: vi.fn(),
    exit: vi.fn(),
  });

  const defaultSession: SessionDouble = Object.assign(new EventEmitter(), {
    schemes: new Map<string, (request: Request) => Promise<Response>>(),
    protocol: {
      handle: (scheme: string, handler: (request: Request) => Promise<Response>) => defaultSession.schemes.set(scheme, handler),
    },
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    setDisplayMediaRequestHandler: vi.fn(),
    setSpellCheckerEnabled: vi.fn(),
    webRequest: { onBeforeRequest: vi.fn<(rule: Rule) => void>() },
  });

  const takeAnswer = (question: string) => async (_window: unknown, options: unknown) => {
    log.push(`dialog ${question}: ${JSON.stringify(options)}`);
    const answer = answers.shift();
    if (answer === undefined) throw new Error(`No answer was laid ready for ${question}`);
    return answer;
  };

  const ipcRenderer = Object.assign(pageEvents, {
    invoke: async (channel: string, ...args: unknown[]) => {
      const handler = handlers.get(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      const sender = (windows.at(-1) as WindowDouble).webContents;
      const senderFrame = page.sender ? page.sender() : sender.mainFrame;
      try {
        return structuredClone(await handler({ sender, senderFrame }, ...structuredClone(args)));
      } catch (error) {
        // Electron keeps nothing of an error but its message.
        throw new Error(`Error invoking remote method '${channel}': ${error}`);
      }
    },
  });

  const module = {
    app,
    protocol: {
      registerSchemesAsPrivileged: (schemes: unknown) => noteEarly(`schemes ${JSON.stringify(schemes)}`),
    },
    session: { defaultSession },
    BrowserWindow: class extends WindowDouble {
      constructor(options: ConstructorParameters<typeof WindowDouble>[0]) {
        super(options, app, pageEvents);
        windows.push(this);
      }
    },
    ipcMain: { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) },
    ipcRenderer,
    contextBridge: {
      exposeInMainWorld: (name: string, value: unknown) => {
        page.world[name] = value;
      },
    },
    Menu: {
      shown: null as unknown,
      buildFromTemplate: (template: unknown) => ({ template, popup: vi.fn() }),
      setApplicationMenu: (menu: unknown) => {
        module.Menu.shown = menu;
      },
    },
    dialog: {
      showSaveDialog: takeAnswer('save'),
      showOpenDialog: takeAnswer('open'),
      showMessageBox: takeAnswer('message'),
      showErrorBox: vi.fn() as Spy,
    },
    shell: { openExternal: vi.fn(async (_address: string) => undefined), openPath: vi.fn(async (_path: string) => '') },
    screen: { getAllDisplays: () => desktop.displays ?? [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }] },
    nativeTheme: { shouldUseDarkColors: false },
  };

  return {
    module,
    log,
    page,
    windows,
    switches,
    session: defaultSession,
    channels: () => [...handlers.keys()],
    invoke: ipcRenderer.invoke,
    answerNext: (answer) => {
      answers.push(answer);
    },
    becomeReady: () => {
      isReady = true;
      log.push('ready');
      sayReady();
    },
  };
}
