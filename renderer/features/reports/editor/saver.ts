import type { Node as PaperNode } from '@tiptap/pm/model';
import type { Refusal, Result } from '#shared/base/result.ts';
import { applyItemEdit } from '#shared/changes/apply.ts';
import type { Edit } from '#shared/changes/change.ts';
import type { Block } from '#shared/domain/report/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { paperEdits } from './paper-edits.ts';

/** Typing is stored after this many milliseconds of quiet, and after the longer time while it goes on. */
const quiet = 1_000;
const longest = 10_000;

/** What the saver must know of the paper. `label` says in the history what a change was. */
type Paper = { readonly report: string; readonly doc: () => PaperNode; readonly label: (edits: readonly Edit[]) => string };

/**
 * Gathers typing into changes: one after a second of quiet, on leaving the block and on closing. Between a keystroke
 * and the change nothing is read or serialised; the difference is worked out from the two states of the document.
 */
export class Saver {
  private stored: Map<string, Block>;
  private saved: PaperNode;
  private settle: (() => void) | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private dirtySince = 0;
  private wasRefused = false;
  private toldRefusal = false;
  private writing: Promise<Result<unknown>> | null = null;
  private readonly store: Store;
  private readonly paper: Paper;

  constructor(store: Store, paper: Paper, blocks: readonly Block[]) {
    this.store = store;
    this.paper = paper;
    this.stored = new Map(blocks.map((block) => [block.id, block]));
    this.saved = paper.doc();
  }

  /** Whether something typed is not stored yet. */
  get isDirty(): boolean {
    return this.settle !== null || this.writing !== null || this.wasRefused;
  }

  /** The blocks as they are stored, as far as this editor knows. */
  get blocks(): ReadonlyMap<string, Block> {
    return this.stored;
  }

  /** The document became different by typing. Cheap: called for every keystroke. */
  touch(): void {
    const now = performance.now();
    if (!this.settle) {
      this.dirtySince = now;
      this.settle = this.store.holdDraft(() => this.flush());
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), Math.max(0, Math.min(quiet, this.dirtySince + longest - now)));
  }

  /** The paper became different from outside: what it is now is what is stored. */
  adopt(blocks: readonly Block[]): void {
    this.stored = new Map(blocks.map((block) => [block.id, block]));
    this.saved = this.paper.doc();
  }

  /** Stores what was typed, if anything. One change however many blocks it is. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.writing !== null) await this.writing;
    if (!this.settle && !this.wasRefused) return;
    const settle = this.settle;
    this.settle = null;
    this.wasRefused = false;
    const doc = this.paper.doc();
    const edits = paperEdits(this.paper.report, this.stored, this.saved, doc);
    const before = { stored: this.stored, saved: this.saved };
    this.stored = applied(this.stored, edits);
    this.saved = doc;
    if (edits.length > 0) {
      this.writing = this.store.run({ command: 'report.write', label: this.paper.label(edits) }, edits);
      const result = await this.writing.finally(() => { this.writing = null; });
      if (result.ok) this.toldRefusal = false;
      else await this.keepUnsaved(before, result.problem);
    }
    settle?.();
  }

  /** What could not be stored stays in the editor and is tried again; the person is told once. */
  private async keepUnsaved(before: { readonly stored: Map<string, Block>; readonly saved: PaperNode }, { reason, message }: Refusal): Promise<void> {
    this.stored = before.stored;
    this.saved = before.saved;
    this.wasRefused = true;
    if (reason === 'moved-on') {
      // The same blocks were changed elsewhere meanwhile: what is written here stands on what is there now.
      const fresh: readonly Block[] = await this.store.read((reader) => reader.blocks(this.paper.report));
      this.stored = new Map(fresh.map((block) => [block.id, block]));
    }
    this.timer = setTimeout(() => void this.flush(), reason === 'moved-on' ? 0 : longest);
    if (reason !== 'moved-on' && !this.toldRefusal) this.onRefused?.(message);
    this.toldRefusal = reason !== 'moved-on';
  }

  /** Called with the sentence when what was typed could not be stored. It stays in the editor. */
  onRefused: ((message: string) => void) | null = null;
}

function applied(blocks: ReadonlyMap<string, Block>, edits: readonly Edit[]): Map<string, Block> {
  const next = new Map(blocks);
  for (const edit of edits) {
    if (!('list' in edit)) continue;
    const after = applyItemEdit(next.get(edit.item) ?? null, edit);
    if (after) next.set(edit.item, after as Block);
    else next.delete(edit.item);
  }
  return next;
}
