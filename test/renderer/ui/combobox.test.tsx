import { useState } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Combobox } from '#renderer/ui/combobox.tsx';

const people = [
  { value: 'a', label: 'Ada Bell', detail: 'Director' },
  { value: 'b', label: 'Ben Carr' },
  { value: 'c', label: 'Cora Dean' },
];
let chosen: (string | null)[] = [];
let added: string[] = [];

function Field({ first = null }: { readonly first?: string | null }) {
  const [value, setValue] = useState(first);
  const choose = (next: string | null) => {
    chosen.push(next);
    setValue(next);
  };
  return (
    <>
      <Combobox
        control={{ id: 'who', 'aria-label': 'Owner' }}
        options={people}
        value={value}
        missing="removed person"
        addLabel="Add new person"
        onChoose={choose}
        onAdd={(words) => added.push(words)}
      />
      <button type="button">Elsewhere</button>
    </>
  );
}

const field = () => page.getByRole('combobox', { name: 'Owner' });
beforeEach(() => {
  chosen = [];
  added = [];
});
afterEach(() => document.body.replaceChildren());

test('typing finds, Enter takes the first found', async () => {
  await render(<Field />);
  await field().click();
  await userEvent.keyboard('car{Enter}');
  expect(chosen).toEqual(['b']);
  await expect.element(field()).toHaveValue('Ben Carr');
});

test('Tab takes the one that is highlighted, and goes on', async () => {
  await render(<Field />);
  await field().click();
  await userEvent.keyboard('cor{Tab}');
  expect(chosen).toEqual(['c']);
  await expect.element(page.getByRole('button', { name: 'Elsewhere' })).toHaveFocus();
});

test('opens with what was typed before it appeared', async () => {
  await render(<Combobox control={{ id: 'who', 'aria-label': 'Owner' }} options={people} value="a" words="b" onChoose={(next) => chosen.push(next)} />);
  await expect.element(field()).toHaveValue('b');
  (field().element() as HTMLElement).focus();
  await userEvent.keyboard('en{Enter}');
  expect(chosen).toEqual(['b']);
});

test('arrows go through all of them; Escape leaves everything as it was', async () => {
  await render(<Field first="a" />);
  await field().click();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.element(page.getByRole('option', { name: 'Ben Carr' })).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{Escape}');
  expect(chosen).toEqual([]);
  await expect.element(field()).toHaveValue('Ada Bell');
});

test('leaving with half a name puts the chosen one back; an emptied field means nobody', async () => {
  await render(<Field first="a" />);
  await field().fill('Be');
  await page.getByRole('button', { name: 'Elsewhere' }).click();
  expect(chosen).toEqual([]);
  await expect.element(field()).toHaveValue('Ada Bell');
  await field().fill('');
  await page.getByRole('button', { name: 'Elsewhere' }).click();
  expect(chosen).toEqual([null]);
});

test('a whole name typed is that one; a name that nobody has can be added', async () => {
  await render(<Field />);
  await field().fill('cora dean');
  await page.getByRole('button', { name: 'Elsewhere' }).click();
  expect(chosen).toEqual(['c']);
  await field().fill('Dora Eve');
  await page.getByRole('option', { name: 'Add new person “Dora Eve”' }).click();
  expect(added).toEqual(['Dora Eve']);
});

test('one who is no longer there is shown as removed', async () => {
  await render(<Field first="gone" />);
  await expect.element(field()).toHaveValue('removed person');
});
