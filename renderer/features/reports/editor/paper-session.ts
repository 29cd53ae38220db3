import type { Editor } from '@tiptap/core';
import type { Node as PaperDoc } from '@tiptap/pm/model';
import type { Command, Plugin } from '@tiptap/pm/state';
import { sameJson } from '#shared/base/hash.ts';
import type { Block } from '#shared/domain/report/index.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import type { Store } from '#renderer/data/index.ts';
import { pictureReader } from '#renderer/parts/register-blocks/drawn-pictures.ts';
import { fixturesKey } from './fixtures.ts';
import { partsMeta } from './guard.ts';
import { goToPlace } from './go-to-place.ts';
import { becomesDoc } from './incoming.ts';
import { labelOfWriting } from './label-of-writing.ts';
import { Labels } from './labels.ts';
import { makeEditor } from './make-editor.ts';
import { showNumbers } from './numbers.ts';
import { toDoc, withParts } from './paper-doc.ts';
import { type PaperPlan, planPaper } from './paper-plan.ts';
import { isSameBlock } from './same-block.ts';
import { Saver } from './saver.ts';
import { RegisterFeed } from './register-feed.ts';
import { currentBlock } from './selected-blocks.ts';
import { findSlot } from './structure.ts';

/** Everything of a report but its text. */
export type Fields = Omit<PaperRecords, 'blocks'>;

/** What the page does for the paper. */
export type SessionHost = {
  /** A fixture was clicked: its id says which field it comes from. */
  readonly onJump: (part: string) => void;
  readonly onProblem: (message: string) => void;
  /** There is nothing to undo in the editor itself: take back what is stored, first of the block with the cursor. */
  readonly onUndoStored: (block: string | null) => void;
  /** Everything that was written since the report was opened is taken back already. */
  readonly onUndoneAll: () => void;
  readonly plugins: readonly Plugin[];
  /** What the blocks from the registers say; left out where there are none. */
  readonly registers?: RegisterFeed;
};

/** One report being written: the editor, its numbers, and the saving of what is typed. */
export class PaperSession {
  readonly editor: Editor;
  readonly labels = new Labels();
  private readonly saver: Saver;
  private readonly store: Store;
  private fields: Fields;
  private plan: PaperPlan;
  private blockId: string | null = null;
  private isTakingIn = false;
  private hasNews = false;
  private waiting: Fields | null = null;
  private awaited: string | null = null;
  private stepLabel: string | null = null;
  private latest: readonly Block[] = [];

  constructor(store: Store, fields: Fields, blocks: readonly Block[], host: SessionHost) {
    this.store = store;
    this.fields = fields;
    this.plan = planPaper(fields);
    this.editor = makeEditor({
      labels: this.labels,
      plan: this.plan,
      blocks,
      readPicture: pictureReader(store),
      registers: host.registers ?? new RegisterFeed(),
      numbering: () => this.fields,
      onFixture: (part) => (part.startsWith('section:') ? this.goTo(part) : host.onJump(part)),
      onHeading: (id) => this.goTo(id),
      onNothingToUndo: (block) => (this.saver.hasStored || this.saver.isDirty ? host.onUndoneAll() : host.onUndoStored(block)),
      plugins: host.plugins,
      editable: this.canWrite,
      onTransaction: ({ transaction }) => this.afterTransaction(transaction.docChanged, Boolean(transaction.getMeta(partsMeta))),
      onBlur: () => void this.flush(),
    });
    this.saver = new Saver(
      store,
      {
        report: fields.report.id,
        doc: () => this.editor.state.doc,
        label: (edits) => this.stepLabel ?? labelOfWriting(edits, this.editor.state.doc, this.plan),
      },
      blocks,
    );
    this.latest = blocks;
    this.saver.onRefused = host.onProblem;
    this.saver.onStored = () => {
      if (this.waiting) this.setFields(this.waiting);
      if (this.hasNews || this.saver.isBehind || !this.isKnown(this.latest)) void this.takeIn();
    };
  }

  /** Shows the paper in `element`. */
  mount(element: HTMLElement): void {
    this.editor.mount(element);
  }

  /** 'running' or 'decimal'. */
  get numbering(): string {
    return this.fields.template.numbering;
  }

  /** Performs a command on the paper as it stands; false where it does not apply. */
  perform(command: Command): boolean {
    const { view } = this.editor;
    return command(view.state, view.dispatch, view);
  }

