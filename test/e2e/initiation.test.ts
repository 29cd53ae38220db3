import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { all, openDocx, wordsOf } from '#test/documents/docx-package.ts';
import { lintAccessibility } from '#test/documents/accessibility-lint.ts';
import { lintDocx } from '#test/documents/docx-lint.ts';
import { validateWithSdk } from '#test/documents/outside-readers.ts';
import { tidyWords } from '#test/documents/shown-lines.ts';
import { pidBoards } from '#test/fixtures/pid/boards.ts';
import { addItems, importTable, write } from '#test/fixtures/pid/enter.ts';
import { pidPeople } from '#test/fixtures/pid/people.ts';
import { pidPhases, pidProgramme, pidRoles } from '#test/fixtures/pid/programme.ts';
import { pidProjects } from '#test/fixtures/pid/projects.ts';
import { pidApprovals, pidDocuments, pidFunding, pidIssues, pidRisks } from '#test/fixtures/pid/registers.ts';
import { enteredPeople, enteredTexts } from '#test/fixtures/pid/texts.ts';
import { savedBy } from './files.ts';
import { goToAddress, openForAll, openWith } from './first-start.ts';

let page: Page;
openForAll(
  () => openWith('nothing'),
  (opened) => {
    page = opened.page;
  },
);

const title = pidProgramme.title;
const lines = (texts: readonly string[]) => texts.join('\n');

test('the people and the programme', async () => {
  await importTable(
    page,
    'people',
    ['Name', 'Post', 'Organisation'],
    pidPeople.map(([name, post, organisation = '']) => [name, post, organisation]),
  );
  await goToAddress(page, '/programmes');
  await page.getByRole('button', { name: 'New programme' }).click();
  await expect.poll(() => page.getByLabel('Title', { exact: true }).inputValue()).toBe('New programme');
  const texts = {
    Title: title,
    Reference: pidProgramme.reference,
    'Senior responsible owner': pidProgramme.sponsor,
    'Programme manager': pidProgramme.manager,
    Summary: pidProgramme.summary,
    Context: pidProgramme.context,
    Vision: pidProgramme.vision,
    Approach: pidProgramme.approach,
    'Dependencies in general': pidProgramme.dependencies,
    Governance: pidProgramme.governance,
    'About the roles': pidProgramme.rolesText,
    'Measurement approach': pidProgramme.measurement,
    Baseline: pidProgramme.baseline,
    'Plan in words': pidProgramme.plan,
    'Funding in words': pidProgramme.fundingText,
    Communications: pidProgramme.communications,
  };
  for (const [label, text] of Object.entries(texts)) await write(page.locator('.section-fields'), label, text);
  await page.getByRole('heading', { name: title }).waitFor();
});

test('its lists: aims, phases, scope, roles, markers, approvals', async () => {
  const form = page.locator('.section-fields');
  const single = (label: string, texts: readonly string[]) => texts.map((text) => ({ [label]: text }));
  await addItems(form, 'Principles', 'principle', single('Principle', pidProgramme.principles));
  await addItems(form, 'Aims', 'aim', single('Aim', pidProgramme.aims));
  await addItems(form, 'In scope', 'thing in scope', single('Thing in scope', pidProgramme.scopeIn));
  await addItems(form, 'Out of scope', 'thing out of scope', single('Thing out of scope', pidProgramme.scopeOut));
  await addItems(form, 'Markers of success', 'marker', single('Marker', pidProgramme.markers));
  await addItems(form, 'Completion criteria', 'criterion', single('Criterion', pidProgramme.completion));
  await addItems(
    form,
    'Phases',
    'phase',
    pidPhases.map((one) => ({ Phase: one.title, From: one.from, To: one.to, 'What happens in it': one.text })),
  );
  await addItems(
    form,
    'Roles and responsibilities',
    'role',
    pidRoles.map(([role, person, text]) => ({ Role: role, Person: person ?? '', Responsibilities: text })),
  );
  await addItems(
    form,
    'Approvals',
    'approval',
    pidApprovals.map(([body, day, text]) => ({ 'Approved by': body, Date: day, 'What was approved': text })),
  );
});

