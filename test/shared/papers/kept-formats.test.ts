import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { inlineOf, plainText, type Wording } from '#shared/domain/report/index.ts';
import { buildOutline } from '#shared/outline/build.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import { labelOfNode, wordsOfNode } from '#shared/papers/node-words.ts';
import { readKeptPaper } from '#shared/papers/read-kept-paper.ts';
import { recordsOf } from '#shared/papers/records-of.ts';

const lineOf = (node: OutlineNode) => [labelOfNode(node), plainText(node.type === 'table' ? cellsOf(node) : wordsOfNode(node))].filter(Boolean).join(' ');
const cellsOf = (node: Extract<OutlineNode, { type: 'table' }>): Wording =>
  node.rows.flatMap((row) => row.cells.flatMap((cell) => [...cell, ...inlineOf(' | ')]));

test('a paper that was kept in format 1 says for ever what it said then', async () => {
  const read = await readKeptPaper(await readFile(new URL('../../fixtures/kept-papers/format-1.json', import.meta.url)));
  if (!read.ok) throw new Error(read.problem.message);
  expect(read.value).toMatchObject({ version: 2, by: 'Nell Harcourt', note: 'Members asked for it', settings: { stage: 'Issued' } });
  expect(read.value.report.comments).toMatchObject([{ kind: 'financial', initials: 'HF', date: '2026-12-15', cleared: '2026-12-16' }]);
  expect(buildOutline(recordsOf(read.value)).nodes.map(lineOf)).toMatchInlineSnapshot(`
    [
      "NOT FOR PUBLICATION: this report contains exempt information as described in paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972.",
      "Report to: Place Select Committee",
      "Meeting date: Thursday 14 January 2027",
      "Agenda item: 7",
      "REPORT OF THE CORPORATE DIRECTOR, PLACE AND COMMUNITIES",
      "WHAT WAS DONE",
      "Purpose of the Report",
      "1. To report what was done.",
      "2. It costs £439,443 a year.",
      "a. of which half is new",
      "3. See paragraph 4.",
      "Information",
      "4. Of the posts, these are filled:",
      "Table 1 Post | Number | Social worker | 4 | ",
      "5. Two milestones are behind.",
      "Other Options Considered",
      "Reason/s for Recommendation/s",
      "RECOMMENDATION/S",
      "That the Committee:",
      "1) Notes the report.",
      "Marion Thackeray Corporate Director, Place and Communities",
      "For any enquiries about this report please contact:",
      "Idris Calloway Programme Manager Telephone: 01632 960 145 E-mail: idris.calloway@wendlebury.gov.uk",
      "Financial Comments (HF 15/12/26)",
      "6. There is money for it.",
      "Background Papers and Published Documents",
      "None.",
      "Electoral Division(s) and Member(s) Affected",
      "All.",
      "WCC/PL/0147",
    ]
  `);
});
