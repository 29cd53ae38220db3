import { longDate } from '#shared/base/calendar-date.ts';
import { byPlace } from '#shared/base/order-key.ts';
import { lastDay, type PartialDate, partialDateKey } from '#shared/base/partial-date.ts';
import type { RecordOf } from '#shared/domain/nouns.ts';
import { priorityChoices } from '#shared/domain/priority.ts';
import { ragChoices } from '#shared/domain/rag.ts';
import { bandOf, scoreProduct } from '#shared/domain/risk-matrix.ts';
import { countOf, sentence } from '../fill-blocks.ts';
import { positionWords, ratingWords } from '../fill.ts';
import { orDash } from '../fill-words.ts';
import { byDay, byField, byReference } from './orders.ts';
import type { RegisterSource } from './source.ts';

const rank = (value: string) => priorityChoices.findIndex((one) => one.value === value);
const byPriority = {
  value: 'priority',
  label: 'The most pressing first',
  compare: (a: { priority: string }, b: { priority: string }) => rank(a.priority) - rank(b.priority),
};

/** The projects of a programme. */
export const projectSource: RegisterSource<'project'> = {
  kind: 'project',
  label: 'Projects',
  from: 'the register of projects',
  columns: [
    { name: 'rag', label: 'Rating', width: 2.2, text: (one) => ratingWords(one) },
    {
      name: 'progress',
      label: 'Latest progress',
      width: 4,
      text: ({ notes }) => {
        const latest = [...notes].filter((note) => note.text.trim() !== '').sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))[0];
        return latest ? `${latest.date ? `At ${longDate(latest.date)}: ` : ''}${sentence(latest.text)}` : '–';
      },
    },
  ],
  usual: ['title', 'lead', 'stage', 'rag'],
  told: ['aim', 'progress', 'rag'],
  open: { label: 'Without closed ones', words: ['project', 'projects'], is: (one) => one.closedOn === null },
  narrow: { label: 'Ratings', choices: () => ragChoices, is: (one, value) => one.rag === value },
  orders: [
    { value: 'place', label: 'In the order of the programme', compare: byPlace },
    { value: 'rag', label: 'The worst rating first', compare: (a, b) => severity(a.rag) - severity(b.rag) },
  ],
};

function severity(rag: string): number {
  return rag === 'none' ? ragChoices.length : ragChoices.findIndex((one) => one.value === rag);
}

/** The milestones of a programme's projects. */
export const milestoneSource: RegisterSource<'milestone'> = {
  kind: 'milestone',
  label: 'Milestones',
  from: 'the register of milestones',
  columns: [{ name: 'position', label: 'Position', width: 2.4, text: (one) => positionWords(one) }],
  usual: ['title', 'project', 'planned', 'forecast', 'position'],
  open: { label: 'Only those still to be reached', words: ['milestone still to be reached', 'milestones still to be reached'], is: (one) => !one.done },
  due: { label: 'Due', of: (one) => lastDay(dueOf(one) ?? { kind: 'tbc' }), isSettled: (one) => one.done },
  orders: [
    {
      value: 'due',
      label: 'The first due first',
      compare: (a, b) => partialDateKey(a.actual ?? dueOf(a) ?? { kind: 'tbc' }).localeCompare(partialDateKey(b.actual ?? dueOf(b) ?? { kind: 'tbc' })),
    },
    { value: 'project', label: 'Project by project', compare: (a, b) => (a.project ?? '').localeCompare(b.project ?? '') },
  ],
};

/** Where nobody can say when it will be, the day that was planned still shows that it is due. */
function dueOf({ forecast, planned }: RecordOf['milestone']): PartialDate | null {
  return [forecast, planned].find((date) => date && date.kind !== 'tbc') ?? null;
}

/** The risks of a programme. */
export const riskSource: RegisterSource<'risk'> = {
  kind: 'risk',
  label: 'Risks',
  from: 'the register of risks',
  columns: [],
  usual: ['reference', 'title', 'current', 'target', 'response', 'owner'],
  told: ['cause', 'consequence', 'current', 'response', 'owner'],
  open: { label: 'Only open ones', words: ['open risk', 'open risks'], is: (one) => !one.closed },
  due: { label: 'Review due', of: (one) => one.review, isSettled: (one) => one.closed },
  narrow: {
    label: 'Ratings',
    choices: ({ settings }) => [
      { value: beyond, label: 'Beyond the appetite' },
      ...settings.matrix.bands.map(({ label }) => ({ value: label, label })),
      { value: 'none', label: 'Not scored' },
    ],
    is: (one, value, { settings }) =>
      value === beyond ? scoreProduct(one.current) > settings.matrix.appetite : (bandOf(one.current, settings.matrix)?.label ?? 'none') === value,
  },
  orders: [
    { value: 'score', label: 'The highest current score first', compare: (a, b) => scoreProduct(b.current) - scoreProduct(a.current) },
    byReference,
    byDay<'risk'>('review', 'The next review first', (one) => one.review),
  ],
  about: (counted, { settings }) => {
    const count = counted.filter((one) => scoreProduct(one.current) > settings.matrix.appetite).length;
    const those = counted.length === 1 ? (count === 1 ? 'It is' : 'It is not') : count === 0 ? 'None of them is' : capitalCount(count);
    return `${those} beyond the council’s appetite. A score is likelihood multiplied by impact.`;
  },
};

