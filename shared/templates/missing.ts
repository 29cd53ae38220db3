import type { Report, Slot } from '#shared/domain/report/index.ts';
import type { Template } from '#shared/domain/template/index.ts';

/** Something a report still lacks, in a sentence, with the part of the paper where it is to be written. */
export type Missing = { readonly at: string; readonly message: string };

/**
 * What a report still lacks for its purpose, in the order of the paper. `isFilled` says whether a slot holds any
 * words. `at` is a slot or 'part:<name>', as the outline names its nodes. An implication that nobody has considered
 * and a comment that has not come are missing too: silence is no clearance.
 */
export function missingParts(template: Template, report: Report, isFilled: (slot: Slot) => boolean): readonly Missing[] {
  const missing: Missing[] = [];
  const lack = (at: string, message: string) => missing.push({ at, message });
  for (const part of template.parts) {
    if (part.part === 'front') {
      // A programme's own paper goes to a committee only where one is chosen.
      const isForCommittee = !part.fields.some((field) => field.from === 'programme');
      for (const field of part.fields) {
        if (field.from === 'committee' && isForCommittee && !report.committee) lack('part:front', 'Choose the committee it goes to.');
        if (field.from === 'meeting-date' && isForCommittee && !report.meeting) lack('part:front', 'Choose the meeting.');
        if (field.from === 'report-of' && !report.reportOf) lack('part:front', 'Say whose report it is.');
        if (field.from === 'written' && !report.front[field.key]?.trim()) lack('part:front', `Fill in “${field.label}”.`);
      }
    } else if (part.part === 'section') {
      if (part.required.includes(report.purpose) && !isFilled(`section:${part.key}`)) {
        lack(`section:${part.key}`, `Write the section “${part.heading}”.`);
      }
    } else if (part.part === 'recommendations') {
      if (!isFilled('section:recommendations')) lack('section:recommendations', 'Write at least one recommendation.');
    } else if (part.part === 'implications') {
      missing.push(...missingImplications(template, report, isFilled));
    } else if (part.part === 'signatory') {
      if (!report.signatory) lack('part:signatory', 'Choose who signs the report.');
    } else if (part.part === 'contact') {
      if (report.contacts.length === 0) lack('part:contact', 'Choose a person to contact.');
    } else if (part.part === 'comments') {
      missing.push(...missingComments(template, report, isFilled));
    } else if (part.part === 'divisions') {
      if (!report.divisions.trim()) lack('part:divisions', `Fill in “${part.heading}”.`);
    } else if (part.part === 'appendices') {
      for (const one of report.appendices) {
        if (!one.title.trim()) lack(`appendix:${one.id}`, 'Give the appendix a title.');
        if (!one.file && !isFilled(`appendix:${one.id}`)) lack(`appendix:${one.id}`, 'Write the appendix, or attach a file.');
      }
    }
  }
  return missing;
}

function missingImplications(template: Template, report: Report, isFilled: (slot: Slot) => boolean): readonly Missing[] {
  return template.implications.flatMap(({ key, heading }): readonly Missing[] => {
    const found = report.implications.find((one) => one.key === key);
    if (!found || found.state === 'not-considered') return [{ at: 'part:implications', message: `Consider “${heading}”.` }];
    if (found.state === 'material' && !isFilled(`implication:${key}`)) {
      return [{ at: `implication:${key}`, message: `Write what is material under “${heading}”.` }];
    }
    return [];
  });
}

function missingComments(template: Template, report: Report, isFilled: (slot: Slot) => boolean): readonly Missing[] {
  return report.comments.flatMap((one): readonly Missing[] => {
    const kind = template.commentKinds.find((known) => known.key === one.kind)?.label ?? one.kind;
    if (!isFilled(`comment:${one.id}`)) return [{ at: `comment:${one.id}`, message: `${kind} Comments have not come yet.` }];
    if (!one.initials.trim() || !one.date) return [{ at: `comment:${one.id}`, message: `${kind} Comments are not signed and dated.` }];
    return [];
  });
}
