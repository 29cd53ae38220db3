import { largestBackup, largestPiece } from '#shared/base/limits.ts';
import { z } from '#shared/base/schema.ts';
import { menu } from './menu.ts';
import { isStoreDatabase, isStoreFileName } from './store-file.ts';
import type { Calls } from './contract.ts';

const fileKind = z.enum(['docx', 'boardpack', 'picture', 'attachment', 'xlsx', 'csv', 'rows', 'paper', 'note', 'pdf', 'html', 'zip', 'ics', 'json']);
const database = z.string().refine(isStoreDatabase);
const storeFile = z.strictObject({ database, name: z.string().refine(isStoreFileName) });
const text = z.string().max(largestBackup);
const bytes = z.instanceof(Uint8Array).refine((value) => value.byteLength <= largestBackup);

type Schemas = { readonly [Name in keyof Calls]: z.ZodType<Parameters<Calls[Name]>> };

/** What each call may be given. The shell checks every argument against these, whoever asks. */
export const callArguments = {
  appInfo: z.tuple([]),
  saveFile: z.tuple([z.strictObject({ suggestedName: z.string().min(1).max(255), kind: fileKind, bytes })]),
  openFile: z.tuple([z.strictObject({ kinds: z.array(fileKind).min(1).max(4), maxBytes: z.int().min(1).max(largestBackup) })]),
  openFiles: z.tuple([
    z.strictObject({
      kinds: z.array(fileKind).min(1).max(4),
      maxBytes: z.int().min(1).max(largestBackup),
      maxFiles: z.int().min(1).max(2_000),
      folder: z.boolean(),
    }),
  ]),
  recentFiles: z.tuple([]),
  forgetRecentFiles: z.tuple([]),
  openRecent: z.tuple([z.string().min(1).max(40)]),
  appendStoreFile: z.tuple([storeFile, text]),
  writeStoreFile: z.tuple([storeFile, text]),
  writeStorePiece: z.tuple([storeFile, text, z.enum(['first', 'between', 'last'])]),
  readStoreFile: z.tuple([storeFile]),
  readStorePiece: z.tuple([storeFile, z.int().nonnegative(), z.int().min(1).max(largestPiece)]),
  listStoreFiles: z.tuple([database]),
  removeStoreFile: z.tuple([storeFile]),
  setMenu: z.tuple([menu]),
  openLink: z.tuple([z.string().max(10_000)]),
  readyToClose: z.tuple([]),
  keepOpen: z.tuple([]),
} satisfies Schemas;

/** The names of all calls. */
export const callNames = Object.keys(callArguments) as readonly (keyof Calls)[];
