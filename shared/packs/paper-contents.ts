import { canonicalJson, sha256 } from '#shared/base/hash.ts';
import { buildOutline } from '#shared/outline/build.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import { recordsOf } from '#shared/papers/records-of.ts';

/** What tells two versions of a paper apart: a SHA-256 over what it prints and the files that belong to it, whenever and by whom it was kept. */
export function contentsOfPaper(paper: KeptPaper): Promise<string> {
  const { nodes, header, letterhead } = buildOutline(recordsOf(paper));
  return sha256(canonicalJson({ nodes, header, letterhead, files: paper.report.appendices.map((one) => one.file?.blob ?? null) }));
}
