import { people } from '#renderer/features/sample/people.ts';
import { closerToHome } from '#renderer/features/sample/programme.ts';
import { projects as sampleProjects } from '#renderer/features/sample/projects.ts';
import { newId } from '#shared/base/ids.ts';
import { placesBetween } from '#shared/base/order-key.ts';
import type { PartialDate } from '#shared/base/partial-date.ts';
import { benefit } from '#shared/domain/benefit.ts';
import { board } from '#shared/domain/board.ts';
import { budgetLine } from '#shared/domain/budget-line.ts';
import { changeRequest } from '#shared/domain/change-request.ts';
import { decision } from '#shared/domain/decision.ts';
import { dependency } from '#shared/domain/dependency.ts';
import { document } from '#shared/domain/document.ts';
import { funding } from '#shared/domain/funding.ts';
import { issue } from '#shared/domain/issue.ts';
import type { Programme } from '#shared/domain/programme.ts';
import type { Project } from '#shared/domain/project.ts';
import { stakeholder } from '#shared/domain/stakeholder.ts';

const programme = closerToHome.id;
const month = (date: string): PartialDate => ({ kind: 'on', precision: 'month', date });
const personAt = (index: number) => people[index]?.id ?? null;

/** Things of a list with ids and places in their order. */
function listed<const T extends object>(items: readonly T[]): readonly (T & { readonly id: string; readonly place: string })[] {
  const places = placesBetween(null, null, items.length);
  return items.map((one, index) => ({ ...one, id: newId(), place: places[index] as string }));
}
const lines = (...texts: readonly string[]) => listed(texts.map((text) => ({ text })));

/** The sample's programme with everything that an initiation document says of one. */
export const wholeProgramme: Programme = {
  ...closerToHome,
  context:
    'More people live long with several illnesses, and most want to stay where they are.\nBudgets for residential care have grown by a fifth in four years.',
  approach: 'The work goes from pilots to the whole county, and nothing is rolled out that was not evaluated first.',
  phases: listed([
    { title: 'Preparation', from: month('2026-01-01'), to: month('2026-06-01'), text: 'Baselines are measured and leads appointed' },
    { title: 'Pilots', from: month('2026-07-01'), to: { kind: 'tbc' }, text: 'Three neighbourhoods try the new ways' },
  ]),
  scopeIn: lines('Home care, reablement and day opportunities', 'Equipment and technology in the home'),
  scopeOut: lines('Children’s residential care', 'Services commissioned by the health partnership alone'),
  dependencies: 'The programme leans on the council’s property and digital programmes.',
  roles: listed([
    { role: 'Senior responsible owner', person: personAt(0), responsibilities: 'Answers to the Committee for the result' },
    { role: 'Programme manager', person: personAt(1), responsibilities: 'Runs the programme from day to day' },
  ]),
  measurement: 'Each benefit has one owner, one measure and one source.',
  baseline: 'Baselines are those of March 2026.',
  markers: lines('Fewer people move into a care home from hospital', 'People say that they had a choice'),
  completion: lines('Every project is closed or handed over', 'The last benefit review has been held'),
  plan: 'The plan is reviewed by the board each quarter.',
  fundingText: 'The programme is paid for from the transformation reserve and a grant.',
  approvals: listed([{ body: 'Cabinet', day: '2026-02-09', text: 'The programme and its first year’s costs' }]),
  communications: 'A newsletter goes out every second month.',
  periods: listed([
    { date: '2026-11-20', thisPeriod: 'The first hub has opened.', nextPeriod: 'The second hub opens and the transport contract is signed.', wanted: '' },
  ]),
};

/** The sample's projects, the first with a plan of its own. */
export const wholeProjects: readonly Project[] = sampleProjects.map((one, index) =>
  index > 0
    ? one
    : {
        ...one,
        scope: 'Adults who leave hospital with a need for care.',
        workstreams: listed([{ title: 'Night cover', lead: personAt(2), text: 'Plans rotas that hold in winter' }]),
        actions: listed([{ text: 'Agree the rota with staff', owner: personAt(2), due: '2027-01-20', done: false }]),
        deliverables: listed([{ text: 'A handbook for hubs', due: { kind: 'by', precision: 'quarter', date: '2026-10-01' }, done: true }]),
        gates: listed([{ gate: 'Start of delivery', body: 'the programme board', day: '2026-05-12', outcome: 'approved' as const, note: '' }]),
      },
);

