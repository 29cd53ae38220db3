import type { Node as PaperNode } from '@tiptap/pm/model';
import type { Refusal } from '#shared/base/result.ts';
import { applyItemEdit } from '#shared/changes/apply.ts';
import type { Edit } from '#shared/changes/change.ts';
import type { Block } from '#shared/domain/report/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { paperEdits } from './paper-edits.ts';

/** Typing is stored after this many milliseconds of quiet, and after the longer time while it goes on. */
const quiet = 1_000;
const longest = 10_000;
/** So often is it tried again at once where the text was changed elsewhere meanwhile. */
const mostAtOnce = 3;

/** What the saver must know of the paper. `label` says in the history what a change was. */
type Paper = { readonly report: string; readonly doc: () => PaperNode; readonly label: (edits: readonly Edit[]) => string };

/**
 * Gathers typing into changes: one after a second of quiet, on leaving the block and on closing. Between a keystroke
 * and the change nothing is read or serialised; the difference is worked out from the two states of the document.
 */
export class Saver {
  private stored: Map<string, Block>;
  private saved: PaperNode;
  /** Held from the first keystroke until everything is stored, a refusal included: so long the screen never says Saved. */
  private release: (() => void) | null = null;
  private hasTyped = false;
  /** Whether the stored text was read anew and the paper does not show all of it yet. */
  isBehind = false;
  /** Whether anything was stored from here since the paper was opened. */
  hasStored = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private dirtySince = 0;
  private refusals = 0;
  private toldRefusal = false;
  private writing: Promise<boolean> | null = null;
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
    return this.release !== null;
  }

  /** Whether a change is on its way: `blocks` has it already, the database may not. */
  get isWriting(): boolean {
    return this.writing !== null;
  }

  /** The blocks as they are stored, as far as this editor knows. */
  get blocks(): ReadonlyMap<string, Block> {
    return this.stored;
  }

  /** The document became different by typing. Cheap: called for every keystroke. */
  touch(): void {
    const now = performance.now();
    if (!this.hasTyped) {
      this.hasTyped = true;
      this.dirtySince = now;
      this.release ??= this.store.holdDraft(() => this.flush());
    }
    this.flushIn(Math.max(0, Math.min(quiet, this.dirtySince + longest - now)));
  }

  /** The paper became different from outside: what it is now is what is stored. */
  adopt(blocks: readonly Block[]): void {
    this.stored = new Map(blocks.map((block) => [block.id, block]));
    this.saved = this.paper.doc();
    this.isBehind = false;
  }

  /** Stores what was typed, if anything. One change however many blocks it is. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    while (this.writing !== null) await this.writing;
    if (!this.release) return;
    clearTimeout(this.timer);
    this.hasTyped = false;
    this.writing = this.write(this.paper.doc());
    const isStored = await this.writing.finally(() => {
      this.writing = null;
    });
    // Whoever waited for this change may have begun the next one already, which tells when all is stored.
    if (!isStored || this.hasTyped || this.writing !== null) return;
    this.release?.();
    this.release = null;
    this.onStored?.();
  }

  private async write(doc: PaperNode): Promise<boolean> {
    const before = { stored: this.stored, saved: this.saved };
    const edits = paperEdits(this.paper.report, this.stored, this.saved, doc);
    this.stored = applied(this.stored, edits);
    this.saved = doc;
    if (edits.length > 0) {
      const result = await this.store.run({ command: 'report.write', label: this.paper.label(edits) }, edits);
      if (!result.ok) return this.keepUnsaved(before, result.problem);
      this.hasStored = true;
    }
    this.refusals = 0;
    this.toldRefusal = false;
    return true;
  }

  /** What could not be stored stays in the editor and is tried again; the person is told once. */
  private async keepUnsaved(before: { readonly stored: Map<string, Block>; readonly saved: PaperNode }, { reason, message }: Refusal): Promise<false> {
    this.stored = before.stored;
    this.saved = before.saved;
    this.refusals++;
    const isRepeated = reason !== 'moved-on' || this.refusals > mostAtOnce;
    if (reason === 'moved-on') {
      // The same blocks were changed elsewhere meanwhile: what is written here stands on what is there now.
      const fresh: readonly Block[] = await this.store.read((reader) => reader.blocks(this.paper.report));
      this.stored = new Map(fresh.map((block) => [block.id, block]));
      this.isBehind = true;
    }
    this.flushIn(isRepeated ? longest : 0);
    if (isRepeated && !this.toldRefusal) this.onRefused?.(message);
    this.toldRefusal ||= isRepeated;
    return false;
  }

  private flushIn(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  /** Called when everything typed so far is stored. */
  onStored: (() => void) | null = null;

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
