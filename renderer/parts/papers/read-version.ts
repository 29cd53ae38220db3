import type { Result } from '#shared/base/result.ts';
import type { Report, Version } from '#shared/domain/report/index.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import type { Store } from '#renderer/data/index.ts';
import { readStoredPaper } from './read-stored-paper.ts';

/** Reads the paper of an issued version, checked against its seal. */
export function readVersion(store: Pick<Store, 'readBlob'>, version: Version): Promise<Result<KeptPaper>> {
  return readStoredPaper(store, version.paper);
}

/** The version that a report stands as: its newest, while it is issued; else null. */
export function issuedVersion({ id, issued }: Pick<Report, 'id' | 'issued'>, versions: readonly Version[]): Version | null {
  if (issued === null) return null;
  return versions.filter((one) => one.report === id).reduce<Version | null>((newest, one) => (newest && newest.number > one.number ? newest : one), null);
}
