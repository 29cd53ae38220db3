import type { Tracking } from '#shared/outline/tracking.ts';
import type { TrackedRows } from './table-writer.ts';
import { escapeXml } from './xml.ts';

type Mark = 'added' | 'removed';

/** Bookmarks count from 0; tracked changes have numbers of their own beyond any of theirs. */
const firstId = 1_000_000;

/**
 * Tracked changes (ECMA-376 Part 1, 17.13.5): runs between w:ins or w:del, marks of paragraphs and rows that came or
 * went. Accepted all together they give the later paper, rejected the earlier one.
 */
export class Revisions {
  private count = firstId;
  private readonly tracking: Tracking;
  private readonly by: string;

  constructor(tracking: Tracking) {
    this.tracking = tracking;
    this.by = `w:author="${escapeXml(tracking.author)}" w:date="${tracking.date}"`;
  }

  /** Whether a node, row or piece came or went; null where it stands in both papers. */
  markOf(thing: object | undefined): Mark | null {
    return (thing && this.tracking.of.get(thing)) ?? null;
  }

  /** The caption that a table had before; undefined where it is the same. */
  captionBefore(node: object): string | undefined {
    return this.tracking.captions.get(node);
  }

  /** Every run in `xml` as one that came or went, neighbours together; links and bookmarks around them stay as they are. */
  runs(xml: string, mark: Mark | null): string {
    if (mark === null || xml === '') return xml;
    return xml.replace(/(?:<w:r>(?:(?!<\/w:r>).)*<\/w:r>)+/gs, (run) =>
      mark === 'added' ? `${this.open('ins')}${run}</w:ins>` : `${this.open('del')}${deleted(run)}</w:del>`,
    );
  }

  /** The properties of a paragraph's own mark (17.13.5.15, 17.13.5.20); '' where it stands in both papers. */
  paragraph(mark: Mark | null): string {
    return mark === null ? '' : `<w:rPr>${this.empty(mark)}</w:rPr>`;
  }

  /** How the rows of a table are marked (17.13.5.12, 17.13.5.17), each by itself or all with their table. */
  rows(rows: readonly object[], table: Mark | null): TrackedRows {
    return {
      row: (index) => {
        const mark = table ?? this.markOf(rows[index]);
        return { properties: mark === null ? '' : this.empty(mark), runs: (xml) => this.runs(xml, mark) };
      },
      later: (text) => text.filter((piece) => this.markOf(piece) !== 'removed'),
    };
  }

  private empty(mark: Mark): string {
    return this.open(mark === 'added' ? 'ins' : 'del').replace(/>$/, '/>');
  }

  private open(name: 'ins' | 'del'): string {
    return `<w:${name} w:id="${this.count++}" ${this.by}>`;
  }
}

/** Words that went are w:delText, and instructions of fields w:delInstrText (17.3.3.7, 17.16.13). */
function deleted(run: string): string {
  return run.replace(/<(\/?)w:t(?=[ >])/g, '<$1w:delText').replace(/<(\/?)w:instrText(?=[ >])/g, '<$1w:delInstrText');
}
