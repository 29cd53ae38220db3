import type { Access } from '#shared/domain/access.ts';
import { type Committee, committee } from '#shared/domain/committee.ts';
import { type KeyDecision, keyDecision } from '#shared/domain/key-decision.ts';
import { type AgendaItem, type Meeting, meeting, newAgendaItem, newMinute } from '#shared/domain/meeting/index.ts';
import { type Person, person } from '#shared/domain/person.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { agendaLines } from '#shared/meetings/agenda-lines.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import type { HeldMeeting } from '#shared/packs/meeting-documents.ts';
import { Canaries } from './canaries.ts';
import { randomKept } from './random-kept.ts';
import { Dice } from './random-numbers.ts';

/** A meeting that was held, with a canary in every text of it, and an entry of the forward plan. */
export type RandomMeeting = {
  readonly held: HeldMeeting & { readonly committee: Committee };
  readonly entry: KeyDecision;
  readonly canaries: Canaries;
  /** Whether a title of it is withheld. */
  readonly withholds: boolean;
};

const accesses: readonly Access[] = ['open', 'open', 'open', 'exempt', 'confidential', 'undecided'];

/** Any meeting: items and parts of papers with anything decided about them, minuted, resolved, interests declared. */
export function randomMeeting(seed: number): RandomMeeting {
  const dice = new Dice(seed);
  const canaries = new Canaries(dice);
  const inSecret = <T>(isOpen: boolean, make: () => T): T => {
    canaries.isOpen = isOpen;
    const made = make();
    canaries.isOpen = true;
    return made;
  };
  const newPerson = (isOpen: boolean): Person =>
    inSecret(isOpen, () => ({
      ...person.create(dice.id()),
      name: canaries.word(),
      ...inSecret(false, () => ({ email: canaries.word(), telephone: canaries.word() })),
    }));
  const [chair, officer, behind] = [newPerson(true), newPerson(true), newPerson(false)];
  const papers = new Map<string, KeptPaper>();
  const items = Array.from({ length: 1 + dice.roll(4) }, (_, index): { readonly item: AgendaItem; readonly isOpen: boolean } => {
    const access = dice.pick(accesses);
    const hasPaper = dice.chance(2);
    const isMarked = hasPaper && dice.chance(5);
    const isOpen = access === 'open' && !isMarked;
    const parts = new Map<string, Access>();
    const later = new Set<string>();
    const partOf = (part: string) => {
      if (!parts.has(part)) {
        parts.set(part, dice.chance(3) ? dice.pick(accesses) : 'open');
        // Decided by nobody, as it came after its item was opened.
        if (/^(?:appendix|comment):/.test(part) && dice.chance(5)) later.add(part);
      }
      return parts.get(part) === 'open' && !later.has(part);
    };
    const item = inSecret(isOpen, () =>
      newAgendaItem(`A${index + 1}`, {
        id: dice.id(),
        access,
        title: canaries.sentence(),
        note: canaries.sentence(),
        paragraphs: access === 'exempt' ? [1 + dice.roll(7)] : [],
        reason: inSecret(false, () => canaries.sentence()),
        publicTitle: dice.chance(2) ? inSecret(true, () => canaries.sentence()) : '',
        presenter: behind.id,
        isSub: dice.chance(4),
        urgent: dice.chance(4) ? inSecret(isOpen, () => canaries.sentence()) : '',
        ...(dice.chance(6) ? { withdrawn: '2027-01-15', withdrawnReason: inSecret(isOpen, () => canaries.sentence()) } : {}),
      }),
    );
    if (!hasPaper) return { item, isOpen };
    const kept = randomKept(dice, canaries, { isItemOpen: isOpen, isOpenPart: (part) => part === '' || partOf(part), isMarked: () => false });
    canaries.isOpen = true;
    papers.set(item.id, isMarked ? { ...kept, report: { ...kept.report, exempt: [4] } } : kept);
    const decided = [...parts]
      .filter(([part]) => !later.has(part))
      .map(([part, one]) => ({
        part,
        access: one,
        paragraphs: one === 'exempt' ? [3] : [],
        reason: inSecret(false, () => canaries.sentence()),
        publicTitle: '',
      }));
    return { item: { ...item, parts: decided, known: [...parts.keys()].filter((part) => !later.has(part)) }, isOpen };
  });
  const id = dice.id();
  const body: Committee = { ...committee.create(dice.id()), title: 'Adult Care Committee', chair: chair.id, callIn: dice.chance(2) };
  const sitting: Meeting = {
    ...meeting.create(id),
    committee: body.id,
    date: '2027-01-18',
    time: '10:30',
    place: 'County Hall',
    note: inSecret(false, () => canaries.sentence()),
    status: 'held',
    confirmed: dice.chance(2) ? '2027-02-15' : null,
    chairing: chair.id,
    agenda: items.map(({ item }) => item),
    attendance: [chair, officer].map((one, index) => ({
      id: dice.id(),
      place: `A${index + 1}`,
      person: one.id,
      name: '',
      role: '',
      presence: index === 0 ? 'present' : 'attending',
      substituteFor: null,
    })),
    interests: items.map(({ item, isOpen }, index) =>
      inSecret(isOpen, () => ({
        id: dice.id(),
        place: `A${index + 1}`,
        person: null,
        name: canaries.word(),
        item: item.id,
        nature: 'other registerable',
        words: canaries.sentence(),
        left: dice.chance(2),
      })),
    ),
    minutes: items.map(({ item, isOpen }, index) =>
      newMinute(`A${index + 1}`, item.id, {
        text: inSecret(isOpen, () => canaries.sentence()),
        summary: inSecret(true, () => (dice.chance(2) ? canaries.sentence() : '')),
        mover: isOpen ? chair.id : behind.id,
        outcome: dice.pick(['open', 'agreed', 'noted', 'lost'] as const),
      }),
    ),
    resolutions: items.flatMap(({ item, isOpen }, index) =>
      dice.chance(3)
        ? []
        : [
            {
              id: dice.id(),
              place: `A${index + 1}`,
              item: item.id,
              words: inSecret(isOpen, () => canaries.sentence()),
              from: null,
              noticeOn: dice.chance(2) ? '2027-01-19' : null,
            },
          ],
    ),
  };
  const council = { ...settings.create(settingsId), council: 'Wendlebury County Council' };
  const entry: KeyDecision = {
    ...keyDecision.create(dice.id()),
    title: canaries.sentence(),
    committee: body.id,
    meeting: id,
    summary: canaries.sentence(),
    isPrivate: true,
    paragraphs: '3',
    privateReason: canaries.sentence(),
    contact: officer.id,
  };
  const contact: Person = { ...officer, ...{ email: canaries.word(), telephone: canaries.word() } };
  const agenda = agendaLines(sitting, body, council, new Map());
  return {
    held: { meeting: sitting, committee: body, people: [chair, contact, behind], settings: council, agenda, papers },
    entry,
    canaries,
    withholds: items.some(({ isOpen }) => !isOpen),
  };
}
