import { newId } from '#shared/base/ids.ts';
import { placesBetween } from '#shared/base/order-key.ts';
import { type Person, person as personNoun } from '#shared/domain/person.ts';
import { type Block, newComment, type Report, report as reportNoun } from '#shared/domain/report/index.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { Template } from '#shared/domain/template/index.ts';
import { buildOutline, citableOf, type PaperRecords } from '#shared/outline/build.ts';
import { textOfRead } from '#shared/word/reading/plain-text.ts';
import type { ReadElement, ReadFinding, ReadPaper, ReadPicture } from '#shared/word/reading/read-paper.ts';
import { type Recognised, type RecognisedContact, recognise } from '#shared/word/reading/recognise.ts';
import { findAppendices, findComments, isSection } from './from-read-ends.ts';
import { frontFrom } from './from-read-front.ts';
import { isPlain, plainLine, withLiveReferences } from './from-read-inline.ts';
import { textOfNodes } from './outline-text.ts';
import { PaperMaker } from './paper-maker.ts';

/** A paper made from a Word file: its records with a template made for it alone, and what should be known of it. */
export type PaperFromRead = {
  readonly records: PaperRecords;
  /** The pictures that the paper shows. */
  readonly pictures: readonly ReadPicture[];
  /** Those of the reading, and those of making a paper of it. */
  readonly findings: readonly ReadFinding[];
  readonly recognised: Recognised;
};

/**
 * Makes of what was read a paper that prints exactly the text of its source: sections under the source's own headings,
 * under the keys of the shipped templates where they are known; numbers where our numbering gives the same, typed words
 * elsewhere. Lists of contents are made anew. `name` is what the paper is called where it has no title.
 */
export function paperFromRead(read: ReadPaper, about: { readonly name: string; readonly settings: Settings }): PaperFromRead {
  const recognised = recognise(read);
  const running = make(read, recognised, 'running');
  const decimal = read.elements.some((element) => element.type === 'heading' && element.number !== null) ? make(read, recognised, 'decimal') : null;
  const best = decimal && decimal.maker.typed < running.maker.typed ? decimal : running;
  const { maker } = best;
  const people = recognised.contacts.map(personFrom);
  const report: Report = {
    ...reportNoun.create(newId()),
    title: best.title || read.properties.title.replace(/\s+/g, ' ').trim().slice(0, 300) || about.name.slice(0, 300) || 'Report',
    ...best.fields,
    agendaItem: recognised.agendaItem,
    contacts: people.map((one) => one.id),
  };
  const template: Template = { ...best.template, name: `Made for “${report.title}”`.slice(0, 300) };
  const typed: PaperRecords = {
    template,
    report: { ...report, template: template.id, templateVersion: template.version },
    blocks: maker.placed.blocks(),
    people,
    settings: about.settings,
    committee: null,
    meeting: null,
  };
  const records = withReferences(typed, maker);
  const used = new Set(records.blocks.flatMap((block) => (block.type === 'picture' ? [block.blob] : [])));
  return {
    records,
    pictures: read.pictures.filter((one) => used.has(one.hash)),
    findings: [...read.findings, ...findingsOf(maker, best.hasContentsLeft), ...differences(read, records)],
    recognised,
  };
}

type Made = {
  readonly maker: PaperMaker;
  readonly template: Template;
  readonly title: string;
  readonly fields: Partial<Report>;
  readonly hasContentsLeft: boolean;
};

function make(read: ReadPaper, recognised: Recognised, numbering: Template['numbering']): Made {
  const { elements } = read;
  const maker = new PaperMaker(numbering, read.pictures);
  const { placed } = maker;
  const { parts } = placed;
  const keys = new Map(recognised.sections.map((one) => [one.at, one.key]));
  const comments = numbering === 'running' ? findComments(elements, recognised) : null;
  const endings = findAppendices(elements);
  const titleAt = titleOf(elements, recognised);
  const front = titleAt === null ? null : frontFrom(elements.slice(0, titleAt));
  const commentPlaces = placesBetween(null, null, comments?.comments.length ?? 0);
  const commentRecords = (comments?.comments ?? []).map((one, index) =>
    newComment(one.kind.toLowerCase().replace(/[^a-z0-9]+/g, '-'), commentPlaces[index] ?? 'V', { initials: one.initials, date: one.date }),
  );
  const appendixPlaces = placesBetween(null, null, endings?.appendices.length ?? 0);
  const appendices = (endings?.appendices ?? []).map((one, index) => ({
    id: newId(),
    place: appendixPlaces[index] ?? 'V',
    title: one.title,
    exempt: [],
    file: null,
  }));
  let hasContentsLeft = false;
  if (front) parts.push(front.part);
  for (let at = front && titleAt !== null ? titleAt : 0; at < elements.length; at++) {
    const element = elements[at] as ReadElement;
    const comment = comments?.comments.findIndex((one) => one.at === at) ?? -1;
    const appendix = endings?.appendices.findIndex((one) => one.at === at) ?? -1;
    const next = elements[at + 1];
    if (at === titleAt) {
      parts.push({ part: 'title', capitals: false });
      placed.leave();
    } else if (
      element.type === 'heading' &&
      next?.type === 'contents' &&
      element.number === null &&
      isPlain(element.text) &&
      !parts.some((one) => one.part === 'contents')
    ) {
      parts.push({ part: 'contents', heading: plainLine(element.text).slice(0, 300), depth: 3 });
      placed.leave();
    } else if (element.type === 'contents') hasContentsLeft ||= elements[at - 1]?.type !== 'heading' || !parts.some((one) => one.part === 'contents');
    else if (comments && comment >= 0 && 'bookmarks' in element) {
      if (comment === 0) parts.push({ part: 'comments', itemHeading: comments.itemHeading, guidance: '' });
      const slot = `comment:${commentRecords[comment]?.id}`;
      placed.enter(slot, { piece: 'heading', id: slot, level: 2, counted: true, text: '' }, element.bookmarks);
    } else if (appendix >= 0) {
      const slot = `appendix:${appendices[appendix]?.id}`;
      placed.enter(slot, { piece: 'appendix', id: slot, exempt: [], text: '' }, element.bookmarks);
    } else if (isSection(element)) maker.section(element, keys.get(at) ?? null);
    else if (
      element.type === 'caption' &&
      (next?.type === 'table' || next?.type === 'picture') &&
      maker.captionFor(next.type, element) !== null &&
      next.type === 'table'
    ) {
      maker.add(next, element);
      at++;
    } else if (element.type === 'picture' && next?.type === 'caption' && maker.captionFor('picture', next) !== null) {
      maker.add(element, next);
      at++;
    } else {
      // Name and post below the recommendations are no part of the last of them.
      if (placed.isAfterRecommendation && isTail(elements, at)) placed.leave();
      maker.add(element);
    }
  }
  if (endings) parts.push({ part: 'appendices', label: endings.label, filesHeading: 'Appendices in separate files' });
  const kinds = new Map(commentRecords.map((one, index) => [one.kind, comments?.comments[index]?.label ?? one.kind]));
  return {
    maker,
    title: titleAt === null ? '' : plainLine((elements[titleAt] as Extract<ReadElement, { type: 'heading' }>).text),
    fields: { comments: commentRecords, appendices, front: front?.words ?? {} },
    template: {
      id: newId(),
      version: 1,
      name: '',
      authority: '',
      body: '',
      validFrom: '2000-01-01',
      validTo: null,
      numbering,
      parts,
      implications: [],
      commentKinds: [...kinds].map(([key, label]) => ({ key, label })),
    },
    hasContentsLeft,
  };
}

