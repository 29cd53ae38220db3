type Key = number | string | null;

/** The rank of what is empty: last, whichever way the column is sorted. */
const emptyRank = 2 ** 22;

let collator: Intl.Collator | null = null;

/** Made when first needed: the rules of the language take longer to load than the first screen has. */
function compareTexts(a: string, b: string): number {
  collator ??= new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
  return collator.compare(a, b);
}

/** Compares two sort keys; null stands after everything else. */
export function compareKeys(a: Key, b: Key): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareTexts(String(a), String(b));
}

/**
 * The rank of rows in one column: sorted once, kept for as long as the rows stay the same objects. A row that was
 * edited finds its rank among the others by halving, without sorting all anew.
 */
export class ColumnRanks {
  private readonly ranks = new WeakMap<object, number>();
  private keys: readonly Key[] = [];
  private guesses = 0;
  private size = -1;
  /** Between which keys one that is new was put, and which. */
  private readonly gaps = new Map<number, Key>();
  private crowded = false;

  constructor(private readonly keyOf: (record: object) => Key) {}

  /** Ranks all rows; needed once, and when many have changed. */
  build(records: readonly object[]): void {
    const distinct = new Map<Key, object[]>();
    for (const record of records) {
      const key = this.keyOf(record);
      const same = distinct.get(key);
      if (same) same.push(record);
      else distinct.set(key, [record]);
    }
    for (const record of distinct.get(null) ?? []) this.ranks.set(record, emptyRank);
    distinct.delete(null);
    this.guesses = 0;
    this.gaps.clear();
    this.crowded = false;
    this.size = records.length;
    this.keys = [...distinct.keys()].sort(compareKeys);
    let rank = 0;
    let before: Key | undefined;
    for (const [index, key] of this.keys.entries()) {
      if (index > 0 && compareKeys(before as Key, key) !== 0) rank = index;
      before = key;
      for (const record of distinct.get(key) ?? []) this.ranks.set(record, rank);
    }
  }

  /** Whether the rows have changed so much since {@link build} that they must be ranked anew before they are sorted. */
  mustBuild(count: number): boolean {
    return this.size < 0 || Math.abs(count - this.size) > this.size / 20 || this.isStale || (this.guesses > 0 && count <= 500);
  }

  /** Whether two new keys stand between the same old ones, so that their ranks say nothing of which comes first. */
  get isCrowded(): boolean {
    return this.crowded;
  }

  /** Whether ranking anew is worth the time of an idle moment. */
  get isStale(): boolean {
    return this.guesses > 50;
  }

  /** Equal keys have equal ranks; a key that is new stands half a step before the next greater one. */
  rankOf(record: object): number {
    const known = this.ranks.get(record);
    if (known !== undefined) return known;
    const key = this.keyOf(record);
    if (key === null) return emptyRank;
    let low = 0;
    let high = this.keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareKeys(this.keys[middle] as Key, key) < 0) low = middle + 1;
      else high = middle;
    }
    this.guesses++;
    const isKnown = low < this.keys.length && compareKeys(this.keys[low] as Key, key) === 0;
    if (!isKnown) {
      const other = this.gaps.get(low);
      if (other === undefined) this.gaps.set(low, key);
      else if (compareKeys(other, key) !== 0) this.crowded = true;
    }
    const rank = isKnown ? low : low - 0.5;
    this.ranks.set(record, rank);
    return rank;
  }
}

/** The places of `count` rows sorted by rank; rows of equal rank keep their order. Ranks are whole or half numbers. */
export function orderByRank(count: number, rankAt: (index: number) => number, descending: boolean): Float64Array {
  const packed = new Float64Array(count);
  const sign = descending ? -1 : 1;
  for (let index = 0; index < count; index++) {
    const rank = rankAt(index);
    packed[index] = ((rank === emptyRank ? rank : rank * sign) * 2 + 2 ** 24) * 2 ** 24 + index;
  }
  packed.sort();
  for (let index = 0; index < count; index++) packed[index] = (packed[index] as number) % 2 ** 24;
  return packed;
}
