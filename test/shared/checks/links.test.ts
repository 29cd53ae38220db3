import { describe, expect, test } from 'vitest';
import { links } from '#shared/checks/links.ts';
import { para } from '#test/documents/papers.ts';
import { foundBy, paperWith, pointedAt } from './found-in.ts';

const typed = (words: string) => paperWith({ 'section:information': [para(words)] });
const linked = (words: string, link: string) =>
  paperWith({ 'section:information': [para([{ text: 'See ' }, { text: words, marks: { link } }, { text: '.' }])] });

describe('what is typed', () => {
  test.each([
    ['It is at C:\\Users\\me\\plan.docx.', 'C:\\Users\\me\\plan.docx.', 'must'],
    ['It is at \\\\server01\\teams\\plan, for all.', '\\\\server01\\teams\\plan', 'must'],
    ['See file:///home/me/plan.docx', 'file:///home/me/plan.docx', 'must'],
    ['It is on the G: drive.', 'G: drive', 'must'],
    ['See http://intranet/plan.', 'http://intranet/plan', 'must'],
    ['See http://10.0.3.4/plan, please', 'http://10.0.3.4/plan', 'must'],
    ['See http://files.ad.wendlebury.example/plan', 'http://files.ad.wendlebury.example/plan', 'must'],
    ['See https://www.wendlebury.example/plan.', 'https://www.wendlebury.example/plan', 'should'],
    ['See www.wendlebury.example for more', 'www.wendlebury.example', 'should'],
  ])('%s', (words, expected, severity) => {
    expect(pointedAt(links, typed(words))).toEqual([expected]);
    expect(foundBy(links, typed(words))[0]?.severity).toBe(severity);
  });

  test.each(['The ratio is 3:1 and/or 4:2.', 'Write to plan@wendlebury.example.', 'Option A: drive less.', 'It starts at 2:30, and a disk drive is there.'])(
    'is left alone: %s',
    (words) => {
      expect(foundBy(links, typed(words))).toEqual([]);
    },
  );
});

describe('a link', () => {
  test.each([
    ['the plan', 'http://intranet/plan', 'must'],
    ['the plan', 'https://sharepoint.wendlebury.local/plan', 'must'],
    ['the plan', 'https://192.168.1.7:8080/plan', 'must'],
    ['click here', 'https://www.wendlebury.example/plan', 'should'],
    ['https://www.wendlebury.example/plan', 'https://www.wendlebury.example/plan', 'should'],
  ])('“%s” to %s', (words, link, severity) => {
    expect(foundBy(links, linked(words, link)).map((one) => one.severity)).toEqual([severity]);
    expect(pointedAt(links, linked(words, link))).toEqual([words]);
  });

  test.each([
    ['the plan for libraries', 'https://www.wendlebury.example/plan'],
    ['plan@wendlebury.example', 'mailto:plan@wendlebury.example'],
    ['the Act', 'https://www.legislation.example/ukpga/1972/70'],
  ])('is left alone: “%s” to %s', (words, link) => {
    expect(foundBy(links, linked(words, link))).toEqual([]);
  });
});
