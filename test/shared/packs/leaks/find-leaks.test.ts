import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLeaks } from '#shared/packs/leaks/find-leaks.ts';

const place = 'item 7, paragraph 3';
const text =
  'The highest offer for the Market Street building is £1,284,000 from Harbourside Holdings, which Marion Thackeray recommends; write to bids@harbourside.example.';
const output = (words: string) => [{ name: 'public.pdf', texts: [{ place: 'page 2', text: words }], unread: [] }];
const look = (words: string, allowed: readonly string[] = []) => findLeaks({ secrets: [{ place, text }], allowed, outputs: output(words) });

describe('a run of five words of a secret', () => {
  test('is found with its place, as long as it goes on', () => {
    expect(look('It says: the highest offer for the Market Street building is low.').leaks).toEqual([
      { secret: place, words: 'The highest offer for the Market Street building is', output: 'public.pdf', place: 'page 2' },
    ]);
  });

  test.each([
    ['capitals', 'THE HIGHEST OFFER FOR THE'],
    ['line ends and hyphens', 'the high-\nest of\u00adfer for\n\n the'],
    ['ligatures', 'the highest oﬀer for the'],
    ['blanks that were lost', 'saidthehighestofferforthetown'],
    ['blanks between letters', 't h e h i g h e s t o f f e r f o r t h e'],
    ['quotes, dashes and points', '“the” – highest… offer, (for) the'],
    ['wide letters', 'ｔｈｅ ｈｉｇｈｅｓｔ ｏｆｆｅｒ ｆｏｒ ｔｈｅ'],
  ])('is found through %s', (_name, words) => expect(look(words).leaks).toHaveLength(1));

  test('is no leak where it stands in something that may be read', () => {
    expect(look('the highest offer for the', ['What is the highest offer for the lease?']).leaks).toEqual([]);
    expect(look('the highest offer for the Market', ['What is the highest offer for the lease?']).leaks).toEqual([
      { secret: place, words: 'highest offer for the Market', output: 'public.pdf', place: 'page 2' },
    ]);
  });

  test('must be five: four words are none', () => expect(look('the highest offer for a lease').leaks).toEqual([]));

  test('of few letters counts only as whole words', () => {
    const ask = (words: string) => findLeaks({ secrets: [{ place, text: 'it is up to us' }], allowed: [], outputs: output(words) }).leaks;
    expect(ask('summit isup touse')).toEqual([]);
    expect(ask('So it is up to us.')).toHaveLength(1);
  });
});

describe('shorter strings', () => {
  const words = (found: ReturnType<typeof look>) => found.toDecide.map((one) => one.words);
  test('of a longer text are listed: amounts, names, addresses', () => {
    expect(words(look('Paid to Harbourside Holdings: £1,284,000, see bids@harbourside.example and Marion\nThackeray.'))).toEqual([
      'Harbourside Holdings',
      '£1,284,000',
      'bids@harbourside.example',
      'Marion Thackeray',
    ]);
  });
  test('are listed in thousands and millions, however few their letters', () => {
    const secrets = [{ place: 'the bids', text: 'The council was told that £4.2m is the highest and £10k the lowest.' }];
    const found = findLeaks({ secrets, allowed: [], outputs: output('A price of £4.2m or 10k was named.') });
    expect(words(found)).toEqual(['£4.2m', '£10k']);
  });

  test('are not listed where they may be read, or stand within another word or amount', () => {
    expect(words(look('Marion Thackeray', ['Report of Marion Thackeray']))).toEqual([]);
    expect(words(look('It costs £31,284,000.'))).toEqual([]);
  });
  test('are the whole of a short title or name of a file, however it is written in a name', () => {
    const secrets = [
      { place: 'title', text: 'Market Street offers' },
      { place: 'file', text: 'bids-2027 final.pdf' },
    ];
    const found = findLeaks({ secrets, allowed: [], outputs: output('market_street_offers.docx bids2027_final.PDF') });
    expect(found.toDecide.map((one) => one.secret)).toEqual(['title', 'file']);
    expect(found.leaks).toEqual([]);
  });
});

test('what could not be read is said', () => {
  expect(findLeaks({ secrets: [], allowed: [], outputs: [{ name: 'a.zip', texts: [], unread: ['b.pdf'] }] }).unread).toEqual([
    'b.pdf in a.zip could not be read, and so was not looked through.',
  ]);
});

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const word = fc.stringMatching(/^[a-zà-öø-ÿ]{1,9}$/);
const gap = fc.constantFrom(' ', '\n', ' \n ', '\u00a0', ', ', ' – ', '-\n', '\t', '. ', '” “');

describe(`any texts, seed ${seed}`, () => {
  test('a planted run is always found, and nothing where all of it may be read', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 5, maxLength: 60 }), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.nat(),
        fc.array(gap, { minLength: 1, maxLength: 9 }),
        fc.array(word, { maxLength: 200 }),
        fc.boolean(),
        (secrets, which, where, gaps, noise, isLoud) => {
          const secret = secrets[which % secrets.length] as string[];
          const from = where % (secret.length - 4);
          const run = secret.slice(from, from + 5);
          const planted = run.map((one, index) => (index === 0 ? one : `${gaps[index % gaps.length]}${one}`)).join('');
          const half = Math.floor(noise.length / 2);
          const shown = [...noise.slice(0, half), isLoud ? planted.toUpperCase() : planted, ...noise.slice(half)].join(' ');
          const given = secrets.map((words, index) => ({ place: `secret ${index}`, text: words.join(' ') }));
          const found = findLeaks({ secrets: given, allowed: [], outputs: output(shown) }).leaks;
          expect(found.length).toBeGreaterThan(0);
          expect(findLeaks({ secrets: given, allowed: [shown], outputs: output(shown) }).leaks).toEqual([]);
        },
      ),
      { seed, numRuns: 300 },
    );
  });

  test('nothing is found that is not there', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 5, maxLength: 80 }), fc.array(word, { maxLength: 300 }), (secret, noise) => {
        const found = findLeaks({ secrets: [{ place, text: secret.join(' ') }], allowed: [], outputs: output(noise.join(' ')) }).leaks;
        const bare = noise.join('').normalize('NFKC').toLowerCase();
        for (const leak of found) expect(bare).toContain(leak.words.replaceAll(' ', '').normalize('NFKC').toLowerCase());
      }),
      { seed, numRuns: 300 },
    );
  });
});

test('single words that the form of a file brings are not listed, runs of five are', () => {
  const secrets = [
    { place: 'heading', text: 'Caption' },
    { place: 'text', text: 'one two three four five' },
  ];
  const texts = [{ place: 'styles', text: 'Caption one two three four five', isForm: true as const }];
  const found = findLeaks({ secrets, allowed: [], outputs: [{ name: 'a.docx', texts, unread: [] }] });
  expect([found.toDecide, found.leaks.length]).toEqual([[], 1]);
});
