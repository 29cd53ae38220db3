import { describe, expect, test } from 'vitest';
import { fillPaper } from '#renderer/features/programmes/documents/fill-paper.ts';
import { newId } from '#shared/base/ids.ts';
import type { Kind } from '#shared/domain/noun.ts';
import { nouns, type RecordOf } from '#shared/domain/nouns.ts';
import { plainText } from '#shared/domain/report/index.ts';
import { buildOutline } from '#shared/outline/build.ts';
import type { FillRecords } from '#shared/outline/fillings.ts';
import type { Outline } from '#shared/outline/outline.ts';
import { programmeInitiation } from '#shared/templates/programme-initiation.ts';
import { writeDocx } from '#shared/word/index.ts';
import { tools } from '#test/tools.ts';
import { lintAccessibility } from './accessibility-lint.ts';
import { lintDocx } from './docx-lint.ts';
import { printWithLibreOffice, validateWithSdk } from './outside-readers.ts';
import { paperOf } from './papers.ts';

const programme = { ...nouns.programme.create(newId()), title: 'Warmer Homes' };
const project = { ...nouns.project.create(newId()), programme: programme.id, title: 'Insulation' };

/** The initiation document of a programme as one button makes it. */
function initiationOf(whole: RecordOf['programme'], registers: Partial<Record<Kind, readonly RecordOf[Kind][]>>): Outline {
  const paper = paperOf(programmeInitiation, {}, { title: 'Warmer Homes: Programme initiation document', front: { version: 'Draft 1' }, programme: whole.id });
  const records: FillRecords = {
    programme: whole,
    settings: paper.settings,
    day: '2026-12-01',
    of: <K extends Kind>(kind: K) => (registers[kind] ?? []) as readonly RecordOf[K][],
  };
  return buildOutline({ ...paper, blocks: fillPaper(programmeInitiation, [], records), programme: whole });
}

/** Every line of a paper with its kind, cells parted by bars. */
function linesOf(outline: Outline): readonly string[] {
  return outline.nodes.flatMap((node): readonly string[] => {
    if (node.type === 'table') return node.rows.map((row) => `table: ${row.cells.map(plainText).join(' | ')}`);
    if (node.type === 'title' || node.type === 'front') return [`${node.type}: ${node.text}`];
    return 'text' in node && typeof node.text !== 'string' ? [`${node.type}: ${plainText(node.text)}`] : [];
  });
}

async function expectSound(outline: Outline): Promise<void> {
  const bytes = await writeDocx(outline);
  expect(await validateWithSdk(bytes)).toEqual([]);
  expect(lintDocx(bytes)).toEqual([]);
  expect(lintAccessibility(bytes)).toEqual([]);
}

/** Headings with nothing under them but the end or a heading of the same level or above. */
function emptyHeadings(outline: Outline): readonly string[] {
  return outline.nodes.flatMap((node, index) => {
    if (node.type !== 'heading') return [];
    const next = outline.nodes[index + 1];
    const isEmpty = next === undefined || next.type === 'page' || (next.type === 'heading' && next.level <= node.level);
    return isEmpty ? [plainText(node.text)] : [];
  });
}

describe('an initiation document of one project and nothing else', () => {
  const outline = initiationOf(programme, { project: [project] });

  test('has a cover, says in a sentence what is not there yet, and has no empty heading and no guidance', () => {
    const lines = linesOf(outline);
    expect(lines.slice(0, 4)).toEqual([
      'front: Wendlebury County Council',
      'title: Warmer Homes',
      'front: Programme initiation document',
      'front: Warmer Homes',
    ]);
    expect(emptyHeadings(outline)).toEqual([]);
    const guidance = programmeInitiation.parts.flatMap((part) => ('guidance' in part ? [part.guidance] : []));
    expect(lines.filter((line) => guidance.some((words) => line.includes(words)))).toEqual([]);
    expect(lines).toContain('paragraph: Nobody has been given a role yet.');
    expect(lines.join('\n').split('Not assigned')).toHaveLength(2);
    expect(lines.filter((line) => line.includes('Terms of Reference') || line.includes('Stakeholders'))).toEqual([]);
  });

  test('passes the Open XML SDK, the lint and the rules of access', () => expectSound(outline));
});

describe('an initiation document of very long texts', () => {
  const long = (end: string) => `${'Every home is visited once, measured, and insulated before the second winter. '.repeat(120)}${end}`;
  const items = (...ends: readonly string[]) => ends.map((end, index) => ({ id: newId(), place: `a${index}`, text: long(end) }));
  const outline = initiationOf(
    {
      ...programme,
      context: long('CONTEXTEND'),
      vision: long('VISIONEND'),
      aims: items('AIMEND'),
      governance: long('GOVERNANCEEND'),
      roles: [{ id: newId(), place: 'a0', role: 'Chair', person: null, responsibilities: long('ROLEEND') }],
    },
    {
      project: [
        { ...project, title: `${'Insulation of terraced houses and flats '.repeat(7)}TITLEEND`, aim: long('PROJECTEND'), ragReason: long('REASONEND') },
      ],
      risk: [{ ...nouns.risk.create(newId()), project: project.id, title: `${'Scaffolding cannot be had '.repeat(9)}RISKEND`, reference: 'RISK-2026-0001' }],
    },
  );

  test('passes the Open XML SDK, the lint and the rules of access', () => expectSound(outline));

  test.skipIf(!tools.soffice || !tools.poppler)('is printed to the last word', async () => {
    const printed = await printWithLibreOffice(await writeDocx(outline));
    for (const end of ['CONTEXT', 'VISION', 'AIM', 'GOVERNANCE', 'PROJECT', 'REASON', 'TITLE', 'RISK', 'ROLE']) expect(printed).toContain(`${end}END`);
  });
});
