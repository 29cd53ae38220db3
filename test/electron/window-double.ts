import { EventEmitter } from 'node:events';
import { type Mock, vi } from 'vitest';

type Bounds = { x: number; y: number; width: number; height: number };
type Options = Partial<Bounds> & { readonly webPreferences?: Readonly<Record<string, unknown>> } & Readonly<Record<string, unknown>>;

/** A function that does nothing and remembers what it was given. */
export type Spy = Mock<(...args: unknown[]) => unknown>;

/** An event of Electron's: it can be prevented. */
export function makeEvent<T extends object>(details: T): T & { defaultPrevented: boolean; preventDefault: () => void } {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
}

class ContentsDouble extends EventEmitter {
  readonly mainFrame = { url: '' };
  openHandler: (() => { action: string }) | null = null;
  readonly setWebRTCIPHandlingPolicy: Spy = vi.fn();
  /** The channels of everything that was sent to the page. */
  readonly sent: string[] = [];
  readonly #page: EventEmitter;

  constructor(page: EventEmitter) {
    super();
    this.#page = page;
  }

  setWindowOpenHandler(handler: () => { action: string }): void {
    this.openHandler = handler;
  }

  send(channel: string, ...args: unknown[]): void {
    this.sent.push(channel);
    this.#page.emit(channel, { sender: 'must not leak' }, ...structuredClone(args));
  }
}

/** A double of a window: bounds, states and closing as Electron has them, without a screen. */
export class WindowDouble extends EventEmitter {
  readonly options: Options;
  readonly webContents: ContentsDouble;
  readonly focus: Spy = vi.fn();
  readonly restore: Spy = vi.fn();
  readonly reload: Spy = vi.fn();
  bounds: Bounds;
  isShown = false;
  #isMaximised = false;
  #isMinimised = false;
  #isDestroyed = false;
  readonly #app: EventEmitter;

  constructor(options: Options, app: EventEmitter, page: EventEmitter) {
    super();
    this.options = options;
    this.#app = app;
    this.bounds = { x: options.x ?? 100, y: options.y ?? 100, width: options.width ?? 800, height: options.height ?? 600 };
    this.webContents = new ContentsDouble(page);
    app.emit('web-contents-created', makeEvent({}), this.webContents);
  }

  async loadURL(address: string): Promise<void> {
    this.webContents.mainFrame.url = address;
    this.emit('ready-to-show');
  }

  show(): void {
    this.isShown = true;
  }

  maximize(): void {
    this.#isMaximised = true;
    this.emit('maximize');
  }

  minimise(): void {
    this.#isMinimised = true;
  }

  isMaximized(): boolean {
    return this.#isMaximised;
  }

  isMinimized(): boolean {
    return this.#isMinimised;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  getNormalBounds(): Bounds {
    return this.bounds;
  }

  moveTo(bounds: Bounds): void {
    this.bounds = bounds;
    this.emit('move');
  }

  close(): void {
    const event = makeEvent({});
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.emit('closed');
    this.#app.emit('window-all-closed');
  }
}
