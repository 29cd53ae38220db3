import type { FindingKind, ReadChange, ReadComment, ReadElement, ReadFinding, ReadPlace } from './read-paper.ts';

/** So many of a kind are listed one by one; a file with ten thousand of something is not made readable by ten thousand sentences. */
const mostOfAKind = 100;

type Found = { readonly kind: FindingKind; readonly at: number | null; readonly message: string };
/** Something whose place is an index still: how many elements stood before it. */
type Placed<T> = Omit<T, 'place'> & { readonly at: number };

/** Gathers what should be known of a file while it is read; places are put into words when all of it is there. */
export class Findings {
  private readonly found: Found[] = [];
  private readonly counts = new Map<FindingKind, number>();
  readonly comments: Placed<ReadComment>[] = [];
  readonly changes: Placed<ReadChange>[] = [];
  /** How many elements have been read. */
  at = 0;

  /** Something at the place that is being read, or of the whole file. */
  add(kind: FindingKind, message: string, at: number | null = this.at): void {
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    if (count <= mostOfAKind) this.found.push({ kind, at, message });
  }

  /** The same only once for the file. */
  addOnce(kind: FindingKind, message: string): void {
    if (!this.found.some((one) => one.kind === kind && one.message === message)) this.add(kind, message, null);
  }

  /** Everything that was gathered, with its place among the elements in words. */
  finish(elements: readonly ReadElement[]): {
    readonly findings: readonly ReadFinding[];
    readonly comments: readonly ReadComment[];
    readonly changes: readonly ReadChange[];
  } {
    const places = placeWords(elements);
    const placeOf = (at: number | null): ReadPlace =>
      at === null ? { element: null, words: '' } : { element: at, words: places[Math.min(at, elements.length)] ?? '' };
    const placed = <T extends { readonly at: number }>({ at, ...rest }: T) => ({ ...rest, place: placeOf(at) });
    const more = [...this.counts].flatMap(([kind, count]) =>
      count > mostOfAKind ? [{ kind, place: placeOf(null), message: `And ${count - mostOfAKind} more of the same kind.` }] : [],
    );
    return {
      findings: [...this.found.map(({ kind, at, message }) => ({ kind, place: placeOf(at), message })), ...more],
      comments: this.comments.map(placed),
      changes: this.changes.map(placed),
    };
  }
}

/** For each element, and for the end: where it is, as a person would say it. */
function placeWords(elements: readonly ReadElement[]): readonly string[] {
  const words: string[] = [];
  let [number, heading] = ['', ''];
  for (const element of elements) {
    words.push(number !== '' ? `after paragraph ${number}` : heading !== '' ? `under “${heading}”` : 'at the beginning');
    if (element.type === 'heading') {
      [number, heading] = ['', plainWords(element.text)];
    } else if (element.type === 'paragraph' && element.label && !element.label.text.endsWith(')')) number = element.label.text.replace(/\.$/, '');
  }
  words.push('at the end');
  return words;
}

function plainWords(text: readonly object[]): string {
  const all = text.map((piece) => ('text' in piece ? String(piece.text) : ' ')).join('');
  const plain = all.replace(/\s+/g, ' ').trim();
  return plain.length > 60 ? `${plain.slice(0, 57).trimEnd()}…` : plain;
}