test('its projects, boards, documents, risks and issues, from workbooks', async () => {
  await importTable(
    page,
    'projects',
    ['Title', 'Programme', 'Category', 'Project lead', 'Project team', 'Aim', 'Scope', 'Actions'],
    pidProjects.map((one) => [one.title, title, one.category, one.lead, one.team.join('; '), one.aim, one.scope, lines(one.actions)]),
  );
  await importTable(
    page,
    'boards',
    ['Name', 'Programme', 'Chair', 'How often it meets', 'Purpose', 'Remit', 'Objectives', 'Quorum and working arrangements'],
    pidBoards.map((one) => [one.title, title, one.chair ?? '', one.frequency, one.purpose, one.remit, lines(one.objectives), one.quorum]),
  );
  await importTable(
    page,
    'documents',
    ['Title', 'Programme', 'Version', 'Date', 'Where it is kept'],
    pidDocuments.map((one) => [one.title, title, one.version, one.day, one.where]),
  );
  await importTable(
    page,
    'risks',
    ['Title', 'Programme', 'Cause', 'Event', 'Consequence', 'Inherent', 'Current', 'Target', 'Owner', 'Existing controls'],
    pidRisks.map((one) => [one.title, title, one.cause, one.event, one.consequence, ...one.scores, one.owner, lines(one.controls)]),
  );
  await importTable(
    page,
    'issues',
    ['Title', 'Programme', 'Priority', 'Owner', 'To be resolved by'],
    pidIssues.map((one) => [one.title, title, one.priority, one.owner, one.due]),
  );
});

test('who reports to whom, who sits on each board, and where the money comes from', async () => {
  for (const one of pidBoards) {
    await goToAddress(page, '/registers/boards');
    await page.getByRole('gridcell', { name: one.title, exact: true }).first().click();
    const form = page.getByRole('complementary');
    await expect.poll(() => form.getByLabel('Name', { exact: true }).inputValue()).toBe(one.title);
    if (one.reportsTo) await write(form, 'Reports to', one.reportsTo);
    await addItems(
      form,
      'Members',
      'member',
      one.members.map(([person, role]) => ({ Person: person, Role: role })),
    );
  }
  for (const one of pidFunding) {
    await goToAddress(page, '/registers/funding');
    await page.getByRole('button', { name: 'New funding source' }).click();
    const form = page.getByRole('complementary');
    await expect.poll(() => form.getByLabel('Title', { exact: true }).inputValue()).toBe('New funding source');
    await write(form, 'Title', one.title);
    await write(form, 'Programme', title);
    await write(form, 'Source', one.source);
    await form.getByLabel('Status').selectOption('approved');
    await addItems(
      form,
      'Amounts by financial year',
      'amount',
      one.amounts.map(([year, pounds]) => ({ 'Financial year': String(year), Amount: String(pounds) })),
    );
    await write(form, 'Approved by', one.approvedBy);
    await write(form, 'Approved on', one.approved);
  }
});

test('the Word file that one button makes says every text that was entered', async () => {
  await goToAddress(page, '/programmes');
  await page.getByRole('gridcell', { name: title }).getByRole('link').click();
  await page.getByRole('tab', { name: 'Documents' }).click();
  const saved = await savedBy(page.getByRole('button', { name: 'Make and save as Word: Programme initiation document' }));
  const bytes = new Uint8Array(await readFile(await saved.path()));
  expect(await validateWithSdk(bytes)).toEqual([]);
  expect(lintDocx(bytes)).toEqual([]);
  expect(lintAccessibility(bytes)).toEqual([]);
  const printed = all(openDocx(bytes).part('word/document.xml'), 'w:p')
    .map((paragraph) => tidyWords(wordsOf(paragraph)))
    .join('\n')
    .toLowerCase();
  expect(enteredTexts.filter((text) => !printed.includes(tidyWords(text).toLowerCase()))).toEqual([]);
  expect(enteredPeople.filter((name) => !printed.includes(name.toLowerCase()))).toEqual([]);
});
