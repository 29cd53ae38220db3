type Key = number | string | null;

/** The rank of what is empty: last, whichever way the column is sorted. */
const emptyRank = 2 ** 22;

let collator: Intl.Collator | null = null;

/** The rules of the language take longer to load than the first screen has, and most texts differ in a plain letter. */
function compareTexts(a: string, b: string): number {
  const byLetter = compareLetters(a, b);
  if (byLetter !== null) return byLetter;
  collator ??= new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
  return collator.compare(a, b);
}

/** By the first place where two texts differ; null where that is no space or letter from A to Z, and rules are needed. */
function compareLetters(a: string, b: string): number | null {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const [left, right] = [lowered(a.charCodeAt(index)), lowered(b.charCodeAt(index))];
    if (left > 0x7e) return null;
    if (left !== right) return isPlain(left) && isPlain(right) ? left - right : null;
  }
  return null;
}

function lowered(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}

function isPlain(code: number): boolean {
  return code === 0x20 || (code >= 0x61 && code <= 0x7a);
}

/** Compares two sort keys; null stands after everything else. */
export function compareKeys(a: Key, b: Key): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareTexts(String(a), String(b));
}

/**
 * A number for each row, counted from 0, for as long as the row is the same object. What is known of rows stands in
 * plain lists under these numbers: a weak map for each column would take the sweeper of memory long to go through.
 */
export class RowNumbers {
  private readonly numbers = new WeakMap<object, number>();
  private count = 0;

  /** How many rows have a number. */
  get size(): number {
    return this.count;
  }

  of(row: object): number {
    const known = this.numbers.get(row);
    if (known !== undefined) return known;
    this.numbers.set(row, this.count);
    return this.count++;
  }
}

/**
 * The rank of rows in one column: sorted once, kept for as long as the rows stay the same objects. A row that was
 * edited finds its rank among the others by halving, without sorting all anew.
 */
export class ColumnRanks {
  /** By the number of the row. */
  private ranks: (number | undefined)[] = [];
  /** Which of the times it was built, counted, is the latest. */
  private builds = 0;
  private keys: readonly Key[] = [];
  private guesses = 0;
  private size = -1;
  /** Between which keys one that is new was put, and which. */
  private readonly gaps = new Map<number, Key>();
  private crowded = false;

  constructor(
    private readonly keyOf: (record: object) => Key,
    private readonly numbers = new RowNumbers(),
  ) {}

  /** Ranks all rows; needed once, and when many have changed. */
  build(records: readonly object[]): void {
    const steps = this.building(records, Number.POSITIVE_INFINITY);
    while (!steps.next().done);
  }

  /**
   * The same step by step, for idle moments: each step takes at most some milliseconds. The ranks there were stand until
   * the last step; where somebody builds meanwhile, the steps end.
   */
  *building(records: readonly object[], step = 1_000): Generator<void> {
    const mine = ++this.builds;
    const distinct = new Map<Key, object[]>();
    for (const [index, record] of records.entries()) {
      this.numbers.of(record);
      const key = this.keyOf(record);
      const same = distinct.get(key);
      if (same) same.push(record);
      else distinct.set(key, [record]);
      if (index % step === step - 1) yield;
    }
    // Of its full length from the start: filled in any order it would be a table of single places.
    const ranks: (number | undefined)[] = new Array(this.numbers.size);
    for (const record of distinct.get(null) ?? []) ranks[this.numbers.of(record)] = emptyRank;
    distinct.delete(null);
    const keys = yield* sortInSteps([...distinct.keys()], step);
    let rank = 0;
    for (const [index, key] of keys.entries()) {
      if (index > 0 && compareKeys(keys[index - 1] as Key, key) !== 0) rank = index;
      for (const record of distinct.get(key) ?? []) ranks[this.numbers.of(record)] = rank;
      if (index % step === step - 1) yield;
    }
    if (mine !== this.builds) return;
    this.ranks = ranks;
    this.keys = keys;
    this.guesses = 0;
    this.gaps.clear();
    this.crowded = false;
    this.size = records.length;
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
    const number = this.numbers.of(record);
    const known = this.ranks[number];
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
    this.ranks[number] = rank;
    return rank;
  }
}

/** Keys in order: runs of a step's length, each sorted at once, then merged two by two. */
function* sortInSteps(keys: readonly Key[], step: number): Generator<void, readonly Key[]> {
  if (keys.length <= step) return [...keys].sort(compareKeys);
  let runs: Key[][] = [];
  for (let from = 0; from < keys.length; from += step) {
    runs.push(keys.slice(from, from + step).sort(compareKeys));
    yield;
  }
  while (runs.length > 1) {
    const merged: Key[][] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(yield* mergeInSteps(runs[at] ?? [], runs[at + 1] ?? [], step));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergeInSteps(one: readonly Key[], other: readonly Key[], step: number): Generator<void, Key[]> {
  const merged: Key[] = [];
  let [left, right] = [0, 0];
  while (left < one.length || right < other.length) {
    const takesOther = left >= one.length || (right < other.length && compareKeys(other[right] as Key, one[left] as Key) < 0);
    merged.push((takesOther ? other[right++] : one[left++]) as Key);
    if (merged.length % (step * 2) === 0) yield;
  }
  return merged;
}

/** The places of `count` rows sorted by rank, counted into them; rows of equal rank keep their order. Ranks are whole or half numbers. */
export function orderByRank(count: number, rankAt: (index: number) => number, descending: boolean): Uint32Array {
  const halves = new Int32Array(count);
  let [low, high] = [0, 0];
  for (let index = 0; index < count; index++) {
    const rank = rankAt(index);
    const half = rank * 2;
    halves[index] = half;
    if (rank === emptyRank) continue;
    if (half < low) low = half;
    if (half > high) high = half;
  }
  // One more for what is empty, which is last either way.
  const starts = new Uint32Array(high - low + 3);
  const bucketOf = (half: number) => (half === emptyRank * 2 ? high - low + 1 : descending ? high - half : half - low);
  for (let index = 0; index < count; index++) {
    const next = bucketOf(halves[index] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket] = (starts[bucket] as number) + (starts[bucket - 1] as number);
  const places = new Uint32Array(count);
  for (let index = 0; index < count; index++) {
    const bucket = bucketOf(halves[index] as number);
    const place = starts[bucket] as number;
    places[place] = index;
    starts[bucket] = place + 1;
  }
  return places;
}
