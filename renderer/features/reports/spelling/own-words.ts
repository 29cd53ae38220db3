import { nouns } from '#shared/domain/nouns.ts';
import { wordsIn } from '#shared/spelling/words-in.ts';
import type { Fields } from '../editor/paper-session.ts';

/** Where names come from. */
type Names = Pick<Fields, 'settings' | 'people' | 'committee' | 'meeting' | 'template'> & { readonly programme?: Fields['programme'] | undefined };

/** What is right in this council's papers whatever the dictionary says, in small letters: its own words, and the names in its records. */
export function ownWords({ settings, people, committee, programme, meeting, template }: Names): ReadonlySet<string> {
  const names = [
    ...settings.words,
    settings.council,
    template.name,
    ...people.flatMap((one) => [one.name, one.post]),
    ...(committee ? [nouns.committee.titleOf(committee)] : []),
    ...(programme ? [nouns.programme.titleOf(programme)] : []),
    ...(meeting ? [nouns.meeting.titleOf(meeting), meeting.place] : []),
  ];
  // A council's own word may be what is no word elsewhere, as an abbreviation is: it is taken as it stands, too.
  return new Set([...settings.words, ...names.flatMap((name) => wordsIn(name ?? '').map((one) => one.word))].map((word) => word.toLowerCase()));
}
