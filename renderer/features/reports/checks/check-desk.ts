import { localDay } from '#shared/base/calendar-date.ts';
import { createWatchers } from '#shared/base/watchers.ts';
import type { Found } from '#shared/checks/check-paper.ts';
import type { Block } from '#shared/domain/report/index.ts';
import { type ChecksAnswer, type ChecksWorker, startChecks } from '#renderer/parts/checks-worker.ts';
import type { Fields } from '../editor/paper-session.ts';

/** What the checks say of a report as it was stored last. */
export type Checked = { readonly found: readonly Found[]; readonly words: number; readonly minutes: number };
/** `checked` is null until they have looked for the first time; `hasFailed` where they could not be run. */
export type CheckState = { readonly checked: Checked | null; readonly hasFailed: boolean };

/** How many things are to be mended, of which `musts` before the report goes out; advice is not counted. */
type ToMend = { readonly count: number; readonly musts: number };

/** Milliseconds between what is stored and the check of it; the first one leaves the report time to be opened. */
const delay = 60;
const firstDelay = 900;
/** Copying so many blocks to the worker takes a millisecond or two; a whole paper at once would be felt in typing. */
const blocksAtOnce = 200;

/**
 * Keeps a worker that checks one report as it changes. The worker is told what became different alone: nothing of
 * the paper is read on the page but the identity of its blocks.
 */
export class CheckDesk {
  state: CheckState = { checked: null, hasFailed: false };
  /**
   * The same object as long as the numbers are the same: whoever shows these alone is not drawn anew. While the editor
   * has the focus, React walks through the whole page each time it draws anything.
   */
  toMend: ToMend | null = null;
  private readonly watchers = createWatchers();
  private worker: ChecksWorker | null = null;
  private known = new Map<string, Block>();
  private knownFields: Fields | null = null;
  private run = 0;
  private wanted: { readonly fields: Fields; readonly blocks: readonly Block[] } | null = null;
  private isSending = false;
  private waiting: ((found: readonly Found[] | null) => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Calls `listener` whenever `state` became different, until the function that is answered is called. */
  readonly watch = (listener: () => void): (() => void) => this.watchers.watch(listener);

  /** The report became different, or is there for the first time. Returns at once. */
  update(fields: Fields, blocks: readonly Block[]): void {
    this.wanted = { fields, blocks };
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), this.worker ? delay : firstDelay);
  }

  /** What is found in the report as it is given here, without delay; null where the checks cannot be run. */
  checkNow(fields: Fields, blocks: readonly Block[]): Promise<readonly Found[] | null> {
    this.wanted = { fields, blocks };
    clearTimeout(this.timer);
    void this.send();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Ends the worker and whatever it is at. */
  end(): void {
    clearTimeout(this.timer);
    this.run++;
    this.worker?.end();
    this.worker = null;
    this.wanted = null;
    this.known = new Map();
    this.knownFields = null;
    this.answerWaiting(null);
  }

  /** Tells what became different, one state of the report after the other. */
  private async send(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    try {
      while (this.wanted) {
        const { fields, blocks } = this.wanted;
        this.wanted = null;
        await this.tell(this.worker ?? this.start(), fields, blocks);
      }
    } finally {
      this.isSending = false;
    }
  }

  private async tell(worker: ChecksWorker, fields: Fields, blocks: readonly Block[]): Promise<void> {
    const run = ++this.run;
    const put = blocks.filter((block) => this.known.get(block.id) !== block);
    const there = new Set(blocks.map((block) => block.id));
    const gone = [...this.known.keys()].filter((id) => !there.has(id));
    this.known = new Map(blocks.map((block) => [block.id, block]));
    if (fields !== this.knownFields) worker.ask({ ask: 'fields', fields });
    this.knownFields = fields;
    worker.ask({ ask: 'blocks', put: put.slice(0, blocksAtOnce), gone });
    for (let from = blocksAtOnce; from < put.length; from += blocksAtOnce) {
      await new Promise((resolve) => setTimeout(resolve));
      if (this.worker !== worker) return;
      worker.ask({ ask: 'blocks', put: put.slice(from, from + blocksAtOnce), gone: [] });
    }
    worker.ask({ ask: 'check', run, today: localDay() });
  }

  private start(): ChecksWorker {
    this.worker = startChecks(
      (answer) => this.take(answer),
      (message) => this.fail(message),
    );
    return this.worker;
  }

  private take(answer: ChecksAnswer): void {
    if (answer.run !== this.run) return;
    if (answer.say === 'failed') {
      this.fail(answer.message);
      return;
    }
    const { found, words, minutes } = answer;
    this.state = { checked: { found, words, minutes }, hasFailed: false };
    const count = found.filter((one) => one.severity !== 'advice').length;
    const musts = found.filter((one) => one.severity === 'must').length;
    if (this.toMend?.count !== count || this.toMend.musts !== musts) this.toMend = { count, musts };
    this.watchers.tell();
    if (this.wanted === null) this.answerWaiting(found);
  }

  private answerWaiting(found: readonly Found[] | null): void {
    for (const answer of this.waiting.splice(0)) answer(found);
  }

  private fail(message: string): void {
    console.error(message);
    this.state = { ...this.state, hasFailed: true };
    this.watchers.tell();
    this.answerWaiting(null);
  }
}
