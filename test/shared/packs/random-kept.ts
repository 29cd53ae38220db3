import { committee } from '#shared/domain/committee.ts';
import { meeting } from '#shared/domain/meeting/index.ts';
import { person } from '#shared/domain/person.ts';
import { programme } from '#shared/domain/programme.ts';
import { type Block, type Inline, newComment, report, type WrittenBlock } from '#shared/domain/report/index.ts';
import { placesBetween } from '#shared/base/order-key.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import { paperFormat, paperType } from '#shared/papers/kept-paper.ts';
import { templates, type Template } from '#shared/templates/index.ts';
import type { Canaries } from './canaries.ts';
import type { Dice } from './random-numbers.ts';

/** A part of a paper and whether the public may read it. */
export type RandomPart = { readonly part: string; readonly isOpen: boolean };

/**
 * Any paper of any template, with a canary in every text. Parts for which `isOpenPart` says no are written in secret words;
 * `isItemOpen` says whether any of it is public. `marked` is asked for parts that are to carry the author's own mark.
 */
export function randomKept(
  dice: Dice,
  canaries: Canaries,
  {
    isItemOpen,
    isOpenPart,
    isMarked,
  }: { readonly isItemOpen: boolean; readonly isOpenPart: (part: string) => boolean; readonly isMarked: (part: string) => boolean },
): KeptPaper {
  const template = withOwnSection(dice.pick(templates), dice, canaries, isItemOpen, isOpenPart);
  const known: string[] = [];
  const inPart = <T>(part: string, make: () => T): T => {
    const before = canaries.isOpen;
    canaries.isOpen = isItemOpen && isOpenPart(part);
    const made = make();
    canaries.isOpen = before;
    return made;
  };
  const notPrinted = <T>(make: () => T): T => {
    const before = canaries.isOpen;
    canaries.isOpen = false;
    const made = make();
    canaries.isOpen = before;
    return made;
  };
  const whole = <T>(make: () => T): T => inPart('', make);
  const comments = [...template.commentKinds.slice(0, 2).map((one) => one.key), 'Public health'].map((kind, index) => {
    const id = dice.id();
    const isPartOpen = isItemOpen && isOpenPart(`comment:${id}`);
    return newComment(kind, `A${index + 1}`, {
      id,
      initials: 'NN',
      date: '2027-01-05',
      concerns: [],
      receivedFrom: notPrinted(() => canaries.sentence()),
      signedOver: [{ block: 'x', words: notPrinted(() => canaries.sentence()) }],
      ...(isMarked(`comment:${id}`) ? { exempt: [3] } : {}),
      adviser: isPartOpen ? dice.id() : null,
    });
  });
  const appendices = Array.from({ length: dice.roll(4) }, (_, index) => {
    const id = dice.id();
    const part = `appendix:${id}`;
    return inPart(part, () => ({
      id,
      place: `A${index + 1}`,
      title: canaries.sentence(),
      exempt: isMarked(part) ? [1, 3] : [],
      file: dice.chance(3)
        ? { name: `${canaries.word()} ${canaries.word()}.pdf`, mediaType: dice.pick(['application/pdf', 'image/png'] as const), blob: hashOf(dice), bytes: 100 }
        : null,
    }));
  });
  const figures = [0, 1].map((index) => ({
    id: dice.id(),
    place: `A${index + 1}`,
    name: notPrinted(() => canaries.word()),
    meaning: notPrinted(() => canaries.sentence()),
    value: { type: 'count' as const, count: String(1_000_000 + dice.roll(9_000_000)) },
    source: null,
  }));
  const slots = [
    ...template.parts.flatMap((part) => (part.part === 'section' ? [`section:${part.key}`] : [])),
    'section:recommendations',
    ...template.implications.slice(0, 2).map((one) => `implication:${one.key}`),
    ...comments.map((one) => `comment:${one.id}`),
    ...appendices.filter((one) => one.file === null).map((one) => `appendix:${one.id}`),
  ];
  known.push(...slots);
  const words = (isPart: boolean): Inline => {
    const pieces: Inline[number][] = [{ text: `${canaries.sentence()} ` }];
    if (dice.chance(4)) pieces.push({ text: `${canaries.sentence()} `, marks: { link: `https://example.org/${canaries.word()}` } });
    if (dice.chance(4)) pieces.push({ footnote: { id: dice.id(), text: [{ text: canaries.sentence() }] } });
    if (dice.chance(3)) pieces.push({ reference: { to: [dice.pick(known)], form: 'list' } });
    if (isPart && dice.chance(8)) pieces.push({ figure: dice.pick(figures).id });
    return pieces;
  };
  const blocks = slots.flatMap((slot) =>
    inPart(slot, () => {
      const places = placesBetween(null, null, 2 + dice.roll(3));
      return places.flatMap((place) => randomBlocks(dice, canaries, slot, place, words, known));
    }),
  );
  const director = person.create(dice.id());
  return {
    type: paperType,
    format: paperFormat,
    made: '2027-01-04T09:00:00Z',
    by: notPrinted(() => canaries.sentence()),
    version: null,
    note: notPrinted(() => canaries.sentence()),
    formats: {},
    template,
    report: {
      ...report.create(dice.id()),
      title: whole(() => canaries.sentence()),
      template: template.id,
      purpose: 'decision',
      agendaItem: '99',
      reportOf: director.id,
      signatory: director.id,
      contacts: [director.id],
      front: { unprinted: notPrinted(() => canaries.sentence()), 'lead-officer': 'Idris Calloway' },
      implications: template.implications
        .slice(0, 2)
        .map((one, index) => ({ id: dice.id(), place: `A${index + 1}`, key: one.key, state: 'material' as const, adviser: 'N. Nemo', date: '2026-12-01' })),
      comments,
      figures,
      notes: [{ id: dice.id(), place: 'A', block: null, text: notPrinted(() => canaries.sentence()), done: false }],
      backgroundPapers: [{ id: dice.id(), place: 'A', text: whole(() => canaries.sentence()) }],
      divisions: whole(() => canaries.sentence()),
      appendices,
      exempt: [],
    },
    blocks,
    people: [
      { ...director, name: 'Marion Thackeray', post: 'Corporate Director' },
      { ...person.create(dice.id()), name: notPrinted(() => canaries.sentence()) },
    ],
    committee: { ...committee.create(dice.id()), title: 'Adult Care Committee', remit: notPrinted(() => canaries.sentence()) },
    meeting: { ...meeting.create(dice.id()), date: '2027-01-18', note: notPrinted(() => canaries.sentence()) },
    programme: { ...programme.create(dice.id()), title: 'Closer to Home' },
    settings: { council: 'Wendlebury County Council', wordFont: 'Arial', stage: notPrinted(() => canaries.word()) },
    blobs: [],
    seal: '0'.repeat(64),
  };
}

