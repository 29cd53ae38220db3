import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Wording } from '#shared/domain/report/index.ts';
import type { Letterhead } from '#shared/domain/template/index.ts';

/** What every node has: `id` is the block's, or made from the part ('part:implications'), and is where a jump lands. */
type Node<Type extends string> = { readonly type: Type; readonly id: string };

/** A finished document as plain data, in the order it is read. Preview, Word, PDF and checks are readers of it. */
export type Outline = {
  readonly title: string;
  readonly language: 'en-GB';
  /** The council: author of the file, never a person. */
  readonly organisation: string;
  readonly subject: string;
  /** The date inside the file: the day it was issued or made, else its meeting's. */
  readonly date: CalendarDate | null;
  readonly numbering: 'running' | 'decimal';
  readonly font: string;
  /** Points of running text, where the template says otherwise than 12. */
  readonly size?: number;
  /** Stands at the head of the first page. */
  readonly letterhead?: Letterhead;
  /** Stands at the head of every page but the first. */
  readonly header: string;
  /** What its first page is numbered, and what stands before each number: of what goes on from another paper. 1 and nothing where left out. */
  readonly paging?: { readonly first: number; readonly prefix: string };
  readonly nodes: readonly OutlineNode[];
};

/** A line of the list of contents: the heading's id, level, number (null where it has none) and plain words. */
export type ContentsEntry = { readonly id: string; readonly level: 2 | 3; readonly number: string | null; readonly text: string };

export type OutlineNode =
  // Numbers and labels are as they are printed, full stop or bracket included; all come from numbering.ts.
  /** A line of the front block; neighbouring ones of the style 'control' are the lines of one table. */
  | (Node<'front'> & { readonly label: string; readonly text: string; readonly style: 'line' | 'row' | 'capitals' | 'council' | 'kind' | 'control' })
  /** The only heading of level 1. */
  /** `isCover`: it stands on a cover, and is set large. */
  | (Node<'title'> & { readonly text: string; readonly isCover?: boolean })
  /**
   * Level 2 is a section, 3 and 4 its sub-headings. `number` ('3.', '3.1') is null where headings are not numbered.
   * `label` ('Appendix A'), for an appendix alone, is what its text begins with and what it is cited by.
   */
  | (Node<'heading'> & { readonly level: 2 | 3 | 4; readonly number: string | null; readonly label?: string; readonly text: Wording })
  /**
   * `number` is null for a paragraph that takes none. `continues`: an unnumbered one that goes on under a numbered
   * paragraph and stands in line with its words.
   */
  | (Node<'paragraph'> & { readonly number: string | null; readonly continues: boolean; readonly text: Wording })
  /** `label` is what stands before it: 'a.', 'ii.', '(1)' or a bullet. `restart`: the first of a new list at its level. */
  | (Node<'item'> & {
      readonly style: 'lettered' | 'bulleted' | 'numbered';
      readonly level: 0 | 1 | 2;
      readonly label: string;
      readonly restart: boolean;
      readonly text: Wording;
    })
  | (Node<'quotation'> & { readonly text: Wording })
  | (Node<'recommendation'> & { readonly label: string; readonly text: Wording })
  | (Node<'table'> & {
      readonly caption: string;
      /** 'Table 1', running through the paper; '' where there is no caption. */
      readonly label: string;
      /** Parts of the whole; they add up to 1. */
      readonly widths: readonly number[];
      /** For each column: whether it holds amounts only, which are set to the right. Left out: none does. */
      readonly figures?: readonly boolean[];
      /** A record as a small table of names and values, which is kept on one page. */
      readonly isCard?: boolean;
      /** The first row is the header. */
      readonly rows: readonly { readonly id: string; readonly cells: readonly Wording[] }[];
    })
  | (Node<'picture'> & {
      readonly blob: string;
      readonly mediaType: 'image/png' | 'image/jpeg';
      readonly width: number;
      readonly height: number;
      readonly share: number;
      readonly alt: string;
      readonly caption: string;
      readonly label: string;
    })
  /** Name and post at the foot of the report, contact details, reference code: lines that belong together. */
  | (Node<'lines'> & { readonly role: 'signatory' | 'contact' | 'code'; readonly lines: readonly string[] })
  /**
   * What follows starts on a new page, and stands on pages that lie across from there where `landscape`. `header`: what
   * stands at their head from there to the end of the paper, where it is another than before.
   */
  | (Node<'page'> & { readonly landscape?: boolean; readonly header?: string })
  /** The list of contents. Each entry names the heading it leads to. */
  | (Node<'contents'> & { readonly heading: string; readonly depth: 2 | 3; readonly entries: readonly ContentsEntry[] })
  /** An appendix that is a file of its own, and so is only named here; its text begins with `label` ('Appendix A'). */
  | (Node<'attachment'> & { readonly label: string; readonly text: string })
  /**
   * Within a pack, a paper begins here on a page of its own, and its numbers, tables and footnotes begin again. `text` is
   * its line in the list of bookmarks ('Item 5: Street lighting'), `level` its depth there; `header` stands at the head of
   * each of its pages, the first among them.
   */
  | (Node<'paper'> & {
      readonly level: 1 | 2;
      readonly text: string;
      readonly header: string;
      readonly numbering: 'running' | 'decimal';
      readonly letterhead?: Letterhead;
    })
  /** A line of an agenda: its number, its words, what stands small beneath them, and when it is taken. `to` is the node whose page it gives, or null. */
  | (Node<'entry'> & {
      readonly level: 0 | 1;
      readonly number: string;
      readonly text: string;
      readonly lines: readonly string[];
      readonly time: string;
      readonly to: string | null;
    })
  /**
   * A PDF whose `pages` are joined in behind the page on which this stands: its heading, and below it what is said of the
   * file. A reader that joins no pages names the file by `name`.
   */
  | (Node<'file'> & {
      readonly blob: string;
      readonly name: string;
      readonly pages: number;
      readonly text: string;
      readonly lines: readonly string[];
    });
