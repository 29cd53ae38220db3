import { localDay } from '#shared/base/calendar-date.ts';
import { createWatchers } from '#shared/base/watchers.ts';
import type { Found } from '#shared/checks/check-paper.ts';
import type { Block } from '#shared/domain/report/index.ts';
import type { ChecksAnswer, ChecksRequest } from '#renderer/workers/checks-protocol.ts';
import type { Fields } from '../editor/paper-session.ts';

/** What the checks say of a report as it was stored last. */
export type Checked = { readonly found: readonly Found[]; readonly words: number; readonly minutes: number };
/** `checked` is null until they have looked for the first time; `hasFailed` where they could not be run. */
export type CheckState = { readonly checked: Checked | null; readonly hasFailed: boolean };

/** Milliseconds between what is stored and the check of it; the first one leaves the report time to be opened. */
const delay = 150;
const firstDelay = 900;
/** Copying so many blocks to the worker takes a millisecond or two; a whole paper at once would be felt in typing. */
const blocksAtOnce = 200;

/**
 * Keeps a worker that checks one report as it changes. The worker is told what became different alone: nothing of
 * the paper is read on the page but the identity of its blocks.
 */
export class CheckDesk {
  state: CheckState = { checked: null, hasFailed: false };
  private readonly watchers = createWatchers();
  private worker: Worker | null = null;
  private known = new Map<string, Block>();
  private knownFields: Fields | null = null;
  private run = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Calls `listener` whenever `state` became different, until the function that is answered is called. */
  readonly watch = (listener: () => void): (() => void) => this.watchers.watch(listener);

  /** The report became different, or is there for the first time. Returns at once. */
  update(fields: Fields, blocks: readonly Block[]): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(fields, blocks), this.worker ? delay : firstDelay);
  }

  /** Ends the worker and whatever it is at. */
  end(): void {
    clearTimeout(this.timer);
    this.run++;
    this.worker?.terminate();
    this.worker = null;
    this.known = new Map();
    this.knownFields = null;
  }

  private async send(fields: Fields, blocks: readonly Block[]): Promise<void> {
    const run = ++this.run;
    const put = blocks.filter((block) => this.known.get(block.id) !== block);
    const there = new Set(blocks.map((block) => block.id));
    const gone = [...this.known.keys()].filter((id) => !there.has(id));
    this.known = new Map(blocks.map((block) => [block.id, block]));
    this.worker ??= this.start();
    if (fields !== this.knownFields) this.ask({ ask: 'fields', fields });
    this.knownFields = fields;
    for (let from = 0; from < put.length || from === 0; from += blocksAtOnce) {
      // Blocks are told in the order in which they became different, whatever run they belong to.
      this.ask({ ask: 'blocks', put: put.slice(from, from + blocksAtOnce), gone: from === 0 ? gone : [] });
      if (from + blocksAtOnce < put.length) await new Promise((resolve) => setTimeout(resolve));
      if (this.worker === null) return;
    }
    if (run === this.run) this.ask({ ask: 'check', run, today: localDay() });
  }

  private start(): Worker {
    const worker = new Worker(new URL('../../../workers/checks.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<ChecksAnswer>) => {
      if (data.run !== this.run) return;
      if (data.say === 'failed') return this.fail(data.message);
      this.state = { checked: { found: data.found, words: data.words, minutes: data.minutes }, hasFailed: false };
      this.watchers.tell();
    };
    worker.onerror = (event) => this.fail(event.message);
    return worker;
  }

  private fail(message: string): void {
    console.error(message || 'The checks could not be loaded.');
    this.state = { ...this.state, hasFailed: true };
    this.watchers.tell();
  }

  private ask(request: ChecksRequest): void {
    this.worker?.postMessage(request);
  }
}
