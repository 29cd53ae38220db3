import type { Kind } from '#shared/domain/kinds.ts';
import { type Column, columnsOf } from './columns.ts';
import type { LiveFilling } from './live-filling.ts';
import { benefitSource, budgetSource, fundingSource, postSource } from './money-sources.ts';
import type { Option } from './option.ts';
import type { RegisterSource } from './source.ts';
import { actionSource, changeSource, decisionSource, dependencySource, issueSource, milestoneSource, projectSource, riskSource } from './sources.ts';
import { writeRegister } from './write.ts';

const words = ['table', 'prose', 'cards'] as const;

/** Every register that a block can follow, in the order in which they are offered. */
export const registerFillings: readonly LiveFilling[] = [
  fillingOf(projectSource),
  fillingOf(milestoneSource),
  fillingOf(riskSource),
  fillingOf(issueSource),
  fillingOf(actionSource),
  fillingOf(decisionSource),
  fillingOf(benefitSource),
  fillingOf(postSource),
  fillingOf(budgetSource),
  fillingOf(fundingSource),
  fillingOf(dependencySource),
  fillingOf(changeSource),
];

function fillingOf<K extends Kind>(source: RegisterSource<K>): LiveFilling {
  const columns = columnsOf(source.kind, source.columns);
  return {
    name: source.kind,
    label: source.label,
    from: source.from,
    kind: source.kind,
    forms: words,
    reads: [source.kind, ...(source.pointsAt ?? [])],
    options: optionsOf(source, columns),
    write: (records, form, chosen, at) => {
      const told = form !== 'table' && source.told && sameNames(chosen['columns'], source.usual) ? { ...chosen, columns: source.told } : chosen;
      return writeRegister(source, columns, { records, form, chosen: told }, at);
    },
  };
}

function sameNames(value: unknown, names: readonly string[]): boolean {
  return Array.isArray(value) && value.length === names.length && names.every((name, index) => value[index] === name);
}

function optionsOf<K extends Kind>(source: RegisterSource<K>, columns: readonly Column<K>[]): readonly Option[] {
  const { label, open, due, narrow, orders } = source;
  const hasProject = source.kind !== 'project' && columns.some((one) => one.name === 'project');
  const options: (Option | null)[] = [
    { type: 'records', name: 'only', label, kind: source.kind, start: [], all: `All ${label.toLowerCase()}` },
    hasProject
      ? { type: 'records', name: 'projects', label: 'Of the projects', kind: 'project', start: [], all: 'All projects, and what is of the whole programme' }
      : null,
    open ? { type: 'flag', name: 'open', label: open.label, start: true } : null,
    narrow ? { type: 'choices', name: 'narrow', label: narrow.label, start: narrow.start ?? [], choices: narrow.choices } : null,
    due
      ? {
          type: 'choice',
          name: 'due',
          label: due.label,
          start: 'any',
          choices: [
            { value: 'any', label: 'At any time' },
            { value: 'late', label: 'Before the day of the paper' },
            { value: 'soon', label: 'By three months after the day of the paper' },
            { value: 'between', label: 'Between two days' },
          ],
        }
      : null,
    due ? { type: 'day', name: 'from', label: 'From', start: null, when: { option: 'due', is: 'between' } } : null,
    due ? { type: 'day', name: 'to', label: 'To', start: null, when: { option: 'due', is: 'between' } } : null,
    orders.length > 1
      ? {
          type: 'choice',
          name: 'order',
          label: 'Order',
          start: orders[0]?.value ?? '',
          choices: orders.map(({ value, label: order }) => ({ value, label: order })),
        }
      : null,
    { type: 'count', name: 'most', label: 'At most', start: null, max: 1000, help: 'Leave it empty for all of them.' },
    {
      type: 'columns',
      name: 'columns',
      label: 'What is told of each',
      start: source.usual,
      choices: columns.map(({ name, label: column }) => ({ value: name, label: column })),
    },
    { type: 'flag', name: 'opening', label: 'Begin with a sentence that counts them', start: true },
    columns.some((one) => one.amount) ? { type: 'flag', name: 'totals', label: 'Totals in the last row', start: true, forms: ['table'] } : null,
    { type: 'words', name: 'caption', label: 'Caption', start: '', placeholder: 'As the register is called', forms: ['table'] },
  ];
  return options.filter((one) => one !== null);
}
