import { describe, expect, test } from 'vitest';
import type { Wording } from '#shared/domain/report/index.ts';
import { writeInline } from '#shared/word/inline-writer.ts';
import { Relationships } from '#shared/word/relationships.ts';

const runs = (text: Wording, canNote = true) => writeInline(text, new Relationships(), canNote ? () => 7 : null).replaceAll(' xml:space="preserve"', '');

describe('runs', () => {
  test('carry marks in the order of the schema', () => {
    expect(runs([{ text: 'x', marks: { superscript: true, italic: true, bold: true, link: 'https://a.example/' } }])).toBe(
      '<w:hyperlink r:id="rId1" w:history="1"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/><w:b/><w:bCs/><w:i/><w:iCs/><w:vertAlign w:val="superscript"/></w:rPr><w:t>x</w:t></w:r></w:hyperlink>',
    );
  });
  test('a word is never raised and lowered at once', () => {
    expect(runs([{ text: 'x', marks: { superscript: true, subscript: true } }]).match(/vertAlign/g)).toHaveLength(1);
  });
  test('breaks, and notes where they may stand', () => {
    const text: Wording = [{ text: 'a' }, { break: true }, { footnote: { id: 'n', text: [] } }];
    expect(runs(text)).toBe(
      '<w:r><w:t>a</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="7"/></w:r>',
    );
    expect(runs(text, false)).toBe('<w:r><w:t>a</w:t></w:r><w:r><w:br/></w:r>');
  });
  test('no words, no run', () => {
    expect(runs([])).toBe('');
  });
});
