import { refuse, type Result } from '#shared/base/result.ts';
import type { Report, Version } from '#shared/domain/report/index.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import type { Store } from '#renderer/data/index.ts';
import { askPapers } from './ask-papers.ts';

/** Reads the paper of an issued version, checked against its seal. */
export async function readVersion(store: Pick<Store, 'readBlob'>, version: Version): Promise<Result<KeptPaper>> {
  const found = await store.readBlob(version.paper);
  if (!found)
    return refuse(
      'gone',
      'The paper of this version is missing from the database. Restart Boardpack, which brings it back from its second copy where there is one.',
    );
  return askPapers({ call: 'read', bytes: found.bytes });
}

/** The version that a report stands as: its newest, while it is issued; else null. */
export function issuedVersion({ id, issued }: Pick<Report, 'id' | 'issued'>, versions: readonly Version[]): Version | null {
  if (issued === null) return null;
  return versions.filter((one) => one.report === id).reduce<Version | null>((newest, one) => (newest && newest.number > one.number ? newest : one), null);
}
