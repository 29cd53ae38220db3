import { beforeAll, describe, expect, test } from 'vitest';
import { buildOutline } from '#shared/outline/build.ts';
import { programmeInitiation } from '#shared/templates/programme-initiation.ts';
import { writeDocx } from '#shared/word/index.ts';
import { programme, registers } from '#test/fixtures/pid/records.ts';
import { enteredPeople, enteredTexts } from '#test/fixtures/pid/texts.ts';
import { lintAccessibility } from './accessibility-lint.ts';
import { lintDocx } from './docx-lint.ts';
import { all, openDocx, wordsOf } from './docx-package.ts';
import { validateWithSdk } from './outside-readers.ts';
import { programmePaper } from './programme-paper.ts';
import { tidyWords } from './shown-lines.ts';

describe('an initiation document of seventeen projects', () => {
  let bytes: Uint8Array;
  let printed: string;

  beforeAll(async () => {
    bytes = await writeDocx(buildOutline(programmePaper(programmeInitiation, { ...registers, programme: [programme] })));
    printed = all(openDocx(bytes).part('word/document.xml'), 'w:p')
      .map((paragraph) => tidyWords(wordsOf(paragraph)))
      .join('\n')
      .toLowerCase();
  });

  test('passes the Open XML SDK, the lint and the rules of access', async () => {
    expect(await validateWithSdk(bytes)).toEqual([]);
    expect(lintDocx(bytes)).toEqual([]);
    expect(lintAccessibility(bytes)).toEqual([]);
  });

  test('says every text that was entered', () => {
    expect(enteredTexts.length).toBeGreaterThan(300);
    expect(enteredTexts.filter((text) => !printed.includes(tidyWords(text).toLowerCase()))).toEqual([]);
  });

  test('names everybody who has a part in it', () => {
    expect(enteredPeople.filter((name) => !printed.includes(name.toLowerCase()))).toEqual([]);
  });
});
