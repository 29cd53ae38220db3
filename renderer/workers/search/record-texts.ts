import type { Fields } from '#shared/changes/change.ts';
import { fieldText, type Titles, valueOf } from '#shared/domain/field-text.ts';
import { type Field, type Kind, kinds } from '#shared/domain/noun.ts';
import { type AnyRecord, nouns } from '#shared/domain/nouns.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { ReceivedPaper } from '#shared/domain/paper/index.ts';
import { type Block, plainText, type Report } from '#shared/domain/report/index.ts';
import type { OwnTemplate } from '#shared/domain/template/index.ts';
import { templatesWith } from '#shared/templates/index.ts';
import { shownFields } from '#shared/templates/shown-fields.ts';

/** The words of one field, or of one `block` of a report, under the name that people know it by. */
export type FieldWords = { readonly label: string; readonly words: string; readonly block?: string };

/** The kinds that are searched: everything but what is not a record of anything; issued versions are found by their reports. */
export const searchedKinds: readonly Kind[] = kinds.filter((kind) => !['settings', 'view', 'version'].includes(kind));

/** The kinds that fields of others name, so that these are found by their titles too. */
export const namedKinds: ReadonlySet<Kind> = new Set<Kind>([...kinds.flatMap((kind) => nouns[kind].fields.flatMap(kindsNamedBy)), 'template']);

/** The title that a record is known by. */
export function titleOf(kind: Kind, record: Fields): string {
  return (nouns[kind].titleOf as (one: AnyRecord) => string)(record as AnyRecord);
}

/** 'R4', or '' where a record has no reference of its own. */
export function referenceOf(record: Fields): string {
  const reference = record['reference'];
  return typeof reference === 'string' ? reference : '';
}

/** Everything a record says besides its title and reference, field by field; a report's own words lie in its blocks. */
export function recordTexts(kind: Kind, record: Fields, titles: Titles, own: readonly OwnTemplate[] = []): readonly FieldWords[] {
  const title = titleOf(kind, record);
  const texts: FieldWords[] = [];
  for (const field of shownFields(kind, own)) {
    if (field.shape.type === 'flag' || field.shape.type === 'place' || field.name === 'reference') continue;
    const words = tidy(fieldText(valueOf(record, field), field.shape, titles));
    if (words !== '' && words !== title) texts.push({ label: field.label, words });
  }
  if (kind === 'meeting') return [...texts, ...meetingTexts(record as Meeting)];
  if (kind === 'paper') return [...texts, ...filled([{ label: 'File', words: (record as ReceivedPaper).file.name }])];
  if (kind === 'template') return [...texts, ...templateTexts(record as OwnTemplate)];
  return kind === 'report' ? [...texts, ...reportTexts(record as Report, titles)] : texts;
}

/** What a report says in fields that no table shows. */
function reportTexts(report: Report, titles: Titles): readonly FieldWords[] {
  const people = [report.signatory, ...report.contacts].map((id) => (id && titles.titleOf('person', id)) ?? '');
  const texts: FieldWords[] = [
    { label: 'Contacts and signatory', words: people.filter(Boolean).join(', ') },
    { label: 'Front of the report', words: Object.values(report.front).join(' · ') },
    { label: 'Implications', words: report.implications.map((one) => one.adviser).join(' · ') },
    { label: 'Comments', words: report.comments.map((one) => `${one.kind} ${one.initials}`).join(' · ') },
    { label: 'Background papers', words: report.backgroundPapers.map((one) => one.text).join(' · ') },
    { label: 'Divisions', words: report.divisions },
    { label: 'Code', words: report.code },
    { label: 'Appendices', words: report.appendices.map((one) => `${one.title} ${one.file?.name ?? ''}`).join(' · ') },
  ];
  return filled(texts);
}

/** What was on the agenda of a meeting, and what came of it. */
function meetingTexts({ agenda, minutes, resolutions, attendance, interests }: Meeting): readonly FieldWords[] {
  return filled([
    { label: 'Agenda', words: agenda.map((one) => `${one.title} ${one.publicTitle} ${one.note}`).join(' · ') },
    { label: 'Minutes', words: minutes.map((one) => `${one.text} ${one.summary}`).join(' · ') },
    { label: 'Resolutions', words: resolutions.map((one) => one.words).join(' · ') },
    { label: 'Attendance and interests', words: [...attendance.map((one) => one.name), ...interests.map((one) => `${one.name} ${one.words}`)].join(' · ') },
  ]);
}

/** What a template says besides its name. */
function templateTexts({ content }: OwnTemplate): readonly FieldWords[] {
  const texts = [
    { label: 'Authority and body', words: `${content.authority} · ${content.body}` },
    { label: 'Headings', words: content.parts.map((part) => ('heading' in part ? part.heading : '')).join(' · ') },
    {
      label: 'Standing words',
      words: content.parts
        .map((part) => ('standing' in part ? (typeof part.standing === 'string' ? part.standing : Object.values(part.standing).join(' ')) : ''))
        .join(' '),
    },
  ];
  return filled(texts);
}

/** The texts that say something, on one line each. */
function filled(texts: readonly FieldWords[]): readonly FieldWords[] {
  return texts.filter(({ words }) => /[^\s·]/.test(words)).map(({ label, words }) => ({ label, words: tidy(words) }));
}

/**
 * The words of a block of a report: its text and footnotes, its cells, its caption and alternative text. A frozen block
 * from the registers has those that it was issued with; what a live one says is found in the registers themselves.
 */
export function blockWords(block: Fields): string {
  const one = block as unknown as Block;
  if (one.type === 'row') return tidy(Object.values(one.cells).map(allWords).join(' · '));
  if (one.type === 'table') return one.caption;
  if (one.type === 'picture') return tidy(`${one.caption} ${one.alt}`);
  if (one.type === 'register') return tidy(one.frozen ? one.frozen.blocks.map((said) => blockWords(said)).join(' · ') : String(one.options['caption'] ?? ''));
  return tidy(allWords(one.text));
}

/** The part of its paper that a block stands in: 'Reasons for recommendations'. */
export function blockPlace(block: Fields, report: Fields, own: readonly OwnTemplate[] = []): string {
  const [place = '', key = ''] = String(block['slot']).split(':');
  const { template, templateVersion, appendices } = report as unknown as Report;
  const known = templatesWith(own).find(template, templateVersion);
  if (place === 'section') {
    for (const part of known?.parts ?? []) {
      if (part.part === 'section' && part.key === key) return part.heading;
      if (part.part === 'recommendations' && key === 'recommendations') return part.heading;
    }
  }
  if (place === 'implication') return known?.implications.find((one) => one.key === key)?.heading ?? 'Implications';
  if (place === 'appendix') return appendices.find((one) => one.id === key)?.title || 'Appendix';
  return { comment: 'Comments', table: 'Table' }[place] ?? 'Text';
}

function allWords(content: Parameters<typeof plainText>[0]): string {
  const notes = content.flatMap((piece) => ('footnote' in piece ? [plainText(piece.footnote.text)] : []));
  return [plainText(content), ...notes].join(' ');
}

function kindsNamedBy({ shape }: Field): readonly Kind[] {
  if (shape.type === 'reference' || shape.type === 'references') return [shape.to];
  return shape.type === 'list' ? shape.fields.flatMap(kindsNamedBy) : [];
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
