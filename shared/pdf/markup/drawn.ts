/** Some words: as they are, or with what is to be done with them. Short names, for a pack holds very many of them. */
export type DrawnWord =
  | string
  | {
      readonly t: string;
      readonly b?: 1;
      readonly i?: 1;
      readonly up?: 1;
      readonly down?: 1;
      /** An address of the web. */
      readonly u?: string;
      /** The place of a node in the same file. */
      readonly to?: string;
    }
  /** A new line. */
  | { readonly l: 1 }
  /** A footnote, with the number that it is printed with. */
  | { readonly n: string; readonly w: DrawnWords };
export type DrawnWords = readonly DrawnWord[];

export type DrawnItem = { readonly at: string; readonly label: string; readonly w: DrawnWords; readonly lists: readonly DrawnList[] };
/** A list with the labels that are printed; `left` and `hang` (the label's width) in points, as all measures here. */
export type DrawnList = { readonly left: number; readonly hang: number; readonly gap: number; readonly items: readonly DrawnItem[] };

export type DrawnEntry = {
  readonly at: string;
  readonly level: 0 | 1;
  readonly number: string;
  readonly text: string;
  /** What stands small beneath: when it is taken first. */
  readonly lines: readonly string[];
  /** The place whose page is given, and what is added to that page's place in the file. */
  readonly to?: string;
  readonly offset: number;
  readonly lists: readonly DrawnAgenda[];
};
export type DrawnAgenda = { readonly left: number; readonly hang: number; readonly gap: number; readonly entries: readonly DrawnEntry[] };

/** What the program draws, one after another. `at` is the label of a place. */
export type Drawn =
  | {
      readonly draw: 'heading';
      readonly at: string;
      readonly look: 'title' | 'cover' | 'h2' | 'h3' | 'h4';
      /** The depth in the bookmarks, and so of the tag. */
      readonly level: number;
      /** Its words in the list of bookmarks, or null where it has none. */
      readonly bookmark: string | null;
      readonly number: string;
      readonly hang: number;
      readonly w: DrawnWords;
    }
  | {
      readonly draw: 'par';
      readonly at?: string;
      readonly number: string;
      readonly hang: number;
      readonly left: number;
      readonly above: number;
      readonly below: number;
      readonly sticky: boolean;
      readonly quiet: boolean;
      readonly size: number;
      readonly w: DrawnWords;
    }
  | ({ readonly draw: 'list'; readonly above: number; readonly below: number } & DrawnList)
  | {
      readonly draw: 'table';
      readonly at: string;
      readonly card: boolean;
      /** Kept on one page. */
      readonly whole: boolean;
      /** With its label. */
      readonly caption: string;
      readonly widths: readonly number[];
      readonly figures: readonly boolean[];
      /** `split`: too high for a page, and so broken over two. The first row is the header. */
      readonly rows: readonly { readonly w: readonly DrawnWords[]; readonly split: boolean }[];
    }
  | {
      readonly draw: 'picture';
      readonly at: string;
      readonly file: string;
      readonly alt: string;
      readonly width: number;
      readonly height: number;
      readonly caption: string;
    }
  | { readonly draw: 'front'; readonly style: 'line' | 'row' | 'capitals' | 'council' | 'kind'; readonly label: string; readonly text: string }
  | { readonly draw: 'quotation'; readonly at: string; readonly left: number; readonly w: DrawnWords }
  | { readonly draw: 'lines'; readonly at: string; readonly role: 'signatory' | 'contact' | 'code'; readonly lines: readonly string[] }
  | {
      readonly draw: 'contents';
      readonly together: boolean;
      readonly entries: readonly {
        readonly to: string;
        readonly offset: number;
        readonly number: string;
        readonly text: string;
        readonly left: number;
        readonly hang: number;
      }[];
    }
  | ({ readonly draw: 'agenda' } & DrawnAgenda)
  | {
      readonly draw: 'letterhead';
      readonly position: 'left' | 'centre' | 'right';
      readonly picture: { readonly file: string; readonly alt: string; readonly wide: number; readonly high: number } | null;
      readonly lines: readonly string[];
    }
  | { readonly draw: 'page' };

/** Pages that are alike: they begin on a new one, stand upright or across, and have the same words at their head. */
export type PageRun = {
  readonly at?: string;
  readonly across: boolean;
  readonly header: string;
  /** Whether the file's first page has the header too. */
  readonly headed: boolean;
  /** The header says that the paper is not for publication, and is set to be seen. */
  readonly marked: boolean;
  /** What is added to the place of a page in the file so that it gives its number. */
  readonly offset: number;
  readonly nodes: readonly Drawn[];
};

/** A whole paper or pack as the program reads it: plain data, measures in points. */
export type Sheets = {
  readonly title: string;
  readonly organisation: string;
  readonly subject: string;
  readonly date: readonly [number, number, number] | null;
  readonly size: number;
  /** Whether pages say of how many they are. */
  readonly counted: boolean;
  /** How many pages are joined in altogether. */
  readonly joined: number;
  /** Stands before the number of each page. */
  readonly prefix: string;
  readonly runs: readonly PageRun[];
  /** The places whose pages are asked for. */
  readonly places: readonly string[];
};
