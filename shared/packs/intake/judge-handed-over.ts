import { longDate } from '#shared/base/calendar-date.ts';
import { byPlace } from '#shared/base/order-key.ts';
import { counted } from '#shared/base/count.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import { recordsOf } from '#shared/papers/records-of.ts';
import type { Template } from '#shared/domain/template/index.ts';
import { type Finding, type Judge, type Judged, tidyFindings } from './arrived.ts';
import { judgeChecks } from './judge-checks.ts';
import { titleKey } from './same-title.ts';

/** A paper that was handed over from Boardpack, as it stood there. */
export function judgeHandedOver(paper: KeptPaper, judge: Judge): Judged {
  const { report, people } = paper;
  const nameOf = (id: string | null | undefined) => people.find((person) => person.id === id)?.name ?? '';
  return {
    title: report.title.trim() || 'Report without a title',
    titleIn: 'paper',
    report: report.id,
    itemNumber: report.agendaItem.trim().toLowerCase(),
    from: nameOf(report.contacts[0]) || nameOf(report.reportOf) || paper.by,
    made: paper.made,
    isExempt: report.exempt.length > 0,
    paragraphs: report.exempt,
    findings: tidyFindings([
      ...ofMeeting(paper, judge),
      ...ofTemplate(paper, judge.template),
      ...ofState(paper),
      ...ofMark(paper),
      ...judgeChecks(recordsOf(paper), judge, true),
    ]),
  };
}

function ofMeeting({ meeting, committee }: KeptPaper, judge: Judge): readonly Finding[] {
  const findings: Finding[] = [];
  if (meeting?.date && judge.meeting.date && meeting.date !== judge.meeting.date)
    findings.push({
      weight: 'must',
      words: `It is for the meeting on ${longDate(meeting.date)}, and this one is on ${longDate(judge.meeting.date)}. Make sure that it is for this meeting.`,
      place: 'Meeting',
    });
  if (committee && judge.committee && titleKey(committee.title) !== titleKey(judge.committee.title))
    findings.push({
      weight: 'must',
      words: `It goes to “${committee.title}”, and this is a meeting of “${judge.committee.title}”. Make sure that it is for this committee.`,
      place: 'Committee',
    });
  return findings;
}

function ofTemplate({ template }: KeptPaper, wanted: Template | null): readonly Finding[] {
  if (wanted === null || (template.id === wanted.id && template.version >= wanted.version)) return [];
  const what = template.id === wanted.id ? `an earlier version (${template.version}) of the template “${wanted.name}”` : `the template “${template.name}”`;
  return [{ weight: 'should', words: `It was written in ${what}; this committee’s is “${wanted.name}”, version ${wanted.version}.`, place: 'Template' }];
}

function ofState({ version, settings, report }: KeptPaper): readonly Finding[] {
  const findings: Finding[] = [];
  if (version === null) findings.push({ weight: 'should', words: `It is a draft: its stage is “${settings.stage}”, and it was not issued.`, place: 'Stage' });
  const files = report.appendices.filter(({ file }) => file !== null).length;
  if (files > 0)
    findings.push({
      weight: 'note',
      words: `${counted(files, 'appendix is a file', 'appendices are files')} that came with it, and nobody has looked into ${files === 1 ? 'it' : 'them'} for hidden data.`,
      place: 'Appendices',
    });
  return findings;
}

function ofMark({ report, blocks }: KeptPaper): readonly Finding[] {
  const appendices = [...report.appendices].sort(byPlace).flatMap((one, index): readonly Finding[] => {
    const { exempt, publicTitle } = one;
    if (exempt.length === 0) return [];
    const words = `It is marked as exempt (paragraph ${exempt.join(', ')}), so it stays out of what the public gets`;
    const named = publicTitle ? ` and is called “${publicTitle}” there.` : '. It has no title for the public yet, and its own is not shown to them.';
    return [{ weight: publicTitle ? 'note' : 'should', words: words + named, place: one.title ? `Appendix “${one.title}”` : `Appendix ${index + 1}` }];
  });
  if (report.exempt.length > 0 || appendices.length > 0) return appendices;
  // Only what is written counts: standing words of a template say it of other papers.
  return /\bnot\s+for\s+publication\b/i.test(JSON.stringify(blocks))
    ? [
        {
          weight: 'must',
          words: 'Its text says “not for publication”, and neither the report nor an appendix is marked as exempt. Say which is right.',
          place: 'Text',
        },
      ]
    : [];
}
