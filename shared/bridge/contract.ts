import type { Result } from '#shared/base/result.ts';
import type { OfferedFile } from './offered-files.ts';

/** A file the user chose, read whole. */
export type ChosenFile = { readonly name: string; readonly bytes: Uint8Array };

/** The kinds of file that dialogs offer. */
export type FileKind = 'docx' | 'boardpack' | 'picture' | 'attachment' | 'xlsx' | 'csv' | 'rows' | 'paper' | 'note' | 'pdf' | 'html' | 'zip' | 'ics' | 'json';

/** One line of the native menu; `command` is the name of a command of the app. */
export type MenuEntry =
  | { readonly kind: 'command'; readonly command: string; readonly label: string; readonly accelerator: string | null; readonly enabled: boolean }
  | { readonly kind: 'separator' }
  | {
      readonly kind: 'role';
      readonly role:
        | 'undo'
        | 'redo'
        | 'cut'
        | 'copy'
        | 'paste'
        | 'selectAll'
        | 'quit'
        | 'toggleDevTools'
        | 'zoomIn'
        | 'zoomOut'
        | 'resetZoom'
        | 'togglefullscreen';
    };
export type Menu = readonly { readonly label: string; readonly entries: readonly MenuEntry[] }[];

/** Where one database's files lie: 'main' or 'sample'. Journal file names match /^[a-z0-9-]+\.(journal|snapshot|json)$/. */
export type StoreFile = { readonly database: string; readonly name: string };

/** Where a piece of a file that is written in pieces stands. */
export type PieceAt = 'first' | 'between' | 'last';

/**
 * Everything the renderer may ask of the shell, one name each. Arguments and results are plain data. The same map is
 * implemented over browser APIs where there is no shell.
 */
export type Calls = {
  appInfo: () => { readonly version: string; readonly platform: string; readonly userName: string };
  /** Asks where to save, then writes the file whole or not at all. Null where the user cancelled. */
  saveFile: (request: { readonly suggestedName: string; readonly kind: FileKind; readonly bytes: Uint8Array }) => { readonly name: string } | null;
  /** Asks for a file and reads it. Null where the user cancelled; refuses above `maxBytes`. */
  openFile: (request: { readonly kinds: readonly FileKind[]; readonly maxBytes: number }) => ChosenFile | null;
  /**
   * Asks for several files, or for a folder with the folders in it, and reads them. Null where the user cancelled. See
   * `readOffered`; refused as a whole where there are more than `maxFiles`.
   */
  openFiles: (request: {
    readonly kinds: readonly FileKind[];
    readonly maxBytes: number;
    readonly maxFiles: number;
    readonly folder: boolean;
  }) => readonly OfferedFile[] | null;
  /** The files saved or opened last, newest first, ten at most. */
  recentFiles: () => readonly { readonly id: string; readonly name: string; readonly folder: string }[];
  /** Forgets which files were saved or opened, here and in the system's own list. The files stay. */
  forgetRecentFiles: () => void;
  /** Shows a recent file in its own program (a Word file in Word). */
  openRecent: (id: string) => { readonly opened: boolean };
  /** Appends text to a store file and returns once it is flushed to the disk. Creates the file where it is missing. */
  appendStoreFile: (file: StoreFile, text: string) => { readonly bytes: number };
  /** Writes a store file whole or not at all, flushed. */
  writeStoreFile: (file: StoreFile, text: string) => { readonly bytes: number };
  /**
   * Writes a store file piece by piece, whole or not at all: the pieces gather beside it, and with the last one they take
   * its place, flushed. The first piece begins anew; a later one without it is refused. One writer for each file.
   */
  writeStorePiece: (file: StoreFile, text: string, at: PieceAt) => { readonly bytes: number };
  /** Null where there is no such file. */
  readStoreFile: (file: StoreFile) => string | null;
  /** The bytes of a store file from `from` on, at most `length` of them; none at its end. Null where there is no such file. */
  readStorePiece: (file: StoreFile, from: number, length: number) => Uint8Array | null;
  listStoreFiles: (database: string) => readonly { readonly name: string; readonly bytes: number }[];
  removeStoreFile: (file: StoreFile) => void;
  setMenu: (menu: Menu) => void;
  /** https and mailto only, after the user agreed. */
  openLink: (address: string) => { readonly opened: boolean };
  /** The renderer has saved everything, or the user closes all the same: the window may close. */
  readyToClose: () => void;
  /** Something could not be saved, and the renderer asks the user: the window stays until `readyToClose` or a new wish to close. */
  keepOpen: () => void;
};

/** What the shell tells the renderer. */
export type Events = {
  /** The user chose a command from the native menu. */
  command: (name: string) => void;
  /** A .boardpack file was opened from the desktop, or could not be read. */
  fileOpened: (file: Result<ChosenFile>) => void;
  /** The window wants to close: save, then call `readyToClose`, or `keepOpen` where that is not possible. */
  closing: () => void;
};

/** Listens to an event of the shell; returns how to stop listening. */
type Listen = <Name extends keyof Events>(name: Name, listener: Events[Name]) => () => void;

/** The calls as their maker offers them: what the user or the disk can bring about is refused as a value. */
export type AnsweredCalls = {
  readonly [Name in keyof Calls]: (...args: Parameters<Calls[Name]>) => Promise<Result<ReturnType<Calls[Name]>>>;
};

/** What the shell exposes to its page. Plain data both ways: an error would lose all but its message on the way. */
export type Shell = AnsweredCalls & { readonly on: Listen };

/**
 * The bridge as the renderer holds it: every call answers later, or is refused by rejecting with a `BridgeRefused`,
 * whose message is a sentence for people.
 */
export type Bridge = {
  readonly [Name in keyof Calls]: (...args: Parameters<Calls[Name]>) => Promise<ReturnType<Calls[Name]>>;
} & {
  readonly on: Listen;
  /** Whether the store files lie outside the browser's own storage (files of the shell) or inside it. */
  readonly storeFilesAre: 'outside' | 'inside';
};
