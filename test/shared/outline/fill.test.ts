import { describe, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { byPlace } from '#shared/base/order-key.ts';
import { milestone } from '#shared/domain/milestone.ts';
import { person } from '#shared/domain/person.ts';
import { project } from '#shared/domain/project.ts';
import { type Block, plainText } from '#shared/domain/report/index.ts';
import { block } from '#shared/domain/schemas.ts';
import { risk } from '#shared/domain/risk.ts';
import { settings as settingsNoun, settingsId } from '#shared/domain/settings.ts';
import { fillMilestones, fillProjects, fillRisks } from '#shared/outline/fill.ts';

const settings = settingsNoun.create(settingsId);
const lead = { ...person.create(newId()), name: 'Saoirse Whitcombe' };
const at = { slot: 'section:information' as const, after: 'B', before: 'D' };

/** What stands in the section, and the rows of its table as text. */
function shown(blocks: readonly Block[]): { lines: string[]; rows: string[][] } {
  for (const one of blocks) block.parse(one);
  const own = blocks.filter((one) => one.slot === at.slot).sort(byPlace);
  for (const one of own) expect(one.place > 'B' && one.place < 'D').toBe(true);
  const table = own.find((one) => one.type === 'table');
  const columns = table?.type === 'table' ? table.columns : [];
  const rows = blocks.filter((one) => one.slot === `table:${table?.id}`).sort(byPlace);
  return {
    lines: own.map((one) => ('text' in one ? plainText(one.text) : one.type === 'table' ? one.caption : '')),
    rows: rows.map((row) => (row.type === 'row' ? columns.map((column) => plainText(row.cells[column.id] ?? [])) : [])),
  };
}

describe('sections filled from the registers', () => {
  test('projects: an item for each in their order, a table with the rating in words', () => {
    const one = {
      ...project.create(newId()),
      place: 'B',
      title: 'Digital',
      lead: lead.id,
      stage: 'delivery',
      rag: 'amber' as const,
      direction: 'better' as const,
      ragReason: 'The supplier was late',
      aim: 'One catalogue\nfor all.',
      notes: [
        { id: newId(), place: 'A', date: '2026-09-01', text: 'Old news' },
        { id: newId(), place: 'B', date: '2026-11-01', text: 'Live since October' },
      ],
    };
    const two = { ...project.create(newId()), place: 'A', title: 'Buildings' };
    const { lines, rows } = shown(fillProjects({ projects: [one, two], people: [lead], settings }, at));
    expect(lines).toEqual([
      'The programme has two projects. The aim of each and the progress made are set out below.',
      'Buildings.',
      'Digital. One catalogue for all. At 1 November 2026: Live since October. Amber, improving: The supplier was late.',
      'The stage and rating of each project are shown in the table.',
      'Projects: lead, stage and rating',
    ]);
    expect(rows).toEqual([
      ['Project', 'Lead', 'Stage', 'Rating'],
      ['Buildings', '–', 'Proposed', 'Not rated'],
      ['Digital', 'Saoirse Whitcombe', 'In delivery', 'Amber, improving'],
    ]);
  });

  test('milestones: first due first, dates with their precision, the position in words', () => {
    const day = (date: string) => ({ kind: 'on' as const, precision: 'day' as const, date });
    const make = (title: string, changes: object) => ({ ...milestone.create(newId()), title, ...changes });
    const { lines, rows } = shown(
      fillMilestones(
        {
          projects: [],
          milestones: [
            make('Late', { planned: day('2027-03-01'), forecast: day('2027-05-01') }),
            make('Reached', { planned: day('2026-10-01'), actual: day('2026-09-30'), done: true }),
            make('Loose', {
              planned: { kind: 'by', precision: 'month', date: '2027-04-01' },
              forecast: { kind: 'by', precision: 'month', date: '2027-04-01' },
            }),
            make('Open', {}),
          ],
        },
        at,
      ),
    );
    expect(lines[0]).toBe('There are four milestones. One has been reached.');
    expect(rows.slice(1)).toEqual([
      ['Reached', '–', '1 October 2026', '–', 'Reached 30 September 2026'],
      ['Loose', '–', 'By April 2027', 'By April 2027', 'On plan'],
      ['Late', '–', '1 March 2027', '1 May 2027', 'Later than planned'],
      ['Open', '–', '–', '–', 'Not forecast'],
    ]);
  });

  test('risks: the open ones, highest first, with band and owner', () => {
    const make = (reference: string, likelihood: number, impact: number, closed = false) => ({
      ...risk.create(newId()),
      reference,
      title: `Risk ${reference}`,
      current: { likelihood, impact },
      owner: lead.id,
      closed,
    });
    const { lines, rows } = shown(fillRisks({ risks: [make('R1', 1, 2), make('R2', 5, 4), make('R3', 5, 5, true)], people: [lead], settings }, at));
    expect(lines[0]).toBe('The register holds two open risks, of which one is beyond the council’s appetite. A score is likelihood multiplied by impact.');
    expect(rows.slice(1)).toEqual([
      ['R2', 'Risk R2', '20 Very high', 'Not scored', 'Treat', 'Saoirse Whitcombe'],
      ['R1', 'Risk R1', '2 Low', 'Not scored', 'Treat', 'Saoirse Whitcombe'],
    ]);
  });

  test('an empty register is said in a sentence', () => {
    expect(shown(fillProjects({ projects: [], people: [], settings }, at)).lines).toEqual(['The programme has no projects at present.']);
    expect(shown(fillMilestones({ milestones: [], projects: [] }, at)).lines).toEqual(['No milestones have been set.']);
    expect(shown(fillRisks({ risks: [], people: [], settings }, at)).lines).toEqual(['There are no open risks on the register.']);
  });
});
