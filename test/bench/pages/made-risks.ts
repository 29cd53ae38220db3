import { risk, type Risk } from '#shared/domain/risk.ts';
import { type Random, seeded, sentences, words } from '#test/bench/seeded.ts';

const responses = ['treat', 'tolerate', 'transfer', 'terminate'] as const;

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** As many risks as asked for, all fields filled as an office fills them; the same in every run. */
export function makeRisks(count: number): Risk[] {
  const random = seeded(11);
  const id = () => Array.from({ length: 20 }, () => letters[Math.floor(random() * 32)]).join('');
  return Array.from({ length: count }, (_, index) => {
    const title = words(random, 6);
    return {
      ...risk.create(id()),
      reference: `R${index + 1}`,
      title: `${title[0]?.toUpperCase()}${title.slice(1)}`,
      cause: sentences(random, 18),
      event: sentences(random, 14),
      consequence: sentences(random, 16),
      inherent: score(random),
      current: score(random),
      target: score(random),
      controls: [{ id: id(), place: 'V', text: words(random, 8) }],
      response: responses[Math.floor(random() * responses.length)] as Risk['response'],
      review: `202${7 + Math.floor(random() * 2)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`,
      closed: random() < 0.1,
    };
  });
}

function score(random: Random): NonNullable<Risk['current']> {
  return { likelihood: 1 + Math.floor(random() * 5), impact: 1 + Math.floor(random() * 5) };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
