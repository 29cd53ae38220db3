import type { Decided } from '#shared/domain/access.ts';
import { committee as committeeNoun } from '#shared/domain/committee.ts';
import type { Committee } from '#shared/domain/committee.ts';
import { type Meeting, meeting as meetingNoun } from '#shared/domain/meeting/index.ts';
import { type Person, person as personNoun } from '#shared/domain/person.ts';
import { type Programme, programme as programmeNoun } from '#shared/domain/programme.ts';
import { type Block, newComment, type Report, report as reportNoun } from '#shared/domain/report/index.ts';
import type { Template } from '#shared/domain/template/index.ts';
import { madeKey } from '#shared/outline/front.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import { publicTitleOf } from './withheld-words.ts';

const noFile = { name: '', mediaType: 'application/pdf', blob: '0'.repeat(64), bytes: 0 } as const;

/**
 * The fields of a report that are printed, one by one. A withheld part keeps its place and is told by its public title;
 * `withheld` answers what was decided about a part that does not go out, and null for one that does.
 */
export function allowedReport(
  report: Report,
  {
    template,
    blocks,
    number,
    exempt,
    withheld,
  }: {
    readonly template: Template;
    /** Those that go out: figures are named only where one of them prints them. */
    readonly blocks: readonly Block[];
    /** The number on the agenda. */
    readonly number: string;
    /** The paragraphs of Schedule 12A where the whole is marked as exempt. */
    readonly exempt: readonly number[];
    readonly withheld: (part: string) => Decided | null;
  },
): Report {
  const { id, title, purpose, reportOf, signatory, contacts, divisions, code, issued, committee, meeting } = report;
  const written = template.parts.flatMap((part) => (part.part === 'front' ? part.fields.filter((one) => one.from === 'written').map((one) => one.key) : []));
  const used = JSON.stringify(blocks);
  return {
    ...reportNoun.create(id),
    title,
    committee,
    meeting,
    template: template.id,
    templateVersion: template.version,
    purpose,
    agendaItem: number,
    reportOf,
    front: Object.fromEntries([...written, madeKey].flatMap((key) => (report.front[key] === undefined ? [] : [[key, report.front[key]]]))),
    signatory,
    contacts: [...contacts],
    implications: report.implications.map((one) => ({
      id: one.id,
      place: one.place,
      key: one.key,
      state: one.state,
      adviser: one.state === 'material' ? one.adviser : '',
      date: one.state === 'material' ? one.date : null,
    })),
    comments: report.comments.map((one) =>
      withheld(`comment:${one.id}`)
        ? newComment('', one.place, { id: one.id })
        : newComment(one.kind, one.place, { id: one.id, initials: one.initials, date: one.date }),
    ),
    figures: report.figures
      .filter((one) => used.includes(`"figure":"${one.id}"`))
      .map((one) => ({ id: one.id, place: one.place, name: one.value === null ? one.name : '', meaning: '', value: one.value, source: null })),
    backgroundPapers: report.backgroundPapers.map((one) => ({ id: one.id, place: one.place, text: one.text })),
    divisions,
    code,
    appendices: report.appendices.map((one) => {
      const decided = withheld(`appendix:${one.id}`);
      // Whatever is marked is marked by the pack, in one way for all parts.
      const common = { id: one.id, place: one.place, exempt: [] };
      if (decided) return { ...common, title: publicTitleOf('appendix', decided), file: one.file && noFile };
      const { file } = one;
      return { ...common, title: one.title, file: file && { name: file.name, mediaType: file.mediaType, blob: file.blob, bytes: file.bytes } };
    }),
    exempt: [...exempt],
    issued,
  };
}

/** The people whom a paper prints, with what it prints of them. */
export function allowedPeople(paper: KeptPaper, report: Report, programme: Programme | null): readonly Person[] {
  const contacts = new Set(report.contacts);
  const printed = new Set([report.reportOf, report.signatory, ...contacts, programme?.sponsor, programme?.manager]);
  return paper.people
    .filter(({ id }) => printed.has(id))
    .map(({ id, name, post, directorate, telephone, email }) => ({
      ...personNoun.create(id),
      name,
      post,
      directorate,
      ...(contacts.has(id) ? { telephone, email } : {}),
    }));
}

/** What a paper prints of its committee. */
export function allowedCommittee(committee: Committee | null): Committee | null {
  return committee && { ...committeeNoun.create(committee.id), title: committee.title, parent: committee.parent };
}

/** What a paper prints of its meeting. */
export function allowedMeeting(meeting: Meeting | null): Meeting | null {
  return meeting && { ...meetingNoun.create(meeting.id), date: meeting.date };
}

/** What the cover or the standing words of a paper print of its programme; nothing of it where they name none. */
export function allowedProgramme(programme: Programme | null, template: Template): Programme | null {
  if (programme === null) return null;
  const from = new Set(template.parts.flatMap((part) => (part.part === 'front' ? part.fields.map((one) => one.from) : [])));
  const says = JSON.stringify(template.parts).includes('{programme}');
  if (!says && !from.has('programme') && !from.has('sponsor') && !from.has('manager')) return null;
  const { id, title, sponsor, manager } = programme;
  return {
    ...programmeNoun.create(id),
    title: says || from.has('programme') ? title : '',
    sponsor: from.has('sponsor') ? sponsor : null,
    manager: from.has('manager') ? manager : null,
  };
}
