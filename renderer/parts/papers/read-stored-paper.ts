import { refuse, type Result } from '#shared/base/result.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import type { Store } from '#renderer/data/index.ts';
import { askPapers } from './ask-papers.ts';

/** Reads a kept paper by its SHA-256 beside the page, checked against its seal. Refused in words for people where it is missing or damaged. */
export async function readStoredPaper({ readBlob }: Pick<Store, 'readBlob'>, hash: string): Promise<Result<KeptPaper>> {
  const found = await readBlob(hash);
  return found ? askPapers({ call: 'read', bytes: found.bytes }) : gone;
}

const gone = refuse('gone', 'This paper is missing from the database. Restart Boardpack, which brings it back from its second copy where there is one.');
