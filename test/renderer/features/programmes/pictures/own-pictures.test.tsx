import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { addDays, localDay } from '#shared/base/calendar-date.ts';
import { newId } from '#shared/base/ids.ts';
import { createEdit } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { StoreProvider } from '#renderer/data/index.ts';
import { GovernancePicture } from '#renderer/features/programmes/pictures/governance-picture.tsx';
import { BenefitPicture, BudgetPicture } from '#renderer/features/programmes/pictures/money-pictures.tsx';
import { RatingsPicture, TimelinePicture } from '#renderer/features/programmes/pictures/plan-pictures.tsx';
import { RiskMapPicture } from '#renderer/features/programmes/pictures/risk-map-picture.tsx';
import { LookupsProvider } from '#renderer/parts/lookups.tsx';
import { memoryFiles, openReady } from '#test/renderer/data/support.ts';
import '#renderer/ui/tokens.css';

beforeEach(() => localStorage.clear());

const wordsOf = (container: Element) => container.querySelector('.picture-words, .picture-empty')?.textContent ?? '';
const onOpen = () => {};
const pictures = {
  Milestones: (programme: string) => <TimelinePicture programme={programme} onOpen={onOpen} />,
  'Risk heat map': (programme: string) => <RiskMapPicture programme={programme} onOpen={onOpen} />,
  Ratings: (programme: string) => <RatingsPicture programme={programme} onOpen={onOpen} />,
  Benefits: (programme: string) => <BenefitPicture programme={programme} />,
  'Budget and funding': (programme: string) => <BudgetPicture programme={programme} />,
  Governance: (programme: string) => <GovernancePicture programme={programme} onOpen={onOpen} />,
};
const item = { id: newId(), place: 'V' };

/** A programme with one record for each picture; another programme's must not be seen. */
async function show(picture: keyof typeof pictures) {
  const { store } = await openReady({ files: memoryFiles() });
  const programme = { ...nouns.programme.create(newId()), title: 'Closer to Home' };
  const project = { ...nouns.project.create(newId()), title: 'Home First', programme: programme.id, rag: 'amber' as const };
  const other = { ...nouns.project.create(newId()), title: 'Highways' };
  const on = (days: number) => ({ kind: 'on', precision: 'day', date: addDays(localDay(), days) }) as const;
  const chair = { ...nouns.person.create(newId()), name: 'Ines Barlow' };
  const score = { likelihood: 4, impact: 4 };
  await store.run({ command: 'test', label: 'Test' }, [
    ...[programme].map((one) => createEdit('programme', one)),
    ...[project, other].map((one) => createEdit('project', one)),
    createEdit('person', chair),
    createEdit('milestone', { ...nouns.milestone.create(newId()), title: 'Hub open', project: project.id, planned: on(10), forecast: on(30) }),
    createEdit('milestone', { ...nouns.milestone.create(newId()), title: 'Road open', project: other.id, planned: on(10) }),
    createEdit('risk', { ...nouns.risk.create(newId()), reference: 'R1', title: 'Late', project: project.id, current: score }),
    createEdit('risk', { ...nouns.risk.create(newId()), reference: 'R9', title: 'Potholes', project: other.id, current: score }),
    createEdit('benefit', {
      ...nouns.benefit.create(newId()),
      title: 'Fewer days',
      project: project.id,
      profile: [{ ...item, year: 2026, gross: 500_00, implementation: 100_00 }],
    }),
    createEdit('budgetLine', { ...nouns.budgetLine.create(newId()), programme: programme.id, year: 2026, budget: 900_00 }),
    createEdit('funding', {
      ...nouns.funding.create(newId()),
      programme: programme.id,
      status: 'approved',
      amounts: [{ ...item, year: 2026, amount: 1_000_00 }],
    }),
    createEdit('board', { ...nouns.board.create(newId()), title: 'Programme Board', programme: programme.id, chair: chair.id }),
  ]);
  return render(
    <StoreProvider store={store}>
      <LookupsProvider>{pictures[picture](programme.id)}</LookupsProvider>
    </StoreProvider>,
  );
}

test.each([
  ['Milestones', 'Timeline of one milestone in one project', 'Hub open; Home First; planned'],
  ['Risk heat map', 'Risk heat map of one risk by current score', 'R1 Late; current score 16, High (likely, major)'],
  ['Ratings', 'Ratings of one project', 'Home First: Amber from'],
  ['Benefits', 'Benefit profile of all benefits in 2026/27: gross £500, less implementation cost of £100, net £400.', '2026/27: gross £500'],
  ['Budget and funding', 'Budget against funding of Closer to Home in 2026/27: budget £900, funding £1,000.', '2026/27: budget £900, funding £1,000'],
  ['Governance', 'Governance chart of one board or group; at the top Programme Board.', 'Programme Board; chair Ines Barlow'],
] as const)('%s show the programme’s own records', async (name, words, mark) => {
  const screen = await show(name);
  await expect.poll(() => wordsOf(screen.container)).toContain(words);
  const labels = [...screen.container.querySelectorAll('.picture-mark')].map((one) => one.getAttribute('aria-label'));
  expect(labels.some((label) => label?.startsWith(mark))).toBe(true);
  expect(labels.join()).not.toMatch(/Highways|Road open|Potholes/);
});

test('the choice of milestones changes what is shown', async () => {
  const screen = await show('Milestones');
  await screen.getByRole('combobox', { name: 'Milestones' }).selectOptions('Late or overdue');
  await expect.poll(() => wordsOf(screen.container)).toContain('3 weeks late');
});

test('the choices of the heat map change what is shown, and say where nothing is left', async () => {
  const screen = await show('Risk heat map');
  await screen.getByRole('combobox', { name: 'Score' }).selectOptions('Target');
  await expect.poll(() => wordsOf(screen.container)).toContain('No risk has a target score');
  await screen.getByRole('combobox', { name: 'Risks' }).selectOptions('Beyond the appetite');
  await expect.poll(() => wordsOf(screen.container)).toBe('No risk lies beyond the appetite by this score.');
});
