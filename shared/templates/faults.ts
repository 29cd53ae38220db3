import { longDate } from '#shared/base/calendar-date.ts';
import type { Part, Template } from '#shared/domain/template/index.ts';
import { unknownFields } from './standing-fields.ts';

/** Where in a template something is to be mended: what it says of itself, one of its parts (by its place), or a list. */
export type FaultPlace = 'about' | 'implications' | 'comments' | 'look' | { readonly part: number };

/** What is wrong with a template, in a sentence. `stops`: it cannot be put into force like that. */
export type TemplateFault = { readonly at: FaultPlace; readonly message: string; readonly stops: boolean };

/** Everything that is wrong with a template, in the order of its parts. */
export function templateFaults(template: Template): readonly TemplateFault[] {
  return [...aboutFaults(template), ...template.parts.flatMap((part, at) => partFaults(part, at, template)), ...wholeFaults(template), ...listFaults(template)];
}

/** What a part is called where people read of it: its heading, or what it is. */
export function partName(part: Part): string {
  if ('heading' in part && part.heading.trim() !== '') return part.heading;
  return partWords[part.part];
}

/** What each kind of part is, for lists and choices. */
export const partWords: Readonly<Record<Part['part'], string>> = {
  front: 'Front block',
  title: 'Title',
  contents: 'List of contents',
  section: 'Section',
  implications: 'Implications',
  recommendations: 'Recommendations',
  signatory: 'Signature',
  contact: 'Contact',
  comments: 'Comments',
  background: 'Background papers',
  divisions: 'Divisions or wards',
  code: 'Reference code',
  appendices: 'Appendices',
};

const stop = (at: FaultPlace, message: string): TemplateFault => ({ at, message, stops: true });
const advise = (at: FaultPlace, message: string): TemplateFault => ({ at, message, stops: false });

function aboutFaults({ name, authority, validFrom, validTo }: Template): readonly TemplateFault[] {
  return [
    ...(name.trim() === '' ? [stop('about', 'The template has no name.')] : []),
    ...(authority.trim() === '' ? [advise('about', 'It does not say of which authority it is.')] : []),
    ...(validTo !== null && validTo < validFrom ? [stop('about', `It ends on ${longDate(validTo)}, before it begins.`)] : []),
  ];
}

function partFaults(part: Part, at: number, { parts }: Template): readonly TemplateFault[] {
  const name = `“${partName(part)}”`;
  const before = parts.slice(0, at);
  const faults: TemplateFault[] = [];
  if ('heading' in part && part.heading.trim() === '') faults.push(stop({ part: at }, emptyHeading(part)));
  if (part.part === 'section') {
    const twin = before.find((one) => one.part === 'section' && one.key === part.key);
    if (twin) faults.push(stop({ part: at }, `${name} and “${partName(twin)}” are kept under the same key “${part.key}”: their words would be the same.`));
    else if (part.key === 'recommendations') faults.push(stop({ part: at }, `${name} is kept under “recommendations”, which belongs to the recommendations.`));
    else if (part.heading.trim() !== '' && before.some((one) => one.part === 'section' && one.heading.trim() === part.heading.trim()))
      faults.push(advise({ part: at }, `Two sections have the heading ${name}.`));
    if (!part.appendix && before.some((one) => one.part === 'section' && one.appendix))
      faults.push(stop({ part: at }, `${name} stands after a section that is printed as an appendix. Appendices come last.`));
  } else if (before.some((one) => one.part === part.part)) faults.push(stop({ part: at }, `The paper has ${partWords[part.part].toLowerCase()} twice.`));
  if (part.part === 'implications' && !part.standing.includes('{considered}'))
    faults.push(advise({ part: at }, 'The standing words of the implications do not list those considered: put {considered} where the list belongs.'));
  if (part.part === 'implications' && !part.itemHeading.includes('{heading}'))
    faults.push(stop({ part: at }, 'The heading of each implication does not say which it is: it needs {heading}.'));
  if (part.part === 'comments' && !part.itemHeading.includes('{kind}'))
    faults.push(stop({ part: at }, 'The heading of a comment does not say whose it is: it needs {kind}.'));
  if (part.part === 'front') {
    const twice = part.fields.find((field, index) => part.fields.findIndex((one) => one.key === field.key) !== index);
    if (twice) faults.push(stop({ part: at }, `Two lines of the front block are kept under the same key “${twice.key}”.`));
    if (part.fields.some((field) => field.from === 'written' && field.label.trim() === ''))
      faults.push(stop({ part: at }, 'A line of the front block that is filled in by hand has no name.'));
  }
  for (const [words, own] of standingOf(part))
    for (const field of unknownFields(words, own)) faults.push(stop({ part: at }, `In ${name}, {${field}} is not a field that can be filled in.`));
  return faults;
}

