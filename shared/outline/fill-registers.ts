import { changeRequest } from '#shared/domain/change-request.ts';
import { document } from '#shared/domain/document.ts';
import { issue } from '#shared/domain/issue.ts';
import { priorityChoices } from '#shared/domain/priority.ts';
import type { Block } from '#shared/domain/report/index.ts';
import { stakeholder } from '#shared/domain/stakeholder.ts';
import { type FillPlace, nameOrDash, oneLine, paragraphsOf } from './fill-blocks.ts';
import { placeOr } from './fill-programme.ts';
import type { FillRecords } from './fill-records.ts';
import { byReference, choiceWords, dayWords, orDash, tableOf } from './fill-words.ts';

const rank = (priority: string) => priorityChoices.findIndex((one) => one.value === priority);

/** The issues that are still being dealt with, the most pressing first. */
export function fillIssues({ of }: FillRecords, at: FillPlace): readonly Block[] {
  const people = of('person');
  const rows = [...byReference(of('issue'))]
    .filter((one) => one.status === 'open' || one.status === 'escalated')
    .sort((a, b) => rank(a.priority) - rank(b.priority))
    .map((one) => [
      orDash(one.reference),
      oneLine(one.title),
      choiceWords(issue, 'priority', one.priority),
      choiceWords(issue, 'status', one.status),
      nameOrDash(one.owner, people),
      dayWords(one.due),
    ]);
  const columns = [
    ['Ref', 1.1],
    ['Issue', 3.1],
    ['Priority', 1.5],
    ['Status', 1.9],
    ['Owner', 2.1],
    ['By', 2.3],
  ] as const;
  return placeOr('There are no open issues.', at, tableOf('Open issues', columns, rows));
}

/** Changes that were asked for and are not yet settled. */
export function fillChanges({ of }: FillRecords, at: FillPlace): readonly Block[] {
  const rows = byReference(of('changeRequest'))
    .filter((one) => one.status !== 'rejected' && one.status !== 'withdrawn')
    .map((one) => [orDash(one.reference), oneLine(one.title), orDash(one.impact), choiceWords(changeRequest, 'status', one.status)]);
  return placeOr(
    'No changes have been asked for.',
    at,
    tableOf(
      'Changes',
      [
        ['Ref', 1.2],
        ['Change', 3.4],
        ['Effect', 3.6],
        ['Status', 1.8],
      ],
      rows,
    ),
  );
}

/** Decisions that are wanted, the first needed first. */
export function fillDecisions({ of }: FillRecords, at: FillPlace): readonly Block[] {
  const rows = [...of('decision')]
    .filter((one) => one.status === 'wanted')
    .sort((a, b) => ((a.wantedBy ?? '9') < (b.wantedBy ?? '9') ? -1 : 1))
    .map((one) => [orDash(one.reference), oneLine(one.title), orDash(one.question), dayWords(one.wantedBy)]);
  const columns = [
    ['Ref', 1.2],
    ['Decision', 3],
    ['What the board is asked', 4],
    ['Wanted by', 1.8],
  ] as const;
  return placeOr('No decisions are wanted.', at, tableOf('Decisions wanted', columns, rows));
}

/** How people with an interest are kept informed. */
export function fillStakeholders({ programme, of }: FillRecords, at: FillPlace): readonly Block[] {
  const rows = byReference(of('stakeholder')).map((one) => [
    oneLine(one.title),
    choiceWords(stakeholder, 'interest', one.interest),
    choiceWords(stakeholder, 'influence', one.influence),
    orDash(one.approach),
    orDash(one.frequency),
  ]);
  const columns = [
    ['Stakeholder', 2.6],
    ['Interest', 1.3],
    ['Influence', 1.4],
    ['How they are kept informed', 3.2],
    ['How often', 1.5],
  ] as const;
  return placeOr('No stakeholders are on the register.', at, [...paragraphsOf(programme.communications), ...tableOf('Stakeholders', columns, rows)]);
}

/** Documents that this one stands on or leads to. */
export function fillDocuments({ of }: FillRecords, at: FillPlace): readonly Block[] {
  const rows = byReference(of('document')).map((one) => [
    oneLine(one.title),
    orDash(one.version),
    choiceWords(document, 'status', one.status),
    dayWords(one.day),
    orDash(one.where),
  ]);
  const columns = [
    ['Document', 3.2],
    ['Version', 1.6],
    ['Status', 1.8],
    ['Date', 1.8],
    ['Where it is kept', 2.4],
  ] as const;
  return placeOr('No related documents are on the register.', at, tableOf('Related documents', columns, rows));
}