export function hashOf(dice: Dice): string {
  return Array.from({ length: 64 }, () => '0123456789abcdef'[dice.roll(16)]).join('');
}

/** A template as it is made for a paper from outside: with a section whose heading its author wrote. */
function withOwnSection(template: Template, dice: Dice, canaries: Canaries, isItemOpen: boolean, isOpenPart: (part: string) => boolean): Template {
  if (!dice.chance(2)) return template;
  const key = `own-${dice.roll(1000)}`;
  const before = canaries.isOpen;
  canaries.isOpen = isItemOpen && isOpenPart(`section:${key}`);
  const heading = canaries.sentence();
  canaries.isOpen = before;
  const at = template.parts.findIndex((part) => part.part === 'section');
  const section = { part: 'section' as const, key, heading, required: [], guidance: 'zqguidance', standing: {}, fill: [] };
  return { ...template, parts: [...template.parts.slice(0, at), section, ...template.parts.slice(at)] };
}

function randomBlocks(dice: Dice, canaries: Canaries, slot: string, place: string, words: (isPart: boolean) => Inline, known: string[]): readonly Block[] {
  const id = dice.id();
  known.push(id);
  const common = { id, place, slot };
  switch (dice.roll(9)) {
    case 0:
      return [{ ...common, type: 'heading', level: dice.pick([1, 2] as const), text: words(false) }];
    case 1:
    case 2:
      return [
        { ...common, type: 'item', style: dice.pick(['lettered', 'bulleted', 'numbered'] as const), level: dice.pick([0, 1, 2] as const), text: words(true) },
      ];
    case 3:
      return [{ ...common, type: 'quotation', text: words(true) }];
    case 4:
      return [{ ...common, type: 'recommendation', text: words(true) }];
    case 5: {
      const rows = placesBetween(null, null, 3).map(
        (at): WrittenBlock => ({ id: dice.id(), place: at, slot: `table:${id}`, type: 'row', cells: { a: words(true), b: [{ text: canaries.word() }] } }),
      );
      const table: WrittenBlock = {
        ...common,
        type: 'table',
        caption: dice.chance(3) ? '' : canaries.sentence(),
        columns: [
          { id: 'a', width: 2 },
          { id: 'b', width: 1 },
        ],
      };
      if (!dice.chance(3)) return [table, ...rows];
      const owner = dice.id();
      return [
        {
          ...common,
          id: owner,
          type: 'register',
          filling: 'milestones',
          form: 'table',
          options: { note: canaries.word() },
          frozen: { day: '2026-12-01', blocks: [table, ...rows] as never },
        },
      ];
    }
    case 6:
      return [
        {
          ...common,
          type: 'picture',
          blob: hashOf(dice),
          mediaType: 'image/png',
          width: 400,
          height: 200,
          share: 0.5,
          alt: canaries.sentence(),
          caption: dice.chance(3) ? '' : canaries.sentence(),
        },
      ];
    default:
      return [{ ...common, type: 'paragraph', numbered: !dice.chance(4), text: words(true) }];
  }
}
