import type { Kind } from '#shared/domain/noun.ts';
import { registers } from '../place.ts';

const beginnings: Readonly<Record<Kind, string>> = {
  settings: '',
  person:
    'Nobody is here yet. Leads, owners, authors and signatories are chosen from this register. “New person” adds the first; a form that asks for a person can add one too.',
  programme: 'No programme yet. “New programme” begins one; its projects, milestones and risks then belong to it.',
  project:
    'No project yet. Projects have a lead, a stage, a rating with its reason and dated progress notes. “New project” adds the first; within a programme they stand in order, with letters.',
  milestone:
    'No milestone yet. A milestone belongs to a project and has a planned, a forecast and an actual date, as exact as it is known. “New milestone” adds the first.',
  risk: 'No risk yet. A risk has a cause, an event and a consequence, scores on the council’s matrix, controls and actions with owners. “New risk” adds the first.',
  board:
    'No board or group yet. Each has a purpose, a remit, members and a chair; whom it reports to makes the governance chart. “New board or group” adds the first.',
  issue:
    'No issue yet. An issue is something that has happened: what it means for the work, what is done about it, by whom and by when. “New issue” adds the first.',
  assumption: 'No assumption yet. An assumption is what the plan takes to be true until it is tested. “New assumption” adds the first.',
  dependency: 'No dependency yet. A dependency is what must come from elsewhere, or what others wait for, and by when. “New dependency” adds the first.',
  decision: 'No decision yet. Decisions that are wanted stand here with those that were taken: by whom, when and why. “New decision” adds the first.',
  changeRequest:
    'No change request yet. It says what is to change in what was agreed, and what that does to time, cost and benefits. “New change request” adds the first.',
  action: 'No action yet. An action has an owner and a day by which it is due. “New action” adds the first.',
  lesson: 'No lesson yet. A lesson says what happened, why, and what to do next time. “New lesson” adds the first.',
  benefit:
    'No benefit yet. A benefit has a measure with baseline and target, what was achieved so far, and amounts by financial year. “New benefit” adds the first.',
  budgetLine:
    'No budget line yet. Each has a financial year, a budget, what is spent and a forecast; what is over is worked out. “New budget line” adds the first.',
  funding: 'No funding source yet. Each has amounts by financial year, and who approved it when. “New funding source” adds the first.',
  post: 'No post yet. A post has a number in full-time equivalents, a grade or job evaluation to come, a term and a cost. “New post” adds the first.',
  stakeholder: 'No stakeholder yet. Each has an interest, an influence, and a way of being kept informed. “New stakeholder” adds the first.',
  document: 'No related document yet. Each has a version, a status and the place where it is kept. “New related document” adds the first.',
  committee: 'No committee yet. A committee is whom reports are for; its template decides how they look. “New committee” adds the first.',
  meeting: 'No meeting yet. “New meeting” adds the first.',
  view: 'No saved view yet.',
  report: 'No report yet. “New report” begins one.',
  template: 'No template of your own yet.',
  version: 'No report has been issued yet.',
  commitment: 'No commitment yet. A commitment is something that a report promised to a committee, and by when. “New commitment” adds the first.',
  paper: 'No paper has been received yet. Papers that others send are received on the page of their meeting.',
  pack: 'No pack has been made yet. A pack is made on the page of its meeting.',
  keyDecision:
    'No planned decision yet. The forward plan lists what an executive means to decide, and by when; notices are made from it. “New planned decision” adds the first.',
  snippet: 'No standing phrase yet. “New standing phrase” adds the first.',
};

/**
 * What belongs into an empty register, the first step, and how one that is kept elsewhere comes in. `pastes` where rows
 * that are pasted become records.
 */
export function emptyWords(kind: Kind, pastes: boolean): string {
  const words = [beginnings[kind]];
  if (registers.some((one) => one.kind === kind)) words.push('One that you keep in a workbook is brought in under “Excel”.');
  if (pastes) words.push('Rows copied from a spreadsheet can be pasted here.');
  return words.join(' ');
}
