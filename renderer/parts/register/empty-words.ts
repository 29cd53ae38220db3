import type { Kind } from '#shared/domain/noun.ts';

/** What belongs into an empty register, and the first step. */
export const emptyWords: Readonly<Record<Kind, string>> = {
  settings: '',
  person:
    'Nobody is here yet. Leads, owners, authors and signatories are chosen from this register. “New person” adds the first; a form that asks for a person can add one too.',
  programme: 'No programme yet. “New programme” begins one; its projects, milestones and risks then belong to it.',
  project:
    'No project yet. Projects have a lead, a stage, a rating with its reason and dated progress notes. “New project” adds the first; within a programme they stand in order, with letters.',
  milestone:
    'No milestone yet. A milestone belongs to a project and has a planned, a forecast and an actual date, as exact as it is known. “New milestone” adds the first.',
  risk: 'No risk yet. A risk has a cause, an event and a consequence, scores on the council’s matrix, controls and actions with owners. “New risk” adds the first.',
  committee: 'No committee yet. A committee is whom reports are for; its template decides how they look. “New committee” adds the first.',
  meeting: 'No meeting yet. “New meeting” adds the first.',
  report: 'No report yet. “New report” begins one.',
};
