/** Numbers from 0 up to 1 that are the same in every run (mulberry32). */
export type Random = () => number;

/** A generator that starts at `seed`. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const vocabulary = (
  'the programme board agreed that each project should set out its aims cost savings and risks before the next stage begins ' +
  'children families schools residents carers partners health district county members officers service review plan budget ' +
  'delivery support access early help assessment transport placement commissioning contract market capacity workforce training ' +
  'progress quarter annual forecast report committee decision consultation evidence outcome measure baseline target benefit ' +
  'during under within between against towards following because however therefore which where when while although further'
).split(' ');

/** `count` English words in a row, without a full stop. */
export function words(random: Random, count: number): string {
  const chosen: string[] = [];
  for (let index = 0; index < count; index++) chosen.push(vocabulary[Math.floor(random() * vocabulary.length)] as string);
  return chosen.join(' ');
}

/** Sentences of about twelve words that come to `count` words. */
export function sentences(random: Random, count: number): string {
  const made: string[] = [];
  for (let left = count; left > 0; left -= 12) {
    const sentence = words(random, Math.min(12, left));
    made.push(`${sentence[0]?.toUpperCase()}${sentence.slice(1)}.`);
  }
  return made.join(' ');
}
