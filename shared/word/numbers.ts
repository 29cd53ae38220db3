/** The numbering definitions of a Word file: `make-parts.ts` has them made in this order, as abstractNum 1, 2 ... */
export const definitions = ['paper', 'recommendations', 'bullets', 'flushBullets', 'appendix', 'letters', 'numbers'] as const;
export type Definition = (typeof definitions)[number];

/** How the paragraphs of a paper are numbered: it has definitions of its own. */
export type Numbering = 'running' | 'decimal';

/** The lists that a whole paper has once: their instance (w:num) in the first paper has the number of the definition. */
const onceOnly: readonly Definition[] = ['paper', 'recommendations', 'bullets', 'flushBullets'];

/**
 * Numbering instances (ECMA-376 Part 1, 17.9.15). Lists that run through a paper have one; each list that begins again,
 * and each list of a further paper, gets one of its own with a start override, since Word lets instances of a definition
 * count on together.
 */
export class NumberInstances {
  private readonly started: string[] = [];
  private readonly own: Numbering;
  private numbering: Numbering;
  /** The lists of a further paper that run through it; null in the first, which has those with fixed numbers. */
  private further: Map<Definition, number> | null = null;
  private next: number = definitions.length + 1;
  /** Whether a paper is numbered in the other way than the first, so that the file needs those definitions too. */
  hasOther = false;

  constructor(numbering: Numbering) {
    this.own = numbering;
    this.numbering = numbering;
  }

  /** Another paper of a pack: its lists begin again. */
  begin(numbering: Numbering): void {
    this.numbering = numbering;
    this.hasOther ||= numbering !== this.own;
    this.further = new Map();
  }

  /** The instance of a list that runs through the paper. */
  shared(definition: Definition): number {
    if (this.further === null) return numberOf(definition);
    const known = this.further.get(definition) ?? this.start(definition, 0);
    this.further.set(definition, known);
    return known;
  }

  /** A new instance that begins at 1 on the given level. */
  start(definition: Definition, level: number): number {
    const id = this.next++;
    const abstract = numberOf(definition) + (this.numbering === this.own ? 0 : definitions.length);
    this.started.push(
      `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/><w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
    );
    return id;
  }

  /** All w:num elements, in the order of their ids. */
  xml(): string {
    const once = onceOnly.map((name) => `<w:num w:numId="${numberOf(name)}"><w:abstractNumId w:val="${numberOf(name)}"/></w:num>`);
    return once.join('') + this.started.join('');
  }
}

function numberOf(definition: Definition): number {
  return definitions.indexOf(definition) + 1;
}
