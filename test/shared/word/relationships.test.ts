import { describe, expect, test } from 'vitest';
import { Relationships } from '#shared/word/relationships.ts';

describe('relationships', () => {
  test('are counted from rId1, each once', () => {
    const made = new Relationships();
    expect([
      made.part('styles', 'styles.xml'),
      made.link('https://a.example/x?y=1&z=2'),
      made.part('styles', 'styles.xml'),
      made.link('https://a.example/x?y=1&z=2'),
    ]).toEqual(['rId1', 'rId2', 'rId1', 'rId2']);
    expect(made.xml()).toContain('Target="https://a.example/x?y=1&amp;z=2" TargetMode="External"');
  });

  test.each([
    'javascript:alert(1)',
    'file:///c:/x.docx',
    'https://',
    'https://[x',
    'https://a b.example/',
    'https://bad_host/',
    'https://münchen.example/',
    '\\\\server\\share',
    'https://a.example/\ud800',
  ])('refuse %j, and leave its words to stand alone', (address) => {
    expect(new Relationships().link(address)).toBeNull();
  });

  test('escape what an address may not hold, and nothing twice', () => {
    const made = new Relationships();
    made.link('https://a.example/ä%20[1]?q=100%');
    expect(made.xml()).toContain('Target="https://a.example/%C3%A4%20%5B1%5D?q=100%25"');
  });
});
