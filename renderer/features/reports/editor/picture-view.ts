import type { Node as PaperNode } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import type { Labels } from './labels.ts';

/** Reads a kept picture by its hash; null where it is not there. */
export type ReadPicture = (hash: string) => Promise<{ readonly bytes: Uint8Array; readonly mediaType: string } | null>;

/** A picture block: the picture, its caption with the figure's number, and a warning while nobody described it. */
export class PictureView implements NodeView {
  readonly dom = document.createElement('figure');
  private readonly image = document.createElement('img');
  private readonly handle = document.createElement('span');
  private readonly caption = document.createElement('figcaption');
  private readonly warning = document.createElement('p');
  private node: PaperNode;
  private address = '';
  private readonly labels: Labels;
  private readonly readPicture: ReadPicture;

  constructor(node: PaperNode, labels: Labels, readPicture: ReadPicture) {
    this.node = node;
    this.labels = labels;
    this.readPicture = readPicture;
    this.dom.className = 'block picture-block';
    this.handle.className = 'picture-handle';
    this.handle.title = 'Drag to make the picture larger or smaller (Alt+Shift with the left and right arrow keys)';
    this.caption.className = 'caption';
    this.warning.className = 'picture-warning';
    this.warning.textContent = 'Describe this picture for people who cannot see it.';
    this.dom.append(this.image, this.handle, this.caption, this.warning);
    this.draw(null);
  }

  update(node: PaperNode): boolean {
    if (node.type !== this.node.type) return false;
    const before = this.node;
    this.node = node;
    if (before.attrs !== node.attrs) this.draw(before);
    return true;
  }

  ignoreMutation(): boolean {
    return true;
  }

  destroy(): void {
    this.labels.detach(this.node.attrs.id, this.caption);
    if (this.address) URL.revokeObjectURL(this.address);
  }

  private draw(before: PaperNode | null): void {
    const { id, blob, width, height, share, alt, caption } = this.node.attrs;
    if (before && before.attrs.id !== id) this.labels.detach(before.attrs.id, this.caption);
    if (id) {
      this.dom.dataset.id = id;
      this.labels.attach(id, this.caption);
    }
    this.image.width = width;
    this.image.height = height;
    this.image.style.width = `${100 * share}%`;
    this.dom.style.setProperty('--share', `${100 * share}%`);
    this.image.alt = alt;
    this.caption.textContent = caption;
    this.caption.hidden = caption === '';
    this.warning.hidden = alt.trim() !== '';
    if (before?.attrs.blob !== blob) void this.load(blob);
  }

  private async load(hash: string): Promise<void> {
    const found = await this.readPicture(hash);
    if (this.node.attrs.blob !== hash) return;
    if (this.address) URL.revokeObjectURL(this.address);
    this.address = found ? URL.createObjectURL(new Blob([found.bytes as Uint8Array<ArrayBuffer>], { type: found.mediaType })) : '';
    if (this.address) this.image.src = this.address;
    else this.image.alt = 'This picture is not on this laptop.';
  }
}
