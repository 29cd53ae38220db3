import type { Wording } from '#shared/domain/report/index.ts';
import { type Targets, writeWording } from './words.ts';

/** The footnotes of one paper: their marks as they are met, and the list of them after it. */
export class Notes {
  private readonly texts: Wording[] = [];
  private readonly prefix: string;
  private readonly targets: Targets;

  /** `paper`: the place of the paper in its pack, so that no two notes have one id. */
  constructor(paper: number, targets: Targets) {
    this.prefix = `note:${paper}`;
    this.targets = targets;
  }

  /** The mark of the next footnote. */
  add(text: Wording): string {
    const number = this.texts.push(text);
    const [note, mark] = this.ids(number);
    return `<sup><a class="note-mark" role="doc-noteref" id="${mark}" href="#${note}" aria-label="Footnote ${number}">${number}</a></sup>`;
  }

  /** All of them with a way back; '' where there is none. */
  write(): string {
    if (this.texts.length === 0) return '';
    const items = this.texts.map((text, index) => {
      const [note, mark] = this.ids(index + 1);
      const back = `<a class="back" role="doc-backlink" href="#${mark}" aria-label="Back to the mark of footnote ${index + 1}">↩</a>`;
      return `<li id="${note}">${writeWording(text, this.targets, null)} ${back}</li>`;
    });
    return `<ol class="notes" aria-label="Footnotes">${items.join('')}</ol>\n`;
  }

  private ids(number: number): readonly [string, string] {
    return [`${this.prefix}:${number}`, `${this.prefix}:${number}:mark`];
  }
}
