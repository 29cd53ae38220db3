import { addDays } from '#shared/base/calendar-date.ts';
import { byPlace } from '#shared/base/order-key.ts';
import type { FillRecords } from '#shared/outline/fillings.ts';
import { type Chosen, listOf, type Option } from '#shared/outline/registers/option.ts';
import { benefitYearsOf, budgetFundingOf, governanceOf, type MapChoice, ragHistoryOf, riskMapOf, timelineOf } from '#shared/pictures/from-records.ts';
import { governancePages } from '#shared/pictures/governance/scene.ts';
import { benefitProfileScene } from '#shared/pictures/money/benefit-profile.ts';
import { budgetFundingScene } from '#shared/pictures/money/budget-funding.ts';
import { ragHistoryPages } from '#shared/pictures/rag-history/scene.ts';
import type { ScoreName } from '#shared/pictures/risk-map/input.ts';
import { riskMapScene } from '#shared/pictures/risk-map/scene.ts';
import { timelinePages } from '#shared/pictures/timeline/scene.ts';
import { isOpenAfter } from '#shared/pictures/timeline/slippage.ts';
import type { PictureFilling } from './filling.ts';

const forms = ['picture'] as const;
const caption: Option = {
  type: 'words',
  name: 'caption',
  label: 'Caption',
  start: '',
  placeholder: 'As the picture is called',
  help: 'Printed under the picture with its number.',
};
const projects: Option = { type: 'records', name: 'projects', label: 'Of the projects', kind: 'project', start: [], all: 'All projects' };

const isAmong = (chosen: Chosen, name: string, id: string) => listOf(chosen, name).length === 0 || listOf(chosen, name).includes(id);
const projectsIn = ({ of }: FillRecords, chosen: Chosen) => [...of('project')].sort(byPlace).filter((one) => isAmong(chosen, 'projects', one.id));

/** The pictures of a programme, with the choices that they have on its own page. */
export const pictureFillings: readonly PictureFilling[] = [
  {
    name: 'risk-map',
    label: 'Picture: risk heat map',
    from: 'the register of risks',
    kind: 'risk',
    forms,
    reads: ['risk'],
    options: [
      {
        type: 'choice',
        name: 'score',
        label: 'Score',
        start: 'current',
        choices: [
          { value: 'inherent', label: 'Inherent' },
          { value: 'current', label: 'Current' },
          { value: 'target', label: 'Target' },
        ],
      },
      {
        type: 'choice',
        name: 'arrows',
        label: 'Arrows',
        start: 'none',
        choices: [
          { value: 'none', label: 'None' },
          { value: 'controls', label: 'Inherent to current to target' },
          { value: '30', label: 'Since 30 days before' },
          { value: '91', label: 'Since three months before' },
          { value: '182', label: 'Since six months before' },
          { value: '365', label: 'Since a year before' },
        ],
      },
      {
        type: 'choice',
        name: 'which',
        label: 'Risks',
        start: 'all',
        choices: [
          { value: 'all', label: 'All open' },
          { value: 'ten', label: 'The ten highest' },
          { value: 'beyond', label: 'Beyond the appetite' },
        ],
      },
      caption,
    ],
    draw: ({ of, settings, day }, chosen, room) => {
      const arrows = chosen['arrows'] === 'none' || chosen['arrows'] === 'controls' ? chosen['arrows'] : Number(chosen['arrows']);
      const { score, which } = chosen as { readonly score: ScoreName; readonly which: MapChoice['which'] };
      const input = riskMapOf(of('risk'), settings.matrix, { show: score, arrows, which }, day);
      return input.risks.length === 0 ? [] : [riskMapScene(input, room)];
    },
  },
  {
    name: 'timeline',
    label: 'Picture: milestones along the time',
    from: 'the register of milestones',
    kind: 'milestone',
    forms,
    reads: ['milestone'],
    options: [
      projects,
      {
        type: 'choice',
        name: 'which',
        label: 'Milestones',
        start: 'all',
        choices: [
          { value: 'all', label: 'All' },
          { value: 'open', label: 'Still to come' },
          { value: 'late', label: 'Late or overdue' },
        ],
      },
      caption,
    ],
    draw: (records, chosen, room) => {
      const all = timelineOf(projectsIn(records, chosen), records.of('milestone'), records.day);
      const milestones = all.milestones.filter((one) => chosen['which'] === 'all' || isOpenAfter(one, records.day, chosen['which'] === 'late'));
      return milestones.length === 0 ? [] : timelinePages({ ...all, milestones }, room);
    },
  },
  {
    name: 'ratings',
    label: 'Picture: history of ratings',
    from: 'the register of projects',
    kind: 'project',
    forms,
    reads: [],
    options: [
      projects,
      {
        type: 'choice',
        name: 'days',
        label: 'From',
        start: '365',
        choices: [
          { value: '182', label: 'Six months before' },
          { value: '365', label: 'A year before' },
          { value: '730', label: 'Two years before' },
          { value: '1826', label: 'Five years before' },
        ],
      },
      caption,
    ],
    draw: (records, chosen, room) => {
      const input = ragHistoryOf(projectsIn(records, chosen), addDays(records.day, -Number(chosen['days'])), records.day);
      return input.projects.length === 0 ? [] : ragHistoryPages(input, room);
    },
  },
  {
    name: 'benefit-profile-picture',
    label: 'Picture: benefits by financial year',
    from: 'the register of benefits',
    kind: 'benefit',
    forms,
    reads: ['benefit'],
    options: [
      { type: 'records', name: 'only', label: 'Benefits', kind: 'benefit', start: [], all: 'All benefits' },
      { type: 'flag', name: 'cashable', label: 'Cashable ones only', start: false },
      caption,
    ],
    draw: ({ of }, chosen, room) => {
      const shown = of('benefit').filter((one) => isAmong(chosen, 'only', one.id) && (chosen['cashable'] !== true || one.sort === 'cashable'));
      const years = benefitYearsOf(shown);
      const called =
        shown.length === 1
          ? (shown[0]?.title ?? '')
          : chosen['cashable'] === true
            ? 'cashable benefits'
            : listOf(chosen, 'only').length > 0
              ? 'chosen benefits'
              : 'all benefits';
      return years.length === 0 ? [] : [benefitProfileScene({ of: called, years }, room)];
    },
  },
  {
    name: 'budget-picture',
    label: 'Picture: budget against funding',
    from: 'the registers of budget lines and funding',
    kind: null,
    forms,
    reads: ['budgetLine', 'funding'],
    options: [caption],
    draw: ({ of, programme }, _chosen, room) => {
      const input = budgetFundingOf(of('budgetLine'), of('funding'));
      return input.budget.length + input.funding.length === 0 ? [] : [budgetFundingScene({ of: programme.title, ...input }, room)];
    },
  },
  {
    name: 'governance-picture',
    label: 'Picture: governance chart',
    from: 'the register of boards and groups',
    kind: 'board',
    forms,
    reads: ['board'],
    options: [caption],
    draw: ({ of }, _chosen, room) => {
      const people = new Map(of('person').map((one) => [one.id, one.name]));
      const bodies = governanceOf(of('board'), (person) => people.get(person) ?? null);
      return bodies.length === 0 ? [] : governancePages(bodies, room);
    },
  },
];
