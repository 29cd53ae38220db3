import type { Person } from '#shared/domain/person.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import type { KeptPaper } from './kept-paper.ts';

/**
 * What an issued report is printed from: template, committee, meeting, people and council as they were kept on the day of
 * issue, whatever was changed in the registers since. Its own text and fields do not change while it is issued.
 */
export function asIssued<Records extends Omit<PaperRecords, 'blocks'>>(records: Records, kept: KeptPaper): Records {
  const { template, committee, meeting, programme, settings } = kept;
  const { council, wordFont } = settings;
  return {
    ...records,
    template,
    committee,
    meeting,
    programme,
    people: peopleOf(records.people, kept.people),
    settings: { ...records.settings, council, wordFont },
  };
}

/** The people of today, but those of the paper as they were. */
function peopleOf(now: readonly Person[], then: readonly Person[]): readonly Person[] {
  const known = new Set(then.map((one) => one.id));
  return [...then, ...now.filter((one) => !known.has(one.id))];
}