  /** Performs a command as a change of its own, which the history calls `label`. */
  async performAs(label: string, command: Command): Promise<boolean> {
    await this.flush();
    this.stepLabel = label;
    const isDone = this.perform(command);
    await this.flush();
    this.stepLabel = null;
    return isDone;
  }

  /** Stores what was typed and takes the editor away. */
  async close(): Promise<void> {
    await this.flush();
    this.editor.destroy();
  }

  /** The text as it is stored, as far as this editor knows: call `flush` first. */
  get stored(): readonly Block[] {
    return [...this.saver.blocks.values()];
  }

  /** Stores what was typed. */
  flush(): Promise<void> {
    return this.saver.flush();
  }

  /** The report's fields became different: parts come and go, standing words and numbers follow. */
  setFields(fields: Fields): void {
    if (fields === this.fields) return;
    const plan = planPaper(fields);
    const stays = new Set(plan.slots.map((one) => one.slot));
    if (this.saver.isDirty && this.plan.slots.some((one) => !stays.has(one.slot))) {
      // A part that goes takes its words out of the paper: what was typed in it is stored first.
      this.waiting = fields;
      return void this.flush();
    }
    this.waiting = null;
    this.fields = fields;
    this.refreshWritable();
    if (!sameJson(plan, this.plan)) {
      this.plan = plan;
      this.show(withParts(this.editor.state.doc, plan.slots, this.saver.blocks.values()));
    }
    showNumbers(this.labels, fields, this.editor.state.doc);
    // What is shown beside the words follows them and the fields.
    this.editor.view.updateState(this.editor.state);
    if (this.awaited !== null && findSlot(this.editor.state.doc, this.awaited)) this.goTo(this.awaited);
  }

  /** Whether one may write follows the window and the report: an issued one stays as it is. */
  refreshWritable(): void {
    if (this.editor.isEditable !== this.canWrite) this.editor.setEditable(this.canWrite, false);
  }

  private get canWrite(): boolean {
    return this.store.writable && this.fields.report.issued === null;
  }

  /** The stored text, as it follows the database. What came from elsewhere is taken in and the cursor stays. */
  setBlocks(blocks: readonly Block[]): void {
    this.latest = blocks;
    // While a change is on its way these may be the blocks before it.
    if (!this.saver.isWriting && !this.isKnown(blocks)) void this.takeIn();
  }

  /** Puts the cursor into a part or a block and brings it into sight; a part that is only coming, once it is there. */
  goTo(target: string): void {
    this.awaited = goToPlace(this.editor.view, target) ? null : target;
  }

  private isKnown(blocks: readonly Block[]): boolean {
    const { blocks: known } = this.saver;
    return blocks.length === known.size && blocks.every((block) => isSameBlock(block, known.get(block.id)));
  }

  /** Takes in what was stored elsewhere, once nothing typed here is left to store: refused words wait, and so does this. */
  private async takeIn(): Promise<void> {
    this.hasNews = true;
    if (this.isTakingIn) return;
    this.isTakingIn = true;
    let blocks: readonly Block[];
    let known: ReadonlyMap<string, Block>;
    try {
      await this.saver.flush();
      known = this.saver.blocks;
      blocks = await this.store.read((reader) => reader.blocks(this.fields.report.id));
    } finally {
      this.isTakingIn = false;
    }
    // What was typed meanwhile is stored first, and then this is asked again.
    if (this.editor.isDestroyed || this.saver.isDirty) return;
    // Something typed was stored while this was read: it may not be in it.
    if (this.saver.blocks !== known) return void this.takeIn();
    this.hasNews = false;
    if (!this.saver.isBehind && this.isKnown(blocks)) return;
    this.show(toDoc(this.editor.schema, this.plan.slots, blocks));
    this.saver.adopt(blocks);
  }

  private show(doc: PaperDoc): void {
    const tr = becomesDoc(this.editor.state.tr, doc).setMeta(partsMeta, true).setMeta('addToHistory', false).setMeta(fixturesKey, this.plan);
    this.editor.view.dispatch(tr);
  }

  private afterTransaction(docChanged: boolean, isFromOutside: boolean): void {
    if (docChanged && !isFromOutside) {
      this.awaited = null;
      this.saver.touch();
    }
    const id = currentBlock(this.editor.state)?.node.attrs.id ?? null;
    // A split or a paste leaves the block too: what they did belongs to the same change as the words before.
    if (id !== this.blockId && !docChanged && this.saver.isDirty) void this.flush();
    this.blockId = id;
  }
}