const common = () => ({ id: newId(), programme, project: null });
const boardId = newId();

/** A few records of every register that a programme's papers are filled from. */
export const registers = {
  board: [
    {
      ...board.create(boardId),
      programme,
      title: 'Programme Board',
      chair: personAt(0),
      frequency: 'Every month',
      purpose: 'To steer the programme.',
      remit: 'Approves plans and changes.',
      objectives: lines('Keep the programme to its aims'),
      members: listed([{ person: personAt(1), role: 'Programme manager' }]),
    },
    { ...board.create(newId()), programme, title: 'Delivery Group', reportsTo: boardId, frequency: 'Every fortnight' },
  ],
  dependency: [{ ...dependency.create(newId()), ...common(), reference: 'DP1', title: 'Case system upgrade' }],
  funding: [
    {
      ...funding.create(newId()),
      ...common(),
      reference: 'F1',
      title: 'Transformation reserve',
      amounts: listed([
        { year: 2026, amount: 120_000_00 },
        { year: 2027, amount: 80_000_50 },
      ]),
    },
    { ...funding.create(newId()), ...common(), reference: 'F2', title: 'Winter grant', amounts: listed([{ year: 2026, amount: 45_500_00 }]) },
  ],
  budgetLine: [
    { ...budgetLine.create(newId()), ...common(), reference: 'BL1', title: 'Staff', year: 2026, budget: 98_000_00, spent: 61_250_75, forecast: 101_500_00 },
    { ...budgetLine.create(newId()), ...common(), reference: 'BL2', title: 'Buildings', year: 2026, budget: 40_000_00, spent: 12_000_00, forecast: 35_000_00 },
    { ...budgetLine.create(newId()), ...common(), reference: 'BL3', title: 'Last year', year: 2025, budget: 1_00, spent: 1_00, forecast: 1_00 },
  ],
  issue: [
    { ...issue.create(newId()), ...common(), reference: 'I2', title: 'Lift at the second hub fails', priority: 'critical' as const, due: '2026-12-18' },
    { ...issue.create(newId()), ...common(), reference: 'I1', title: 'Two posts are vacant', priority: 'medium' as const },
    { ...issue.create(newId()), ...common(), reference: 'I3', title: 'Settled long ago', status: 'closed' as const },
  ],
  changeRequest: [
    { ...changeRequest.create(newId()), ...common(), reference: 'C1', title: 'Open the third hub earlier', impact: 'Six weeks earlier, £14,000 more' },
  ],
  decision: [
    {
      ...decision.create(newId()),
      ...common(),
      reference: 'D1',
      title: 'Transport contract',
      question: 'Whether to extend it by a year',
      wantedBy: '2026-12-15',
    },
  ],
  stakeholder: [
    {
      ...stakeholder.create(newId()),
      ...common(),
      reference: 'S1',
      title: 'Carers’ Forum',
      approach: 'Meets the programme manager',
      frequency: 'Every quarter',
    },
  ],
  document: [{ ...document.create(newId()), ...common(), reference: 'DOC1', title: 'Engagement plan', version: '2.1', where: 'Programme library' }],
  benefit: [
    {
      ...benefit.create(newId()),
      ...common(),
      reference: 'B1',
      title: 'Fewer moves into care homes',
      sort: 'cashable' as const,
      measure: 'Moves from hospital in a year',
      unit: 'people',
      baseline: '412',
      target: '340',
      targetDay: '2028-03-31',
      profile: listed([
        { year: 2026, gross: 210_000_00, implementation: 90_000_00 },
        { year: 2027, gross: 480_000_00, implementation: 60_000_00 },
      ]),
    },
    {
      ...benefit.create(newId()),
      ...common(),
      reference: 'B2',
      title: 'Choice',
      sort: 'quality' as const,
      measure: 'People who say they had a choice',
      unit: '%',
      baseline: '61.5',
      target: '75',
    },
  ],
};