/** The title, where it can stand as one: a line of plain words before every section. */
function titleOf(elements: readonly ReadElement[], { title }: Recognised): number | null {
  const element = title === null ? undefined : elements[title];
  if (title === null || element?.type !== 'heading' || element.number !== null || !isPlain(element.text)) return null;
  const words = plainLine(element.text);
  return words === '' || words.length > 300 || elements.slice(0, title).some(isSection) ? null : title;
}

/** Whether nothing but unnumbered paragraphs stands from there to the next section. */
function isTail(elements: readonly ReadElement[], from: number): boolean {
  const end = elements.findIndex((element, at) => at >= from && isSection(element));
  return elements
    .slice(from, end < 0 ? undefined : end)
    .every((element) => element.type === 'page' || (element.type === 'paragraph' && element.label === null));
}

function withReferences(records: PaperRecords, maker: PaperMaker): PaperRecords {
  if (maker.references.size === 0) return records;
  const citable = citableOf(records);
  const live = (text: Parameters<typeof withLiveReferences>[0]) =>
    withLiveReferences(text, maker.references, (bookmark) => maker.placed.marks.get(bookmark), citable);
  const blocks = records.blocks.map((block): Block => {
    if ('text' in block) return { ...block, text: live(block.text) };
    if (block.type !== 'row') return block;
    return { ...block, cells: Object.fromEntries(Object.entries(block.cells).map(([column, words]) => [column, live(words)])) };
  });
  return { ...records, blocks };
}

function personFrom(contact: RecognisedContact): Person {
  return {
    ...personNoun.create(newId()),
    name: contact.name.slice(0, 300),
    post: contact.post.slice(0, 300),
    telephone: contact.telephone,
    email: contact.email,
  };
}

const nowhere = { element: null, words: '' };

function findingsOf(maker: PaperMaker, hasContentsLeft: boolean): readonly ReadFinding[] {
  const count = (number: number, one: string, more: string) => (number === 1 ? one : more.replace('#', String(number)));
  const found: ReadFinding[] = [];
  if (maker.typed > 0)
    found.push({
      kind: 'typed-numbers',
      place: nowhere,
      message: `${count(maker.typed, 'One number, letter or bullet is', '# numbers, letters or bullets are')} not what Boardpack would count there. They stand as typed words.`,
    });
  if (maker.picturesLeft > 0)
    found.push({
      kind: 'picture',
      place: nowhere,
      message: `${count(maker.picturesLeft, 'One picture', '# pictures')} could not be kept in the report, and ${maker.picturesLeft === 1 ? 'is' : 'are'} not in it.`,
    });
  if (maker.tablesSplit > 0)
    found.push({
      kind: 'table-flattened',
      place: nowhere,
      message: `${count(maker.tablesSplit, 'One table has', '# tables have')} more than 20 columns. Each row became a line of words.`,
    });
  if (hasContentsLeft)
    found.push({ kind: 'typed-contents', place: nowhere, message: 'A list of contents without a heading was left out. The pack makes its own.' });
  return found;
}

/** Looks whether the paper prints what was read, line for line; says where it first does not. */
function differences(read: ReadPaper, records: PaperRecords): readonly ReadFinding[] {
  const source = textOfRead(read.elements.filter((element) => element.type !== 'contents'));
  const printed = textOfNodes(buildOutline(records).nodes);
  const at = source.findIndex((line, index) => line !== printed[index]);
  if (at < 0 && source.length === printed.length) return [];
  const line = (at < 0 ? printed[source.length] : source[at]) ?? '';
  return [
    {
      kind: 'not-understood',
      place: nowhere,
      message: `The text differs from that of the file, first at “${line.slice(0, 80)}”. Compare the two before you use it.`,
    },
  ];
}
