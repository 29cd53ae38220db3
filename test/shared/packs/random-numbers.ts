/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number from 0 to `below` - 1. */
  roll(below: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) % below;
  }

  /** True one time in `of`. */
  chance(of: number): boolean {
    return this.roll(of) === 0;
  }

  pick<T>(list: readonly T[]): T {
    const found = list[this.roll(list.length)];
    if (found === undefined) throw new Error('Nothing to pick from');
    return found;
  }

  /** An identity as records have it. */
  id(): string {
    return Array.from({ length: 20 }, () => 'abcdefghijklmnopqrstuvwxyz234567'[this.roll(32)]).join('');
  }
}
