import { assertThere } from '#shared/base/assert.ts';
import { openDatabase, readRisks, searchText } from './stored-risks.ts';

// The floor for the search: all risks read into the page, one text for each, looked through at every key. It knows
// risks alone, ranks nothing, marks nothing, follows no change, and its page stands still while it reads.

/** So many are shown. */
const few = 5;

const root = assertThere(document.getElementById('root'), 'the root element');
const open = document.createElement('button');
open.textContent = 'Open';
const field = document.createElement('input');
const status = document.createElement('output');
const results = document.createElement('ol');
root.append(open, field, status, results);

const database = await openDatabase();
open.dataset['ready'] = 'yes';
open.addEventListener('click', async () => {
  field.focus();
  const entries = (await readRisks(database)).map((record) => ({ title: record.title, text: searchText(record) }));
  const find = () => {
    const words = field.value.toLowerCase().split(' ').filter(Boolean);
    const found = words.length === 0 ? [] : entries.filter(({ text }) => words.every((word) => text.includes(word)));
    results.replaceChildren(
      ...found.slice(0, few).map(({ title }) => {
        const item = document.createElement('li');
        item.textContent = title;
        return item;
      }),
    );
    status.textContent = found.length.toLocaleString('en-GB');
  };
  field.addEventListener('input', find);
  find();
});