function emptyHeading(part: Part): string {
  if (part.part !== 'section') return `${partWords[part.part]}: the heading is empty.`;
  return part.required.length > 0 ? 'A section that must be filled in has no heading.' : 'A section has no heading.';
}

/** The words of a part that may hold fields, with the fields that the part itself fills in. */
function standingOf(part: Part): readonly (readonly [string, readonly string[]])[] {
  if (part.part === 'section') return Object.values(part.standing).map((words) => [words, []] as const);
  if (part.part === 'recommendations') return Object.values(part.opening).map((words) => [words, []] as const);
  if (part.part === 'background') return [[part.standing, []] as const, [part.none, []] as const];
  if (part.part === 'implications')
    return [[part.standing, ['considered']] as const, [part.itemHeading, ['heading']] as const, [part.advised, ['adviser', 'date']] as const];
  return part.part === 'comments' ? [[part.itemHeading, ['kind', 'signed']] as const] : [];
}

function wholeFaults({ parts }: Template): readonly TemplateFault[] {
  const has = (name: Part['part']) => parts.some((one) => one.part === name);
  const titles = parts.filter((one) => one.part === 'title').length;
  const onCover = parts.some((one) => one.part === 'front' && one.fields.some((field) => field.style === 'title'));
  const first = parts.findIndex((one) => one.part === 'title');
  return [
    ...(titles === 0 && !onCover ? [stop('about', 'The paper has no title: add the part “Title”.')] : []),
    ...(titles > 0 && onCover ? [stop({ part: first }, 'The title is printed twice: on the cover and as a part of its own.')] : []),
    ...(has('section') || has('recommendations') ? [] : [stop('about', 'There is no section to write in.')]),
    ...(has('recommendations') ? [] : [advise('about', 'There is no part for recommendations. A paper that asks for nothing may do without.')]),
    ...(has('appendices') ? [] : [advise('about', 'There is no part for appendices: a report in this template cannot have any.')]),
  ];
}

function listFaults({ parts, implications, commentKinds }: Template): readonly TemplateFault[] {
  const has = (name: Part['part']) => parts.some((one) => one.part === name);
  const twice = (keys: readonly string[]) => keys.find((key, index) => keys.indexOf(key) !== index);
  const implication = twice(implications.map((one) => one.key));
  const kind = twice(commentKinds.map((one) => one.key));
  return [
    ...(has('implications') && implications.length === 0
      ? [stop('implications', 'The paper has a part for implications, but the list of them is empty.')]
      : []),
    ...(!has('implications') && implications.length > 0 ? [advise('implications', 'Implications are listed, but the paper has no part for them.')] : []),
    ...(implications.some((one) => one.label.trim() === '' || one.heading.trim() === '')
      ? [stop('implications', 'An implication has no name or no heading.')]
      : []),
    ...(implication === undefined ? [] : [stop('implications', `Two implications are kept under the same key “${implication}”.`)]),
    ...(has('comments') && commentKinds.length === 0 ? [stop('comments', 'The paper has a part for comments, but there are no kinds of comment.')] : []),
    ...(!has('comments') && commentKinds.length > 0 ? [advise('comments', 'Kinds of comment are listed, but the paper has no part for comments.')] : []),
    ...(commentKinds.some((one) => one.label.trim() === '') ? [stop('comments', 'A kind of comment has no name.')] : []),
    ...(kind === undefined ? [] : [stop('comments', `Two kinds of comment are kept under the same key “${kind}”.`)]),
  ];
}
