import type { Dice } from './random-numbers.ts';

const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'ke', 'li', 'mo', 'nu', 'pa', 're', 'si', 'to', 'vu', 'wa'];
const onsets = ['br', 'cl', 'dr', 'fl', 'gr', 'pl', 'st', 'tr', 'sw', 'th', 'm', 'n', 'r', 'v'];
const ends = ['an', 'ent', 'ick', 'old', 'ump', 'ard', 'est', 'ing', 'ore', 'ush', 'ail', 'eed'];

/** Words that stand nowhere else: one for each text of a pack, and whether that text is for the public. */
export class Canaries {
  readonly open: string[] = [];
  readonly secret: string[] = [];
  /** Whether what is written next may be read by the public. */
  isOpen = true;
  private count = 0;
  private readonly dice: Dice;

  constructor(dice: Dice) {
    this.dice = dice;
  }

  /** One word that stands nowhere else. */
  word(): string {
    let rest = ++this.count;
    let word = '';
    for (let digit = 0; digit < 4; digit++) {
      word += syllables[rest % syllables.length];
      rest = Math.floor(rest / syllables.length);
    }
    const made = `zq${word}xj`;
    (this.isOpen ? this.open : this.secret).push(made);
    return made;
  }

  /** A sentence with such a word in the middle of it. */
  sentence(): string {
    // So many words that no five of them stand in a row twice by chance.
    const one = () => this.dice.pick(onsets) + this.dice.pick(ends) + this.dice.pick(ends);
    const some = (count: number) => Array.from({ length: count }, one).join(' ');
    return `${some(2 + this.dice.roll(5))} ${this.word()} ${some(2 + this.dice.roll(5))}.`;
  }
}
