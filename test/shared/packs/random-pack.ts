import type { Access, Decided } from '#shared/domain/access.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import type { FileNote, PackItem, PackSource } from '#shared/packs/pack-source.ts';
import { Canaries } from './canaries.ts';
import { hashOf, randomKept } from './random-kept.ts';
import { Dice } from './random-numbers.ts';

/** A pack with a canary in every text of it, and which of them the public may read. */
export type RandomPack = { readonly source: PackSource; readonly papers: ReadonlyMap<string, KeptPaper>; readonly canaries: Canaries };

const accesses: readonly Access[] = ['open', 'open', 'open', 'exempt', 'confidential', 'undecided'];
export const wholeFile: FileNote = { pages: 3, tagged: true, scanned: false, isProtected: false, isLocked: false, signed: false };

/** Any pack: papers of any template, PDFs, items and parts with anything decided about them by secretary and author. */
export function randomPack(seed: number): RandomPack {
  const dice = new Dice(seed);
  const canaries = new Canaries(dice);
  const papers = new Map<string, KeptPaper>();
  const files: Record<string, FileNote> = {};
  const items = Array.from({ length: 1 + dice.roll(3) }, (_, index) => randomItem(dice, canaries, index, papers, files)).sort(
    (a, b) => a.agendaPart - b.agendaPart,
  );
  const source: PackSource = {
    type: 'boardpack-pack',
    format: 1,
    made: '2027-01-08T10:00:00Z',
    by: 'Priya Raman',
    council: 'Wendlebury County Council',
    font: 'Arial',
    committee: { id: dice.id(), title: 'Adult Care Committee', authority: '' },
    meeting: { id: dice.id(), title: '', date: '2027-01-18', time: '14:30', place: 'County Hall', postponedFrom: null, statusReason: '' },
    members: [{ name: 'Councillor Rosa Quill', role: 'Chair' }],
    contact: ['Priya Raman', '01632 960 150'],
    exclusion: null,
    items,
    files,
    number: 0,
    allowed: [],
    note: '',
    follows: null,
    firstPage: { public: 1, members: 1, officers: 1 },
    pagePrefix: '',
  };
  return { source, papers, canaries };
}

function randomItem(dice: Dice, canaries: Canaries, index: number, papers: Map<string, KeptPaper>, files: Record<string, FileNote>): PackItem {
  const access = dice.pick(accesses);
  const isPdf = dice.chance(4);
  // An author who marks the whole paper as exempt is heard even where the agenda says that it is open.
  const isWholeMarked = !isPdf && dice.chance(6);
  const isItemOpen = access === 'open' && !isWholeMarked;
  const parts = new Map<string, { isOpen: boolean; decided: Access | null; isMarked: boolean; isLater: boolean }>();
  const stateOf = (part: string) => {
    const known = parts.get(part);
    if (known) return known;
    const decided = dice.chance(3) ? dice.pick(accesses) : null;
    const isMarked = !part.startsWith('section:') && !part.startsWith('implication:') && dice.chance(4);
    // An appendix or comment that came after the item was decided.
    const isLater = /^(?:appendix|comment):/.test(part) && dice.chance(5);
    const whole = { isOpen: true, decided: null, isMarked: false, isLater: false };
    const made = part === '' ? whole : { isOpen: decided ? decided === 'open' : !isMarked && !isLater, decided, isMarked, isLater };
    parts.set(part, made);
    return made;
  };
  const secretly = (isOpen: boolean, make: () => string) => {
    const before = canaries.isOpen;
    canaries.isOpen = isOpen;
    const made = make();
    canaries.isOpen = before;
    return made;
  };
  const decide = (one: Access): Decided => ({
    access: one,
    paragraphs: one === 'exempt' ? [1 + dice.roll(7)] : [],
    reason: secretly(false, () => canaries.sentence()),
    publicTitle: dice.chance(2) ? 'A matter of contract' : '',
  });
  let paper: PackItem['paper'];
  const hash = hashOf(dice);
  if (isPdf) {
    paper = { form: 'pdf', hash, contents: hash, name: `${secretly(false, () => canaries.word())}.pdf`, bytes: 100 };
    files[hash] = wholeFile;
  } else {
    const kept = randomKept(dice, canaries, { isItemOpen, isOpenPart: (part) => stateOf(part).isOpen, isMarked: (part) => stateOf(part).isMarked });
    papers.set(hash, isWholeMarked ? { ...kept, report: { ...kept.report, exempt: [4] } } : kept);
    for (const one of kept.report.appendices) if (one.file) files[one.file.blob] = wholeFile;
    paper = { form: 'kept', hash, contents: hash, blobs: [] };
  }
  return {
    id: dice.id(),
    number: String(index + 1),
    level: 0,
    agendaPart: access === 'open' || access === 'undecided' ? 1 : 2,
    time: '14:30',
    minutes: 10,
    presenter: secretly(false, () => canaries.word()),
    title: secretly(isItemOpen, () => canaries.sentence()),
    note: secretly(isItemOpen, () => canaries.sentence()),
    ...decide(access),
    parts: [...parts].flatMap(([part, { decided }]) => (decided ? [{ part, ...decide(decided) }] : [])),
    known: [...parts].flatMap(([part, { isLater }]) => (isLater ? [] : [part])),
    isMarked: isWholeMarked,
    withdrawn: null,
    withdrawnReason: '',
    urgent: '',
    paper,
  };
}
