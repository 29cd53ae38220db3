import { longDate } from '#shared/base/calendar-date.ts';
import type { Audience } from '#shared/domain/pack/index.ts';
import type { PackSource } from './pack-source.ts';
import { packKind } from './pack-words.ts';

/** Characters that a file name cannot have on one of the systems that officers use. */
const refused = /[<>:"/\\|?*\p{Cc}]/gu;

/** 'Adult Care Committee 18 January 2027 public agenda pack'. Made from what the audience may read. */
export function packName(source: PackSource, audience: Audience): string {
  const { committee, meeting } = source;
  return cleanName(
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

/** Words as a file name without its ending: 120 characters at most. */
export function cleanName(words: string): string {
  const plain = words
    .replace(refused, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[. ]+$/, '');
  return plain.length <= 120 ? plain : plain.slice(0, 120).trim();
}
