import { newId } from '#shared/base/ids.ts';
import { placesBetween } from '#shared/base/order-key.ts';
import { applyEdit } from '#shared/changes/apply.ts';
import type { Fields } from '#shared/changes/change.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { type AgendaItem, meeting as meetingNoun, newAgendaItem } from '#shared/domain/meeting/index.ts';
import type { ReceivedPaper } from '#shared/domain/paper/index.ts';
import { agendaLines } from '#shared/meetings/agenda-lines.ts';
import type { Arrived } from '#shared/packs/intake/arrived.ts';
import { type Proposal, propose } from '#shared/packs/intake/propose.ts';
import { takeIn } from '#shared/packs/intake/take-in.ts';

/** The day on which papers are taken in. */
export const today = '2026-12-20';

/** A paper that arrived: a PDF on street lighting, but for what is said otherwise. */
export function arrived(fields: Partial<Arrived> & { readonly name?: string } = {}): Arrived {
  const { name = 'paper.pdf', ...others } = fields;
  return {
    title: 'Street lighting',
    titleIn: 'paper',
    report: '',
    itemNumber: '',
    from: '',
    made: '',
    isExempt: false,
    paragraphs: [],
    findings: [],
    form: 'pdf',
    file: { name, hash: newId().padEnd(64, '0'), bytes: 10 },
    kept: null,
    pages: 1,
    ...others,
  };
}

/** A meeting with these items, and what is taken in for it one folder after the other. */
export function sitting(items: readonly Partial<AgendaItem>[] = [], lastTitles: readonly string[] = []) {
  const places = placesBetween(null, null, items.length);
  let meeting = { ...meetingNoun.create(newId()), date: '2027-01-14', agenda: items.map((one, index) => newAgendaItem(places[index] as string, one)) };
  let papers: readonly ReceivedPaper[] = [];
  const lines = () => agendaLines(meeting, null, settings.create(settingsId), new Map(papers.map((one) => [one.id, one.title]))).lines;
  return {
    lines,
    papers: () => papers,
    propose: (files: readonly (readonly [path: string, arrived: Arrived])[]): readonly Proposal[] => {
      const proposals: Proposal[] = [];
      for (const [path, one] of files) proposals.push(propose(path, one, { lines: lines(), papers }, proposals));
      return proposals;
    },
    take: (proposals: readonly Proposal[]) => {
      const made = takeIn(proposals, { meeting, papers, today, lastTitles });
      for (const edit of made.edits) {
        if (edit.kind === 'meeting') meeting = applyEdit(meeting as unknown as Fields, edit) as unknown as typeof meeting;
        else papers = [...papers, applyEdit(null, edit) as unknown as ReceivedPaper];
      }
      return made.papers;
    },
  };
}
