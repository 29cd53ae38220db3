import type { Node as PaperNode } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { type TextWord, wordsIn } from '#shared/spelling/words-in.ts';
import { wrongWords } from '#renderer/parts/spelling.ts';
import { rangeOf } from '../editor/highlight.ts';
import { followSight, placesInSight } from '../editor/in-sight.ts';
import type { PaperSession } from '../editor/paper-session.ts';
import { eachBlock } from '../editor/structure.ts';

/** Milliseconds of quiet before words are looked at, and the least that must be left of an idle moment to look at one block more. */
const quiet = 600;
const leastLeft = 3;
const most = 1_500;
const name = 'misspelt';

/** What the dictionary says of words that were asked about, by the word: true where it is right. */
const verdicts = new Map<string, boolean>();

/** A wrong word in the paper. */
export type Misspelling = TextWord;

/**
 * Looks after the spelling of one paper in idle moments. Words are judged in a worker, each only once; blocks whose
 * words were all judged are passed over until they change. Wrong ones in sight get a wavy line that the browser draws
 * over the page: a line out of sight would still be looked at with every key.
 */
export class SpellingDesk {
  private readonly session: PaperSession;
  private own: ReadonlySet<string>;
  private readonly ignored = new Set<string>();
  private readonly words = new WeakMap<PaperNode, readonly TextWord[]>();
  private readonly judged = new WeakSet<PaperNode>();
  private readonly drawn = new Highlight();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private idle = 0;
  /** A wrong word is being written: its line is drawn when the cursor leaves it. */
  private isWriting = false;
  private readonly leaveSight: () => void;

  constructor(session: PaperSession, own: ReadonlySet<string>) {
    this.session = session;
    this.own = own;
    session.editor.on('transaction', this.onTransaction);
    this.leaveSight = followSight(() => this.lookIn(0));
    CSS.highlights.set(name, this.drawn);
    this.lookIn(quiet);
  }

  /** Ends it and takes the lines away. */
  end(): void {
    clearTimeout(this.timer);
    cancelIdleCallback(this.idle);
    this.leaveSight();
    this.session.editor.off('transaction', this.onTransaction);
    if (CSS.highlights.get(name) === this.drawn) CSS.highlights.delete(name);
  }

  /** Other words are the council's own now, or other names are known. */
  setOwn(own: ReadonlySet<string>): void {
    this.own = own;
    this.lookIn(0);
  }

  /** This word is right in this report until it is opened anew. */
  ignore(word: string): void {
    this.ignored.add(word.toLowerCase());
    this.lookIn(0);
  }

  /** The wrong word at a place of the paper, if there is one and it was judged already. */
  at(pos: number): Misspelling | null {
    const $pos = this.session.editor.state.doc.resolve(pos);
    if (!$pos.parent.isTextblock) return null;
    const start = $pos.start();
    const found = this.wordsOf($pos.parent).find((one) => start + one.from <= pos && pos <= start + one.to);
    return found && this.isWrong(found.word) ? { word: found.word, from: start + found.from, to: start + found.to } : null;
  }

  /** The next wrong word after a place, from the beginning again after the last; null where there is none. */
  async next(after: number): Promise<Misspelling | null> {
    await this.judgeAll();
    const all = this.all();
    return all.find((one) => one.from >= after) ?? all[0] ?? null;
  }

  /** Every wrong word, in the order of the paper, as far as it was judged. */
  all(): readonly Misspelling[] {
    const found: Misspelling[] = [];
    for (const { node, pos } of eachBlock(this.session.editor.state.doc)) {
      for (const { block, start } of textsOf(node, pos)) {
        for (const one of this.wordsOf(block)) if (this.isWrong(one.word)) found.push({ word: one.word, from: start + one.from, to: start + one.to });
      }
    }
    return found;
  }

  private readonly onTransaction = ({ transaction }: { readonly transaction: Transaction }) => {
    if (transaction.docChanged) this.lookIn(quiet);
    else if (this.isWriting && transaction.selectionSet) this.lookIn(quiet);
  };

  private lookIn(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      cancelIdleCallback(this.idle);
      this.idle = requestIdleCallback((deadline) => this.look(deadline), { timeout: 4_000 });
    }, milliseconds);
  }

  private look(deadline: IdleDeadline): void {
    if (this.session.editor.isDestroyed) return;
    this.draw();
    const unknown = new Set<string>();
    let isWhole = true;
    for (const { node, pos } of eachBlock(this.session.editor.state.doc)) {
      if (this.judged.has(node)) continue;
      if (unknown.size > most || (deadline.timeRemaining() < leastLeft && !deadline.didTimeout)) {
        isWhole = false;
        break;
      }
      const before = unknown.size;
      for (const { block } of textsOf(node, pos)) for (const { word } of this.wordsOf(block)) if (!verdicts.has(word)) unknown.add(word);
      if (unknown.size === before) this.judged.add(node);
    }
    if (unknown.size > 0) void this.ask([...unknown]).then(() => this.lookIn(0));
    else if (!isWhole) this.lookIn(0);
  }

  private async judgeAll(): Promise<void> {
    const unknown = new Set<string>();
    for (const { node, pos } of eachBlock(this.session.editor.state.doc))
      for (const { block } of textsOf(node, pos)) for (const { word } of this.wordsOf(block)) if (!verdicts.has(word)) unknown.add(word);
    if (unknown.size > 0) await this.ask([...unknown]);
    this.lookIn(0);
  }

  private async ask(words: readonly string[]): Promise<void> {
    const wrong = new Set(await wrongWords(words));
    for (const word of words) verdicts.set(word, !wrong.has(word));
  }

  /** Draws the lines in sight anew. */
  private draw(): void {
    const { view, state } = this.session.editor;
    const { from: first, to: last } = placesInSight(view);
    const cursor = state.selection.empty && view.hasFocus() ? state.selection.from : -1;
    this.drawn.clear();
    this.isWriting = false;
    state.doc.nodesBetween(first, last, (block, pos) => {
      if (!block.isTextblock) return true;
      for (const one of this.wordsOf(block)) {
        if (!this.isWrong(one.word)) continue;
        const [from, to] = [pos + 1 + one.from, pos + 1 + one.to];
        const range = cursor === to ? null : rangeOf(view, from, to);
        if (cursor === to) this.isWriting = true;
        if (range) this.drawn.add(range);
      }
      return false;
    });
  }

  private wordsOf(block: PaperNode): readonly TextWord[] {
    const known = this.words.get(block);
    if (known) return known;
    const found = wordsIn(block.textBetween(0, block.content.size, undefined, '\ufffc'));
    this.words.set(block, found);
    return found;
  }

  private isWrong(word: string): boolean {
    if (verdicts.get(word) !== false) return false;
    const lower = word.toLowerCase();
    const owner = lower.replace(/'s?$/, '');
    return ![lower, owner].some((one) => this.own.has(one) || this.ignored.has(one));
  }
}

/** The texts of a block: its own, or those of its cells, with the place of their first character. */
function textsOf(node: PaperNode, pos: number): readonly { readonly block: PaperNode; readonly start: number }[] {
  if (node.isTextblock) return [{ block: node, start: pos + 1 }];
  const found: { block: PaperNode; start: number }[] = [];
  node.descendants((child, offset) => {
    if (child.isTextblock) found.push({ block: child, start: pos + 1 + offset + 1 });
    return !child.isTextblock;
  });
  return found;
}
