import type { Node as PaperNode } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import { longDate } from '#shared/base/calendar-date.ts';
import { kinds } from '#shared/domain/noun.ts';
import type { WrittenBlock } from '#shared/domain/report/index.ts';
import { blockFillingNamed } from '#renderer/parts/register-blocks/fillings.ts';
import type { ReadPicture } from '#renderer/parts/paper-preview/paper-picture.tsx';
import type { Labels } from './labels.ts';
import { drawSaid } from './register-dom.ts';
import type { RegisterFeed } from './register-feed.ts';

/** What a view of a block from the registers asks. */
export type RegisterViewHosts = {
  readonly labels: Labels;
  readonly registers: RegisterFeed;
  readonly readPicture: ReadPicture;
  readonly canWrite: () => boolean;
};

/** A block that follows the registers: what it says as it will be printed, under a line that says where it comes from. */
export class RegisterView implements NodeView {
  readonly dom = document.createElement('div');
  private readonly from = document.createElement('span');
  private readonly bar = document.createElement('div');
  private readonly said = document.createElement('div');
  private readonly note = document.createElement('p');
  private readonly hosts: RegisterViewHosts;
  private node: PaperNode;
  private drawn: unknown = null;
  private numbered: [string, HTMLElement][] = [];
  private addresses: string[] = [];
  private unfollow: () => void;

  constructor(node: PaperNode, hosts: RegisterViewHosts) {
    this.node = node;
    this.hosts = hosts;
    this.dom.className = 'block register-block';
    this.dom.contentEditable = 'false';
    this.bar.className = 'register-bar no-print';
    this.from.className = 'register-from';
    this.said.className = 'register-said';
    this.note.className = 'register-note';
    this.bar.append(this.from, this.button('options'), this.button('text'));
    this.dom.append(this.bar, this.said, this.note);
    this.dom.addEventListener('click', (event) => this.onClick(event));
    this.unfollow = hosts.registers.follow(node.attrs['id'], () => this.draw());
    this.draw();
  }

  update(node: PaperNode): boolean {
    if (node.type !== this.node.type) return false;
    const before = this.node;
    this.node = node;
    if (before.attrs['id'] !== node.attrs['id']) {
      this.unfollow();
      this.unfollow = this.hosts.registers.follow(node.attrs['id'], () => this.draw());
    }
    if (before.attrs !== node.attrs) this.draw();
    return true;
  }

  ignoreMutation(): boolean {
    return true;
  }

  /** Clicks on its buttons and links are its own. */
  stopEvent(event: Event): boolean {
    return event.target instanceof Element && event.target.closest('button, a') !== null;
  }

  destroy(): void {
    this.unfollow();
    this.clear();
  }

  private button(act: 'options' | 'text'): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.dataset.act = act;
    return button;
  }

  private onClick(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const act = target?.closest<HTMLElement>('[data-act]')?.dataset.act;
    const jump = target?.closest<HTMLElement>('.register-jump');
    const { acts } = this.hosts.registers;
    if (act === 'options') acts.onOptions(this.node.attrs['id']);
    if (act === 'text') acts.onText(this.node.attrs['id']);
    const kind = kinds.find((one) => one === jump?.dataset.kind);
    if (!jump || !kind) return;
    event.preventDefault();
    acts.onOpen({ kind, id: jump.dataset.record ?? '' });
  }

  private draw(): void {
    const { id, filling, frozen } = this.node.attrs;
    const known = blockFillingNamed(filling);
    const said = this.hosts.registers.of(id);
    const from = known ? `From ${known.from}` : 'From the registers';
    if (id) this.dom.dataset.id = id;
    this.from.textContent = frozen ? `${from} · as it was on ${longDate(frozen.day)}` : `${from} · live`;
    this.dom.toggleAttribute('data-frozen', frozen !== null);
    const [options, text] = this.bar.querySelectorAll('button');
    if (options) options.textContent = frozen ? 'What has changed since' : 'Options';
    if (text) {
      text.textContent = 'Turn into text';
      text.hidden = !this.hosts.canWrite();
    }
    const blocks: readonly WrittenBlock[] | undefined = frozen ? frozen.blocks : said?.blocks;
    const note = frozen ? '' : said ? said.note || (said.blocks.length === 0 ? 'This block says nothing at present.' : '') : 'Reading the registers …';
    this.note.textContent = note;
    this.note.hidden = note === '';
    if (blocks === this.drawn) return;
    this.drawn = blocks;
    this.clear();
    this.said.replaceChildren(
      ...drawSaid(blocks ?? [], {
        kind: known?.kind ?? null,
        readPicture: this.hosts.readPicture,
        number: (block, element) => {
          this.numbered.push([block, element]);
          this.hosts.labels.attach(block, element);
        },
        onAddress: (address) => this.addresses.push(address),
      }),
    );
  }

  private clear(): void {
    for (const [block, element] of this.numbered) this.hosts.labels.detach(block, element);
    for (const address of this.addresses) URL.revokeObjectURL(address);
    this.numbered = [];
    this.addresses = [];
  }
}
