import type { Marks } from '#shared/domain/report/index.ts';

/**
 * A .docx file as it was read: what it prints, in the order in which it prints it, in no template's words. Text is that
 * of the file with every tracked change accepted; a tab stays a tab, and no other control character is left.
 */
export type ReadPaper = {
  readonly elements: readonly ReadElement[];
  readonly properties: ReadProperties;
  /** The words of each header and footer, each once, without those that are empty. */
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  readonly comments: readonly ReadComment[];
  readonly changes: readonly ReadChange[];
  /** Everything that was not understood, was left out, or should be looked at. */
  readonly findings: readonly ReadFinding[];
  /** The pictures that `elements` name, each once, by the SHA-256 of its bytes. */
  readonly pictures: readonly ReadPicture[];
};

/** A number, letter or bullet as it is printed ('12.', 'a.', '•'): counted by the file's own lists, or typed by hand. */
export type ReadLabel = { readonly text: string; readonly by: 'automatic' | 'typed' };

/** Some characters with the same marks, and breaks: all that a footnote can hold. */
export type ReadWords = { readonly text: string; readonly marks?: Marks } | { readonly break: true };

/** A piece of text. */
export type ReadPiece =
  | ReadWords
  | { readonly footnote: { readonly text: readonly ReadWords[]; readonly isEndnote: boolean } }
  /** A field that repeats the number or the words at a bookmark of this paper; `text` is what it says in the file. */
  | { readonly reference: { readonly bookmark: string; readonly by: 'number' | 'words' | 'page' }; readonly text: string; readonly marks?: Marks };
export type ReadInline = readonly ReadPiece[];

/**
 * `style` is the name of the paragraph style ('heading 2', 'quote'), in small letters; '' for the usual one. `bookmarks`
 * begin within the element. `aside`: it stands in a text box, and so comes after everything else.
 */
type Element<Type extends string> = { readonly type: Type; readonly style: string; readonly bookmarks: readonly string[]; readonly aside?: true };

/** How a heading was recognised. */
export type HeadingBy = 'style' | 'outline level' | 'numbering' | 'known words' | 'looks';

export type ReadElement =
  /** Level 1 is the title of the paper, 2 a section of it, as far as can be told. */
  | (Element<'heading'> & { readonly level: number; readonly number: ReadLabel | null; readonly by: HeadingBy; readonly text: ReadInline })
  /** `level`: how deep it is numbered, 0 for '3.', 1 for '3.1'. */
  | (Element<'paragraph'> & { readonly label: ReadLabel | null; readonly level: number; readonly text: ReadInline })
  /** What begins with a bullet, a letter, a roman or a bracketed number. `level` 0 is the outermost. */
  | (Element<'item'> & { readonly kind: 'bullet' | 'letter' | 'number'; readonly level: number; readonly label: ReadLabel; readonly text: ReadInline })
  | (Element<'quotation'> & { readonly text: ReadInline })
  /** The words over or under a table or picture. `label` is 'Table 2' where a field counts it; it stands before `separator` (': ') and `text`. */
  | (Element<'caption'> & { readonly label: string; readonly separator: string; readonly text: ReadInline })
  | (Element<'table'> & {
      /** Whether the file marks the first row as the header. */
      readonly hasHeader: boolean;
      /** Parts of the whole, one for each column. */
      readonly widths: readonly number[];
      /** Every row has as many cells as there are columns. Several paragraphs of a cell are parted by breaks. */
      readonly rows: readonly (readonly ReadInline[])[];
      /** What could not stay as it was: cells over several columns or rows, tables within cells. */
      readonly flattened: readonly ('columns' | 'rows' | 'nested')[];
    })
  | (Element<'picture'> & {
      /** Names one of {@link ReadPaper.pictures}; null where the file does not hold it. */
      readonly picture: string | null;
      /** Printed size in millimetres; 0 where it is not known. */
      readonly wide: number;
      readonly high: number;
      readonly alt: string;
      /** As parts of its width and height, what the file does not show of it at each side; the bytes of the picture still hold it. */
      readonly cut?: Cut;
    })
  /** What follows begins a new page, or pages that lie across. */
  | (Element<'page'> & { readonly isAcross: boolean })
  /** A list of contents, whose lines repeat headings; page numbers are part of them. */
  | (Element<'contents'> & { readonly lines: readonly string[] });

/** What is cut off a picture, each from 0 to 1. */
export type Cut = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export type ReadElementOf<Type extends ReadElement['type']> = Extract<ReadElement, { type: Type }>;

/** `part` is where it lies in the file. Only PNG and JPEG can be kept in a report as they are. `width` and `height` are pixels, 0 where not known. */
export type ReadPicture = {
  readonly hash: string;
  readonly part: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** What the file says of itself; '' where it says nothing. Times are ISO 8601. */
export type ReadProperties = {
  readonly title: string;
  readonly subject: string;
  readonly language: string;
  readonly author: string;
  readonly lastSavedBy: string;
  readonly company: string;
  /** The Word template that it was made with. */
  readonly template: string;
  readonly application: string;
  readonly created: string;
  readonly modified: string;
};

/** Where something is: the index of the element (null: in none), and that in words: 'after paragraph 12'. */
export type ReadPlace = { readonly element: number | null; readonly words: string };

/** A comment in the margin. `date` is ISO 8601 or ''; `about` is what it stands at. */
export type ReadComment = {
  readonly author: string;
  readonly initials: string;
  readonly date: string;
  readonly text: string;
  readonly about: string;
  readonly place: ReadPlace;
};

/** One tracked change. 'format': only how something looks. */
export type ReadChange = {
  readonly kind: 'inserted' | 'deleted' | 'moved-from' | 'moved-to' | 'format';
  readonly author: string;
  readonly date: string;
  readonly words: string;
  readonly place: ReadPlace;
};

export type FindingKind =
  | 'macros'
  | 'hidden-text'
  | 'comments'
  | 'changes'
  | 'embedded-object'
  | 'text-box'
  | 'field'
  | 'content-control'
  | 'placeholder'
  | 'alternate-content'
  | 'symbol'
  | 'link'
  | 'typed-numbers'
  | 'number-gap'
  | 'number-repeat'
  | 'blank-lines'
  | 'typed-contents'
  | 'heading-by-looks'
  | 'table-flattened'
  | 'table-header'
  | 'picture'
  | 'footnote'
  | 'equation'
  | 'not-understood'
  | 'header';

/** Something a person should know of what was read, in a sentence. */
export type ReadFinding = { readonly kind: FindingKind; readonly place: ReadPlace; readonly message: string };
