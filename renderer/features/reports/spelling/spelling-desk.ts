import type { Node as PaperNode } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { type TextWord, wordsIn } from '#shared/spelling/words-in.ts';
import { wrongWords } from '#renderer/parts/spelling.ts';
import { type BlockText, blockTexts, plainOf } from '../editor/block-texts.ts';
import { rangeOf } from '../editor/highlight.ts';
import { followSight, placesInSight } from '../editor/in-sight.ts';
import type { PaperSession } from '../editor/paper-session.ts';
import { eachBlock } from '../editor/structure.ts';
import { type FindQuery, findInText, type Match } from '../find/find-matches.ts';
import { rangesIn } from '../find/ranges-in.ts';

/** Milliseconds of quiet before words are looked at, and the least that must be left of an idle moment to look at one block more. */
const quiet = 600;
const leastLeft = 3;
const most = 1_500;
const name = 'misspelt';

/** What the dictionary says of words that were asked about, by the word: true where it is right. */
const verdicts = new Map<string, boolean>();

/** A wrong word in the paper, and where: as find-matches.ts says it. */
export type Misspelling = Match & { readonly word: string };

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
    const text: BlockText = { kind: 'text', at: $pos.before(), holder: $pos.parent };
    return this.wrongIn(text).find((one) => one.from <= pos && pos <= one.to) ?? null;
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
    for (const { node, pos } of eachBlock(this.session.editor.state.doc)) for (const text of blockTexts(node, pos)) found.push(...this.wrongIn(text));
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
      for (const text of blockTexts(node, pos)) for (const { word } of this.wordsOf(text)) if (!verdicts.has(word)) unknown.add(word);
      if (unknown.size === before) this.judged.add(node);
    }
    if (unknown.size > 0) void this.ask([...unknown]).then(() => this.lookIn(0));
    else if (!isWhole) this.lookIn(0);
  }

  private async judgeAll(): Promise<void> {
    const unknown = new Set<string>();
    for (const { node, pos } of eachBlock(this.session.editor.state.doc))
      for (const text of blockTexts(node, pos)) for (const { word } of this.wordsOf(text)) if (!verdicts.has(word)) unknown.add(word);
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
    for (const { node, pos } of eachBlock(state.doc)) {
      if (pos < first || pos >= last) continue;
      for (const text of blockTexts(node, pos)) {
        for (const one of this.wrongIn(text)) {
          const isHere = one.kind === 'text' && cursor === one.to;
          const range = isHere ? null : this.placeOf(one);
          if (isHere) this.isWriting = true;
          if (range && one.kind !== 'footnote') this.drawn.add(range);
        }
      }
    }
  }

  /** Where a wrong word is seen: the word itself, or the mark of the footnote that it stands in. Null where it is not drawn. */
  placeOf({ kind, from, to, index, word }: Misspelling): Range | null {
    const { view } = this.session.editor;
    if (kind === 'text') return rangeOf(view, from, to);
    const node = view.nodeDOM(from);
    if (!(node instanceof Element)) return null;
    const element = kind === 'caption' ? node.querySelector('.caption') : node;
    if (!element) return null;
    if (kind === 'caption') return rangesIn(element, queryOf(word))[index] ?? null;
    const range = document.createRange();
    range.selectNode(element);
    return range;
  }

  private wrongIn(text: BlockText): Misspelling[] {
    const { kind, at } = text;
    const wrong = this.wordsOf(text).filter((one) => this.isWrong(one.word));
    if (kind === 'text') return wrong.map(({ word, from, to }) => ({ kind, word, from: at + 1 + from, to: at + 1 + to, index: 0 }));
    const plain = plainOf(text);
    return wrong.map(({ word, from }) => ({
      kind,
      word,
      from: at,
      to: at + text.holder.nodeSize,
      index: Math.max(
        0,
        findInText(plain, queryOf(word)).findIndex(([start]) => start === from),
      ),
    }));
  }

  private wordsOf(text: BlockText): readonly TextWord[] {
    const known = this.words.get(text.holder);
    if (known) return known;
    const found = wordsIn(plainOf(text));
    this.words.set(text.holder, found);
    return found;
  }

  private isWrong(word: string): boolean {
    if (verdicts.get(word) !== false) return false;
    const lower = word.toLowerCase();
    const owner = lower.replace(/'s?$/, '');
    return ![lower, owner].some((one) => this.own.has(one) || this.ignored.has(one));
  }
}

/** Exactly this word, as it is written. */
export function queryOf(word: string): FindQuery {
  return { words: word, matchCase: true, wholeWords: true };
}
