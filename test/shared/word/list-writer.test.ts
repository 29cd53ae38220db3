import { describe, expect, test } from 'vitest';
import { ListWriter } from '#shared/word/list-writer.ts';

type Style = 'lettered' | 'bulleted' | 'numbered';
const item = (style: Style, level: 0 | 1 | 2, restart: boolean) => ({ type: 'item' as const, id: 'x', style, level, label: '', restart, text: [] });
/** 'level/list' of a w:numPr. */
const place = (numPr: string) => /ilvl w:val="(\d)".*numId w:val="(\d+)"/.exec(numPr)?.slice(1).join('/') ?? '';

describe('places in Word lists', () => {
  test('letters under a numbered paragraph are levels of its own list', () => {
    const lists = new ListWriter('running');
    expect(
      [
        lists.paragraph('1.'),
        lists.item(item('lettered', 0, true)),
        lists.item(item('lettered', 1, true)),
        lists.paragraph('2.'),
        lists.item(item('lettered', 0, true)),
      ].map(place),
    ).toEqual(['0/1', '1/1', '2/1', '0/1', '1/1']);
  });

  test('decimal numbers stand at the level of their depth, letters below all of them', () => {
    const lists = new ListWriter('decimal');
    expect(
      [
        lists.heading('3.'),
        lists.paragraph('3.1'),
        lists.heading('3.2'),
        lists.paragraph('3.2.1'),
        lists.item(item('lettered', 0, true)),
        lists.heading(null),
      ].map(place),
    ).toEqual(['0/1', '1/1', '1/1', '2/1', '3/1', '']);
  });

  test('recommendations have a list of their own, with letters in it', () => {
    const lists = new ListWriter('running');
    expect([lists.recommendation(), lists.item(item('lettered', 0, true)), lists.recommendation()].map(place)).toEqual(['0/2', '1/2', '0/2']);
  });

  test('letters with nothing numbered above, and numbered lists, get an instance for each list', () => {
    const lists = new ListWriter('running');
    lists.heading(null);
    expect(
      [item('lettered', 0, true), item('lettered', 0, false), item('numbered', 0, true), item('numbered', 1, true), item('numbered', 0, false)].map((one) =>
        place(lists.item(one)),
      ),
    ).toEqual(['0/8', '0/8', '0/9', '1/10', '0/9']);
    expect(lists.instances.xml().match(/startOverride/g)).toHaveLength(3);
  });

  test('letters below a bullet, or below a level passed over, are not counted with the paragraph’s', () => {
    const lists = new ListWriter('running');
    lists.paragraph('1.');
    expect([item('bulleted', 0, true), item('lettered', 1, true), item('lettered', 0, true)].map((one) => place(lists.item(one)))).toEqual([
      '0/3',
      '1/8',
      '1/1',
    ]);
    lists.paragraph('2.');
    expect(place(lists.item(item('lettered', 1, true)))).toBe('1/9');
  });

  test('bullets are flush where no numbered paragraph stands above', () => {
    const lists = new ListWriter('running');
    expect(place(lists.item(item('bulleted', 0, true)))).toBe('0/4');
    lists.paragraph('1.');
    expect(place(lists.item(item('bulleted', 0, true)))).toBe('0/3');
  });

  test('an appendix begins its paragraphs again in a list of its own', () => {
    const running = new ListWriter('running');
    expect([running.paragraph('1.'), running.paragraph('2.'), running.paragraph('1.'), running.paragraph('2.')].map(place)).toEqual([
      '0/1',
      '0/1',
      '0/8',
      '0/8',
    ]);
    const decimal = new ListWriter('decimal');
    expect([decimal.paragraph('1.1'), decimal.paragraph('1.')].map(place)).toEqual(['1/1', '0/8']);
  });
});

test('another paper of a pack begins again with lists of its own, numbered in its own way', () => {
  const lists = new ListWriter('running');
  const numberOf = (xml: string) => /w:numId w:val="(\d+)"/.exec(xml)?.[1];
  const first = [lists.paragraph('1.'), lists.recommendation()].map(numberOf);
  expect(lists.instances.hasOther).toBe(false);
  lists.begin('decimal');
  const second = [lists.heading('1.'), lists.paragraph('1.1'), lists.recommendation()].map(numberOf);
  expect(lists.instances.hasOther).toBe(true);
  expect(second[0]).toBe(second[1]);
  expect(new Set([...first, ...second]).size).toBe(4);
  lists.begin('running');
  expect([...first, ...second]).not.toContain(numberOf(lists.paragraph('1.')));
  expect(lists.instances.xml()).toContain(`<w:num w:numId="${second[0]}"><w:abstractNumId w:val="8"/>`);
});