const beyond = '@beyond';

function capitalCount(count: number): string {
  const words = countOf(count, 'is', 'are');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The issues of a programme. */
export const issueSource: RegisterSource<'issue'> = {
  kind: 'issue',
  label: 'Issues',
  from: 'the register of issues',
  columns: [],
  usual: ['reference', 'title', 'priority', 'status', 'owner', 'due'],
  told: ['description', 'impact', 'resolution', 'priority', 'owner', 'due'],
  open: { label: 'Only open ones', words: ['open issue', 'open issues'], is: ({ status }) => status === 'open' || status === 'escalated' },
  due: { label: 'To be resolved', of: (one) => one.due, isSettled: ({ status }) => status === 'resolved' || status === 'closed' },
  narrow: byField('issue', 'priority', 'Priorities'),
  orders: [byPriority, byReference, byDay<'issue'>('due', 'The first due first', (one) => one.due)],
};

/** What somebody has promised to do. */
export const actionSource: RegisterSource<'action'> = {
  kind: 'action',
  label: 'Actions',
  from: 'the register of actions',
  columns: [],
  usual: ['reference', 'title', 'owner', 'due', 'status'],
  open: { label: 'Only open ones', words: ['open action', 'open actions'], is: ({ status }) => status === 'open' || status === 'begun' },
  due: { label: 'Due', of: (one) => one.due, isSettled: ({ status }) => status === 'done' || status === 'dropped' },
  narrow: byField('action', 'priority', 'Priorities'),
  orders: [byDay<'action'>('due', 'The first due first', (one) => one.due), byReference, byPriority],
};

/** Decisions that are wanted or were taken. */
export const decisionSource: RegisterSource<'decision'> = {
  kind: 'decision',
  label: 'Decisions',
  from: 'the register of decisions',
  pointsAt: ['board'],
  columns: [],
  usual: ['reference', 'title', 'question', 'wantedBy'],
  told: ['question', 'outcome', 'wantedBy', 'day'],
  open: { label: 'Only those still wanted', words: ['decision wanted', 'decisions wanted'], is: ({ status }) => status === 'wanted' || status === 'deferred' },
  due: { label: 'Wanted', of: (one) => one.wantedBy, isSettled: ({ status }) => status === 'taken' || status === 'superseded' },
  narrow: byField('decision', 'status', 'Statuses'),
  orders: [byDay<'decision'>('wantedBy', 'The first wanted first', (one) => one.wantedBy ?? one.day), byReference],
};

/** What must come from elsewhere. */
export const dependencySource: RegisterSource<'dependency'> = {
  kind: 'dependency',
  label: 'Dependencies',
  from: 'the register of dependencies',
  columns: [{ name: 'outside', label: 'Body at the other end', width: 2.4, text: ({ outside }) => orDash(outside) }],
  usual: ['reference', 'title', 'way', 'due', 'status'],
  told: ['description', 'due', 'status'],
  open: { label: 'Only those still needed', words: ['dependency', 'dependencies'], is: ({ status }) => status !== 'met' && status !== 'closed' },
  due: { label: 'Needed', of: (one) => (one.due ? lastDay(one.due) : null), isSettled: ({ status }) => status === 'met' || status === 'closed' },
  narrow: byField('dependency', 'status', 'Statuses'),
  orders: [
    byReference,
    {
      value: 'due',
      label: 'The first needed first',
      compare: (a, b) => (partialDateKey(a.due ?? { kind: 'tbc' }) < partialDateKey(b.due ?? { kind: 'tbc' }) ? -1 : 1),
    },
  ],
};

/** What was asked to be changed. */
export const changeSource: RegisterSource<'changeRequest'> = {
  kind: 'changeRequest',
  label: 'Change requests',
  from: 'the register of change requests',
  columns: [],
  usual: ['reference', 'title', 'impact', 'cost', 'status'],
  told: ['description', 'reason', 'impact', 'cost', 'status'],
  open: {
    label: 'Without those rejected or withdrawn',
    words: ['change request', 'change requests'],
    is: ({ status }) => status !== 'rejected' && status !== 'withdrawn',
  },
  narrow: byField('changeRequest', 'status', 'Statuses'),
  orders: [byReference, byPriority],
};
