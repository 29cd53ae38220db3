import rules from 'dictionary-en-gb/index.aff?raw';
import words from 'dictionary-en-gb/index.dic?raw';
import { Speller } from '#shared/spelling/speller.ts';
import type { SpellingAnswer, SpellingRequest } from './spelling-protocol.ts';

const speller = new Speller({ rules, words });

addEventListener('message', ({ data }: MessageEvent<SpellingRequest>) => {
  const found = data.ask === 'check' ? data.words.filter((word) => !speller.isRight(word)) : speller.suggest(data.word);
  postMessage({ id: data.id, words: found } satisfies SpellingAnswer);
});
