import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { afterFrame } from '#renderer/platform/index.ts';
import { highlight, rangeOf } from '../editor/highlight.ts';
import { followSight, placesInSight } from '../editor/in-sight.ts';
import { bringIntoSight } from '../editor/into-sight.ts';
import type { PaperSession } from '../editor/paper-session.ts';
import { type FindQuery, type Match, PaperFinder, type StandingMatch } from './find-matches.ts';
import { type FindTarget, type Found, marked } from './find-target.ts';
import { rangesIn } from './ranges-in.ts';
import { replaceMatches } from './replace-matches.ts';

/** Looks through the page being written. */
export class PaperTarget implements FindTarget {
  private readonly session: PaperSession;
  private finder = new PaperFinder({ words: '', matchCase: false, wholeWords: false });
  private query: FindQuery | null = null;
  private matches: readonly (Match | StandingMatch)[] = [];
  private at = -1;
  /** What comes next is looked for from here. */
  private from: number;

  constructor(session: PaperSession) {
    this.session = session;
    this.from = session.editor.state.selection.from;
  }

  look(query: FindQuery): Found {
    const found = this.lookAgain(query);
    this.show();
    return found;
  }

  lookAgain(query: FindQuery): Found {
    if (this.query !== query) this.finder = new PaperFinder(query);
    this.query = query;
    this.matches = [...this.finder.find(this.session.editor.state.doc), ...this.standing(query)].sort((a, b) => a.from - b.from);
    const next = this.matches.findIndex((one) => one.from >= this.from);
    this.at = next >= 0 ? next : this.matches.length > 0 ? 0 : -1;
    this.draw();
    return this.found;
  }

  go(at: number): Found {
    const count = this.matches.length;
    this.at = count === 0 ? -1 : (at + count) % count;
    this.from = this.matches[this.at]?.from ?? this.from;
    this.drawHere();
    this.show();
    return this.found;
  }

  /** Replaces the place that is shown and goes on to the next; one in standing words is passed over. */
  replace(instead: string): Found {
    const match = this.matches[this.at];
    if (!match || !this.query) return this.found;
    if (match.kind === 'standing') return this.go(this.at + 1);
    const { view } = this.session.editor;
    const tr = replaceMatches(view.state, [match], this.query, instead);
    // Never again into what was just put in.
    this.from = match.kind === 'text' ? tr.mapping.map(match.to) : match.from;
    view.dispatch(tr);
    return this.look(this.query);
  }

  /** Replaces all of them as one step, stored as one change; answers how many there were. */
  async replaceAll(instead: string): Promise<number> {
    const { view } = this.session.editor;
    if (!this.query) return 0;
    await this.session.flush();
    const matches = this.finder.find(view.state.doc);
    if (matches.length === 0) return 0;
    view.dispatch(replaceMatches(view.state, matches, this.query, instead));
    await this.session.flush();
    return matches.length;
  }

  leave(): void {
    const match = this.matches[this.at];
    const { view } = this.session.editor;
    this.clear();
    if (match?.kind === 'standing') {
      getSelection()?.setBaseAndExtent(match.range.startContainer, match.range.startOffset, match.range.endContainer, match.range.endOffset);
      document.getElementById('work')?.focus({ preventScroll: true });
      return;
    }
    if (match) {
      const { doc } = view.state;
      const isWords = match.kind === 'text';
      const node = doc.nodeAt(match.from);
      const selection = isWords
        ? TextSelection.create(doc, match.from, match.to)
        : node?.isAtom
          ? NodeSelection.create(doc, match.from)
          : TextSelection.near(doc.resolve(match.from + 1));
      view.dispatch(view.state.tr.setSelection(selection));
    }
    view.focus();
  }

  clear(): void {
    highlight(marked.all, []);
    highlight(marked.here, []);
  }

  follow(listener: () => void): () => void {
    const later = afterFrame(listener);
    const { editor } = this.session;
    const onTransaction = ({ transaction }: { readonly transaction: { readonly docChanged: boolean } }) => transaction.docChanged && later();
    editor.on('transaction', onTransaction);
    const leaveSight = followSight(() => this.draw());
    return () => {
      leaveSight();
      editor.off('transaction', onTransaction);
    };
  }

  private get found(): Found {
    return { count: this.matches.length, at: this.at };
  }

  /** What is drawn on the page between the blocks, in the places where it stands. */
  private standing(query: FindQuery): StandingMatch[] {
    const { view } = this.session.editor;
    return [...view.dom.querySelectorAll('.fixtures, .register-said')].flatMap((element) => {
      const at = view.posAtDOM(element, 0);
      return rangesIn(element, query).map((range): StandingMatch => ({ kind: 'standing', from: at, to: at, range }));
    });
  }

  private draw(): void {
    const { view } = this.session.editor;
    const { from, to } = placesInSight(view);
    const drawn = this.matches.flatMap((one) => {
      if (one.kind === 'standing') return [one.range];
      return one.kind === 'text' && one.from >= from && one.to <= to ? (rangeOf(view, one.from, one.to) ?? []) : [];
    });
    highlight(marked.all, drawn);
    this.drawHere();
  }

  private drawHere(): void {
    const match = this.matches[this.at];
    highlight(marked.here, match ? (this.rangeHere(match) ?? []) : [], 1);
  }

  /** The words themselves, or the caption or the mark of the note that holds them. */
  private rangeHere(match: Match | StandingMatch): Range[] | null {
    const { view } = this.session.editor;
    if (match.kind === 'standing') return [match.range];
    if (match.kind === 'text') {
      const range = rangeOf(view, match.from, match.to);
      return range && [range];
    }
    const node = view.nodeDOM(match.from);
    const holder = match.kind === 'caption' && node instanceof Element ? node.querySelector('.caption') : node;
    if (!holder) return null;
    const range = document.createRange();
    range.selectNodeContents(holder);
    return [range];
  }

  private show(): void {
    const match = this.matches[this.at];
    if (!match) return;
    const { view } = this.session.editor;
    const at = match.kind === 'standing' ? match.range.startContainer : match.kind === 'text' ? view.domAtPos(match.from, 1).node : view.nodeDOM(match.from);
    bringIntoSight(at instanceof Element ? at : (at?.parentElement ?? null));
  }
}
