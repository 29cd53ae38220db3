import type { PackItem, PackSource } from '#shared/packs/pack-source.ts';

/** An open item of the invented council's agenda, its id made from its number. */
export function packItem(number: string, changes: Partial<PackItem> = {}): PackItem {
  return {
    id: `item${number.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`.padEnd(20, 'z').slice(0, 20),
    number,
    level: 0,
    agendaPart: 1,
    time: '',
    minutes: null,
    presenter: '',
    title: `Title of item ${number}`,
    note: '',
    access: 'open',
    paragraphs: [],
    reason: '',
    publicTitle: '',
    parts: [],
    withdrawn: null,
    withdrawnReason: '',
    urgent: '',
    paper: null,
    ...changes,
  };
}

/** A pack of the invented council. */
export function packSource(changes: Partial<PackSource> = {}): PackSource {
  return {
    type: 'boardpack-pack',
    format: 1,
    made: '2027-01-08T10:00:00Z',
    by: 'Priya Raman',
    council: 'Wendlebury County Council',
    font: 'Arial',
    committee: { id: 'committeeaaaaaaaaaaa', title: 'Adult Care Committee', authority: '' },
    meeting: {
      id: 'meetingaaaaaaaaaaaaa',
      title: '',
      date: '2027-01-18',
      time: '14:30',
      place: 'County Hall',
      postponedFrom: null,
      statusReason: '',
    },
    members: [],
    contact: [],
    exclusion: null,
    items: [],
    files: {},
    number: 0,
    allowed: [],
    note: '',
    follows: null,
    firstPage: { public: 1, members: 1, officers: 1 },
    pagePrefix: '',
    ...changes,
  };
}
