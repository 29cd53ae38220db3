import { longDate } from '#shared/base/calendar-date.ts';
import { nameOfFile } from '#shared/base/file-name.ts';
import type { Audience } from '#shared/domain/pack/index.ts';
import type { PackSource } from './pack-source.ts';
import { packKind } from './pack-words.ts';

/** 'Adult Care Committee 18 January 2027 public agenda pack'. Made from what the audience may read. */
export function packName(source: PackSource, audience: Audience): string {
  const { committee, meeting } = source;
  return nameOfFile(
    [
      committee.title,
      meeting.date ? longDate(meeting.date) : '',
      { public: 'public', members: 'members’', officers: 'officers’' }[audience],
      packKind(source).toLowerCase(),
    ]
      .filter(Boolean)
      .join(' '),
  );
}
