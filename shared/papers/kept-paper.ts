import type { Committee } from '#shared/domain/committee.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Programme } from '#shared/domain/programme.ts';
import type { Block, Report } from '#shared/domain/report/index.ts';
import type { Template } from '#shared/domain/template/index.ts';

/** The format of kept papers written today. */
export const paperFormat = 1;

/** What a kept paper, and the file that it is handed over in, say that they are. */
export const paperType = 'boardpack-paper';

/** A picture or attachment of the paper; its bytes lie beside it under their SHA-256. */
export type PaperBlob = { readonly hash: string; readonly mediaType: string; readonly size: number };

/** When and by whom a paper was kept, and as what. */
export type KeptNote = {
  /** ISO 8601, UTC. */
  readonly made: string;
  /** The name of whoever kept it, or ''. */
  readonly by: string;
  /** The number of the issued version; null for a draft. */
  readonly version: number | null;
  /** Why it was issued again, or ''. */
  readonly note: string;
};

/**
 * Everything that one paper was made from on one day: nothing that is changed later, here or elsewhere, alters what it
 * prints. Blocks that follow the registers are frozen, clearance stands in the report, and the author's own notes are left out.
 */
export type KeptPaper = KeptNote & {
  readonly type: typeof paperType;
  readonly format: number;
  /** The formats of the records in it. */
  readonly formats: Readonly<Record<string, number>>;
  readonly template: Template;
  readonly report: Report;
  readonly blocks: readonly Block[];
  /** Those that the paper names, and no others. */
  readonly people: readonly Person[];
  readonly committee: Committee | null;
  readonly meeting: Meeting | null;
  /** What a cover says of the programme, and no more. */
  readonly programme: Programme | null;
  /** Of the council's settings, those that the paper prints; `stage` is the name of its stage. */
  readonly settings: { readonly council: string; readonly wordFont: string; readonly stage: string };
  readonly blobs: readonly PaperBlob[];
  /** SHA-256 over the canonical JSON of all the rest. */
  readonly seal: string;
};
