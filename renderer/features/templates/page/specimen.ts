import { placesBetween } from '#shared/base/order-key.ts';
import { committee } from '#shared/domain/committee.ts';
import { meeting } from '#shared/domain/meeting/index.ts';
import { person } from '#shared/domain/person.ts';
import { type Block, inlineOf, newComment, type Report, report as reportNoun, type Slot } from '#shared/domain/report/index.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { Template } from '#shared/domain/template/index.ts';
import { standingWords } from '#shared/outline/front.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import { startingTexts } from '#shared/templates/starting.ts';

const author = {
  ...person.create('specimen-author'),
  name: 'Alex Fielding',
  post: 'Director of Community Services',
  email: 'alex.fielding@example.org',
  telephone: '01632 960 001',
};
const body = { ...committee.create('specimen-committee'), title: 'Communities Committee' };
const sitting = { ...meeting.create('specimen-meeting'), committee: body.id, date: '2027-01-18' };

/** A short invented paper that has something in every part of a template, for looking at it while it is made. */
export function specimenOf(template: Template, purpose: Report['purpose'], settings: Settings): PaperRecords {
  const commentPlaces = placesBetween(null, null, template.commentKinds.length);
  const implicationPlaces = placesBetween(null, null, template.implications.length);
  const comments = template.commentKinds.map((kind, index) =>
    newComment(kind.key, commentPlaces[index] as string, { id: `specimen-${kind.key}`, initials: 'AF', date: '2026-12-18' }),
  );
  const report: Report = {
    ...reportNoun.create('specimen'),
    title: 'Libraries as Community Hubs',
    purpose,
    committee: body.id,
    meeting: sitting.id,
    agendaItem: '7',
    reportOf: author.id,
    signatory: author.id,
    contacts: [author.id],
    divisions: 'All',
    code: 'CS/27/004',
    front: Object.fromEntries(
      template.parts.flatMap((part) => (part.part === 'front' ? part.fields.map((field) => [field.key, 'As filled in by the author']) : [])),
    ),
    implications: template.implications.map((one, index) => ({
      id: `specimen-${one.key}`,
      place: implicationPlaces[index] as string,
      key: one.key,
      state: index === 0 ? 'material' : 'nothing-material',
      adviser: index === 0 ? 'Robin Ashby' : '',
      date: index === 0 ? '2026-12-17' : null,
    })),
    comments,
    backgroundPapers: [{ id: 'specimen-paper', place: 'V', text: 'Survey of library users, autumn 2026' }],
  };
  const standing = standingWords({ report, people: new Map([[author.id, author]]), settings, committee: body, meeting: sitting, programme: null });
  const starting = new Map(startingTexts(template, purpose, standing).map((one) => [one.slot, one.text]));
  const blocks = [
    ...template.parts.flatMap((part, index) =>
      part.part === 'section' ? sectionBlocks(`section:${part.key}`, starting.get(`section:${part.key}`), index) : [],
    ),
    ...(template.parts.some((part) => part.part === 'recommendations') ? recommendations() : []),
    ...template.implications.slice(0, 1).flatMap((one) => textBlocks(`implication:${one.key}`, ['The cost is met within the approved budget of the service.'])),
    ...comments.flatMap((one) => textBlocks(`comment:${one.id}`, ['The matters in this report are within the remit of the Committee.'])),
  ];
  return { template, report, blocks, people: [author], settings, committee: body, meeting: sitting, programme: null };
}

function sectionBlocks(slot: Slot, starting: string | undefined, index: number): readonly Block[] {
  if (starting !== undefined) return textBlocks(slot, [starting]);
  if (index % 3 !== 0) return textBlocks(slot, ['Each paragraph of this part takes its number from the template, and keeps it right as others come and go.']);
  const [first, second, third, fourth] = placesBetween(null, null, 4) as [string, string, string, string];
  return [
    { id: `${slot}-1`, slot, place: first, type: 'paragraph', numbered: true, text: inlineOf('Three libraries are to open their doors to other services:') },
    { id: `${slot}-2`, slot, place: second, type: 'item', style: 'lettered', level: 0, text: inlineOf('advice on benefits and work;') },
    { id: `${slot}-3`, slot, place: third, type: 'item', style: 'lettered', level: 0, text: inlineOf('a weekly health clinic.') },
    { id: `${slot}-4`, slot, place: fourth, type: 'heading', level: 1, text: inlineOf('What users said') },
    ...textBlocks(slot, ['Most of those who answered want longer opening hours.'], fourth),
  ];
}

function textBlocks(slot: Slot, texts: readonly string[], after: string | null = null): readonly Block[] {
  const places = placesBetween(after, null, texts.length);
  return texts.map((text, index) => ({
    id: `${slot}-text-${index}`,
    slot,
    place: places[index] as string,
    type: 'paragraph',
    numbered: true,
    text: inlineOf(text),
  }));
}

function recommendations(): readonly Block[] {
  const slot: Slot = 'section:recommendations';
  const places = placesBetween(null, null, 2);
  return ['notes the progress made; and', 'agrees the next steps.'].map((text, index) => ({
    id: `${slot}-${index}`,
    slot,
    place: places[index] as string,
    type: 'recommendation',
    text: inlineOf(text),
  }));
}
