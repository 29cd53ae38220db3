import { settings, settingsId } from '#shared/domain/settings.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import type { KeptPaper } from './kept-paper.ts';

/** What a kept paper is printed from: it gives the very outline that it had on the day it was kept. */
export function recordsOf({ template, report, blocks, people, committee, meeting, programme, settings: kept }: KeptPaper): PaperRecords {
  const { council, wordFont } = kept;
  return { template, report, blocks, people, committee, meeting, programme, settings: { ...settings.create(settingsId), council, wordFont } };
}
