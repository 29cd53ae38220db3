/** What must be seen on the page: an element whose text holds (or, with `exact`, is) some words. */
export type Sight = { readonly selector: string; readonly text?: string; readonly exact?: boolean };

/** What the bench asks of a page that it measures. Times in milliseconds. */
export type Probe = {
  /** From the next event of this type, by its own time stamp, to the end of the first frame that shows the sight. */
  readonly paintAfter: (type: string, sight: Sight | null) => void;
  /** The answer of the last `paintAfter`. */
  readonly painted: () => Promise<number>;
  /** When the first frame that shows the sight ended, since the navigation began, and what had been read by then. */
  readonly paintSinceStart: (sight: Sight) => Promise<Started>;
  /** When the last click was made, on the page's own clock. */
  readonly clickedAt: () => number;
  /** Watches the main thread; `stopWatching` answers with the longest time in which it took no message. */
  readonly watchGaps: () => void;
  readonly stopWatching: () => number;
  /** Scrolls an element down by `step` pixels in each of so many frames, and answers with the time between frames. */
  readonly scroll: (selector: string, frames: number, step: number) => Promise<readonly number[]>;
};
/** `rowsRead`: how many rows each store of IndexedDB had handed out. */
export type Started = { readonly at: number; readonly rowsRead: Readonly<Record<string, number>> };

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can add to the window.
  interface Window {
    readonly probe: Probe;
    /** The answer for the sight that the page was opened with. */
    started?: Promise<Started>;
  }
}

/** Runs in the page before anything else. It stands alone: nothing outside the function exists there. */
export function installProbe(): void {
  // Files that are saved arrive as downloads: nobody is there to answer a dialog.
  Reflect.deleteProperty(window, 'showSaveFilePicker');
  const isShown = (sight: Sight | null): boolean => {
    if (sight === null) return true;
    const text = document.querySelector(sight.selector)?.textContent;
    if (text === null || text === undefined) return false;
    return sight.text === undefined ? text !== '' : sight.exact ? text.trim() === sight.text : text.includes(sight.text);
  };
  /** A message posted in a frame's callback is taken up when the frame has been laid out and painted. */
  const afterFrame = (sight: Sight | null, done: (at: number) => void): void => {
    requestAnimationFrame(() => {
      if (!isShown(sight)) return afterFrame(sight, done);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(null);
    });
  };

  let painted: Promise<number> = Promise.reject(new Error('Nothing was asked for.'));
  painted.catch(() => {});
  let stop = () => 0;
  let clickedAt = Number.NaN;
  addEventListener('click', (event) => (clickedAt = event.timeStamp), { capture: true });
  const rowsRead: Record<string, number> = {};
  const count = (store: string, rows: number) => {
    rowsRead[store] = (rowsRead[store] ?? 0) + rows;
  };
  for (const kind of [IDBObjectStore, IDBIndex]) {
    for (const name of ['getAll', 'getAllRecords'] as const) {
      const original = (kind.prototype as unknown as Record<string, (...args: unknown[]) => IDBRequest<unknown[]>>)[name];
      if (original === undefined) continue;
      Object.defineProperty(kind.prototype, name, {
        value(this: IDBObjectStore | IDBIndex, ...args: unknown[]) {
          const request = original.apply(this, args);
          const store = this instanceof IDBIndex ? this.objectStore.name : this.name;
          request.addEventListener('success', () => count(store, request.result.length));
          return request;
        },
      });
    }
    const { openCursor } = kind.prototype;
    kind.prototype.openCursor = function (this: IDBObjectStore | IDBIndex, ...args) {
      const request = openCursor.apply(this, args);
      const store = this instanceof IDBIndex ? this.objectStore.name : this.name;
      request.addEventListener('success', () => count(store, request.result === null ? 0 : 1));
      return request;
    };
  }

  const probe: Probe = {
    paintAfter: (type, sight) => {
      painted = new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`Not seen within 30 seconds: ${JSON.stringify(sight)}`)), 30_000);
        addEventListener(type, (event) => afterFrame(sight, (at) => resolve(at - event.timeStamp)), { capture: true, once: true });
      });
      painted.catch(() => {});
    },
    painted: () => painted,
    paintSinceStart: (sight) => new Promise((resolve) => afterFrame(sight, (at) => resolve({ at, rowsRead: { ...rowsRead } }))),
    clickedAt: () => clickedAt,
    watchGaps: () => {
      const { port1, port2 } = new MessageChannel();
      let last = performance.now();
      let longest = 0;
      let isOn = true;
      port1.onmessage = () => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
        if (isOn) port2.postMessage(null);
      };
      port2.postMessage(null);
      stop = () => {
        isOn = false;
        return Math.max(longest, performance.now() - last);
      };
    },
    stopWatching: () => stop(),
    scroll: (selector, frames, step) =>
      new Promise((resolve) => {
        const element = document.querySelector(selector);
        if (element === null) throw new Error(`There is nothing to scroll at ${selector}.`);
        const times: number[] = [];
        let last = 0;
        const next = (now: number): void => {
          if (last > 0) times.push(now - last);
          last = now;
          if (times.length === frames) resolve(times);
          else {
            element.scrollTop += step;
            requestAnimationFrame(next);
          }
        };
        requestAnimationFrame(next);
      }),
  };
  Object.defineProperty(window, 'probe', { value: probe });
}
