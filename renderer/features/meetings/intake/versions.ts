import type { ReceivedPaper } from '#shared/domain/paper/index.ts';

/** The versions of a paper among those of its meeting, the newest first. */
export function versionsOf({ identity, meeting }: ReceivedPaper, papers: readonly ReceivedPaper[]): readonly ReceivedPaper[] {
  return papers.filter((one) => one.identity === identity && one.meeting === meeting).sort((a, b) => b.number - a.number);
}

/** The newest version of each paper. */
export function newestPapers(papers: readonly ReceivedPaper[]): readonly ReceivedPaper[] {
  return papers.filter((one) => versionsOf(one, papers)[0]?.id === one.id);
}
