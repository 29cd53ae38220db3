import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fieldWords } from '#shared/spelling/field-words.ts';
import { readDictionary } from '#shared/spelling/read-dictionary.ts';
import { Speller } from '#shared/spelling/speller.ts';

const folder = new URL('../../../node_modules/dictionary-en-gb/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const speller = new Speller({ rules: read('index.aff'), words: read('index.dic') });

const small = {
  rules: [
    'SET UTF-8',
    'NOSUGGEST !',
    'ONLYINCOMPOUND c',
    'PFX U Y 1',
    'PFX U 0 un .',
    'SFX D Y 2',
    'SFX D y ied [^aeiou]y',
    'SFX D 0 ed [^ey]',
    'SFX G N 1',
    'SFX G e ing e',
  ].join('\n'),
  words: '5\ncarry/DU\nmake/G\nrude/!\n1th/c\nPaddock',
};

describe('the words of a dictionary', () => {
  test('have every form that their endings and beginnings make, both together where both allow it', () => {
    const { words, unoffered } = readDictionary(small);
    expect([...words].sort()).toEqual(['Paddock', 'carried', 'carry', 'make', 'making', 'uncarried', 'uncarry']);
    expect([...unoffered]).toEqual(['rude']);
  });
});

describe('British spelling', () => {
  test.each([
    'colour',
    'organisation',
    'programme',
    'Programme',
    'COUNCIL',
    "Council's",
    "boards'",
    "don't",
    'judgement',
    'Wednesday',
    'reablement',
    'co',
    'multi',
  ])('%s is right', (word) => {
    expect(speller.isRight(word)).toBe(true);
  });

  test.each(['color', 'organization', 'comittee', 'recieve', 'wednesday', 'alot', 'programe', "comittee's"])('%s is wrong', (word) => {
    expect(speller.isRight(word)).toBe(false);
  });

  test.each([
    ['comittee', 'committee'],
    ['Comittee', 'Committee'],
    ['recieve', 'receive'],
    ['goverment', 'government'],
    ['teh', 'the'],
    ['accomodation', 'accommodation'],
    ['definately', 'definitely'],
    ['organization', 'organisation'],
    ['seperate', 'separate'],
    ['color', 'colour'],
    ['Wensday', 'Wednesday'],
  ])('for %s the first offered is %s', (word, meant) => {
    expect(speller.suggest(word)[0]).toBe(meant);
  });

  test('words that were run together are offered apart', () => {
    expect(speller.suggest('inorder')).toContain('in order');
  });

  test('what is offered is right itself', () => {
    for (const word of ['strategey', 'implimentation', 'benifit', 'liase', 'acheive']) {
      const offered = speller.suggest(word);
      expect(offered.length).toBeGreaterThan(0);
      for (const one of offered)
        expect(
          one.split(' ').every((part) => speller.isRight(part)),
          one,
        ).toBe(true);
    }
  });

  test('the words of the field are words that the general list lacks, each once', () => {
    expect(new Set(fieldWords).size).toBe(fieldWords.length);
    const general = readDictionary({ rules: read('index.aff'), words: read('index.dic') }).words;
    expect(fieldWords.filter((word) => general.has(word))).toEqual([]);
  });
});
