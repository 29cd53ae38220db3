import { plainText, type Wording } from '#shared/domain/report/index.ts';
import type { Fixture } from './paper-plan.ts';

/** One fixture as an element of the page. Its `data-part` says where a click on it leads. */
export function drawFixture(fixture: Fixture): HTMLElement {
  const element = elementOf(fixture);
  element.dataset.part = fixture.id;
  element.classList.add('fixture');
  return element;
}

function elementOf(fixture: Fixture): HTMLElement {
  switch (fixture.type) {
    case 'ghost':
      return make('p', 'ghost', fixture.text);
    case 'front': {
      const line = make('p', `front ${fixture.style}`);
      if (fixture.label) line.append(make('b', 'front-label', isBare(fixture.style) ? fixture.label : `${fixture.label}:`), ' ');
      line.append(make('span', 'front-text', fixture.text));
      return line;
    }
    case 'title':
      return make('h1', 'title', fixture.text);
    case 'heading':
      return make(`h${fixture.level}`, 'heading', wordsOf(fixture.text));
    case 'paragraph':
      return make('p', 'paragraph', wordsOf(fixture.text));
    case 'item': {
      const item = make('p', 'item', wordsOf(fixture.text));
      Object.assign(item.dataset, { style: fixture.style, level: String(fixture.level), label: fixture.label });
      return item;
    }
    case 'quotation':
      return make('p', 'quotation', wordsOf(fixture.text));
    case 'lines': {
      const lines = make('p', `lines ${fixture.role}`);
      fixture.lines.forEach((line, index) => lines.append(...(index > 0 ? [document.createElement('br')] : []), line));
      return lines;
    }
    case 'page':
    case 'paper':
      return make('p', 'new-page', '');
    case 'entry':
    case 'file':
      return make('p', 'attachment', fixture.text);
    case 'contents': {
      const contents = make('nav', 'contents');
      contents.setAttribute('aria-label', fixture.heading);
      const list = document.createElement('ol');
      // A list without markers is no list to some screen readers.
      list.setAttribute('role', 'list');
      contents.append(make('h2', 'heading', fixture.heading), list);
      return contents;
    }
    case 'attachment':
      return make('p', 'attachment', fixture.text);
  }
}

/** Whether a label stands without a colon: in capitals, or in the first column of the cover's table. */
function isBare(style: Extract<Fixture, { type: 'front' }>['style']): boolean {
  return style === 'capitals' || style === 'control';
}

function make(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  if (text) element.textContent = text;
  return element;
}

function wordsOf(words: Wording): string {
  return plainText(words);
}
