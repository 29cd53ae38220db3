import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Decided } from '#shared/domain/access.ts';
import type { PaperBlob } from '#shared/papers/kept-paper.ts';

/** The format of pack sources written today, and what they say that they are. */
export const sourceFormat = 1;
export const sourceType = 'boardpack-pack';

/** What has to be known of a PDF that is joined: its pages, and what stands on the page before it. */
export type FileNote = {
  readonly pages: number;
  /** Whether it has tags that a screen reader follows. */
  readonly tagged: boolean;
  /** Whether pages of it are pictures without words. */
  readonly scanned: boolean;
  /** Whether it was protected by an owner's password and opens without one. */
  readonly isProtected: boolean;
  /** Whether it opens with a password alone: it is named, and not joined. */
  readonly isLocked: boolean;
  readonly signed: boolean;
};

/** What an item is about: a paper that is set anew, or a PDF that is joined. `contents` tells two versions of its words apart. */
export type PackPaper =
  | { readonly form: 'kept'; readonly hash: string; readonly contents: string; readonly blobs: readonly PaperBlob[] }
  | { readonly form: 'pdf'; readonly hash: string; readonly contents: string; readonly name: string; readonly bytes: number };

/** A part of an item's paper about which something else was decided than about the whole. */
export type PackPart = Decided & { readonly part: string };

/** An item of the agenda as it stood when the pack was made. */
export type PackItem = Decided & {
  readonly id: string;
  /** As it is printed, without a full stop: '4', '4a', '4.1'. */
  readonly number: string;
  readonly level: 0 | 1;
  readonly agendaPart: 1 | 2;
  /** When it is taken ('14.30'), or ''. */
  readonly time: string;
  readonly minutes: number | null;
  readonly presenter: string;
  readonly title: string;
  readonly note: string;
  readonly parts: readonly PackPart[];
  /** The parts of its paper that were there when it was decided who may see it; what is not among them was decided by nobody. */
  readonly known?: readonly string[];
  /** Whether it was opened without the paper that it has, and so is not decided. */
  readonly hasLaterPaper?: boolean;
  /** Whether its author marked the whole paper as exempt. */
  readonly isMarked?: boolean;
  readonly withdrawn: CalendarDate | null;
  readonly withdrawnReason: string;
  /** The council's words for a late item with its special circumstances; '' where it is not late. */
  readonly urgent: string;
  readonly paper: PackPaper | null;
};

/** What became of an item since the pack before. 'paper': its paper is another; 'access': something else was decided about who may read it. */
export type ItemChange = 'new' | 'paper' | 'access' | 'words' | 'withdrawn' | 'back' | 'moved' | 'removed';

/**
 * What a supplement says of one item. `number` is what it has on the agenda, or had where it was removed. `words`: what
 * everybody may read of an item that is no longer there; '' for all others.
 */
export type SupplementLine = { readonly item: string; readonly number: string; readonly words: string; readonly changes: readonly ItemChange[] };

/** A short string of a withheld text that stands in a pack all the same: where, and who let it stand for which reason. */
export type AllowedWords = {
  readonly words: string;
  readonly secret: string;
  readonly places: readonly string[];
  readonly reason: string;
  readonly by: string;
};

/** That a pack goes on from another one: the seal of that one, what it was and when it was made, and what differs. */
export type Follows = {
  readonly sealed: string;
  readonly kind: string;
  readonly day: CalendarDate;
  readonly lines: readonly SupplementLine[];
};

/**
 * Everything that a pack is made from, as it stood: sealed by the SHA-256 of its canonical JSON. Papers and files are
 * named by their own SHA-256, so that the seal covers them too.
 */
export type PackSource = {
  readonly type: typeof sourceType;
  readonly format: number;
  /** ISO 8601, UTC. */
  readonly made: string;
  readonly by: string;
  readonly council: string;
  readonly font: string;
  readonly committee: { readonly id: string; readonly title: string; readonly authority: string };
  readonly meeting: {
    readonly id: string;
    readonly title: string;
    readonly date: CalendarDate | null;
    readonly time: string;
    readonly place: string;
    readonly postponedFrom: CalendarDate | null;
    readonly statusReason: string;
  };
  readonly members: readonly { readonly name: string; readonly role: string }[];
  /** Who is asked about the meeting, line by line. */
  readonly contact: readonly string[];
  /** The resolution to exclude the public, and before which item it stands; null where no item is held in private. */
  readonly exclusion: { readonly before: string; readonly words: string } | null;
  readonly items: readonly PackItem[];
  /** Of every PDF that may be joined, by its SHA-256. */
  readonly files: Readonly<Record<string, FileNote>>;
  /** Of a supplement 1, 2, 3 ...; 0 for an agenda pack. */
  readonly number: number;
  readonly allowed: readonly AllowedWords[];
  readonly note: string;
  /** For a supplement, what it goes on from. */
  readonly follows: Follows | null;
  /** The first page's number for each audience, where the pages of the pack before are counted on; 1 otherwise. */
  readonly firstPage: Readonly<Record<'public' | 'members' | 'officers', number>>;
  /** Stands before the page numbers of a supplement that counts its own: 'S1-'; '' otherwise. */
  readonly pagePrefix: string;
};
