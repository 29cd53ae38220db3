/** The numbering definitions of a Word file: `make-parts.ts` has them made in this order, as abstractNum 1, 2 ... */
export const definitions = ['paper', 'recommendations', 'bullets', 'flushBullets', 'appendix', 'letters', 'numbers'] as const;
export type Definition = (typeof definitions)[number];

/** The lists that a whole paper has once: their instance (w:num) has the number of the definition. */
export const onceOnly: readonly Definition[] = ['paper', 'recommendations', 'bullets', 'flushBullets'];

/**
 * Numbering instances (ECMA-376 Part 1, 17.9.15). Lists that run through the paper have one; each list that begins
 * again gets one of its own with a start override, since Word lets instances of a definition count on together.
 */
export class NumberInstances {
  private readonly started: string[] = [];
  private next: number = definitions.length + 1;

  /** The instance of a list that runs on. */
  shared(definition: Definition): number {
    return definitions.indexOf(definition) + 1;
  }

  /** A new instance that begins at 1 on the given level. */
  start(definition: Definition, level: number): number {
    const id = this.next++;
    this.started.push(
      `<w:num w:numId="${id}"><w:abstractNumId w:val="${this.shared(definition)}"/><w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
    );
    return id;
  }

  /** All w:num elements, in the order of their ids. */
  xml(): string {
    const once = onceOnly.map((name) => `<w:num w:numId="${this.shared(name)}"><w:abstractNumId w:val="${this.shared(name)}"/></w:num>`);
    return once.join('') + this.started.join('');
  }
}
