import { formatCount } from './number-format.ts';
import type { NumberPlace, ParagraphStyle, Styles } from './styles.ts';
import { bulletOf } from './symbols.ts';
import { childOf, childrenOf, isOn, valueOf, type XmlNode } from './xml-tree.ts';

/** One level of a list (17.9.6). */
type Level = {
  readonly start: number;
  readonly format: string;
  /** '%1.%2': the counts of levels among words. */
  readonly text: string;
  readonly isFigures: boolean;
  readonly restart: number | undefined;
  readonly style: string | undefined;
};
type Definition = { readonly levels: ReadonlyMap<number, Level>; readonly styleLink: string | undefined };
type Instance = { readonly definition: string; readonly starts: ReadonlyMap<number, number>; readonly levels: ReadonlyMap<number, Level> };

/** What a list puts before a paragraph. `isRun`: a number of running paragraphs or headings ('3.', '3.1', '1)'), no item of a list within them. */
export type Counted = { readonly label: string; readonly kind: 'bullet' | 'letter' | 'number'; readonly depth: number; readonly isRun: boolean };

const bulletLevel: Level = { start: 1, format: 'bullet', text: '•', isFigures: false, restart: undefined, style: undefined };

/** Counts the lists of a file as Word does, paragraph after paragraph, in the order of the text. */
export class ListCounter {
  private readonly definitions = new Map<string, Definition>();
  private readonly instances = new Map<string, Instance>();
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();
  private readonly styles: Styles;

  constructor(root: XmlNode | null, styles: Styles) {
    this.styles = styles;
    for (const node of childrenOf(root ?? undefined, 'w:abstractNum')) {
      this.definitions.set(node.attributes['w:abstractNumId'] ?? '', {
        levels: readLevels(childrenOf(node, 'w:lvl')),
        styleLink: valueOf(node, 'w:numStyleLink'),
      });
    }
    for (const node of childrenOf(root ?? undefined, 'w:num')) {
      const overrides = childrenOf(node, 'w:lvlOverride');
      const starts = overrides.flatMap((one) => {
        const start = valueOf(one, 'w:startOverride');
        return start === undefined ? [] : [[levelOf(one), whole(start, 1)] as const];
      });
      this.instances.set(node.attributes['w:numId'] ?? '', {
        definition: valueOf(node, 'w:abstractNumId') ?? '',
        starts: new Map(starts),
        levels: readLevels(overrides.flatMap((one) => childrenOf(one, 'w:lvl'))),
      });
    }
  }

  /** What stands before the next paragraph, which is in the list that it or its style names; null where that is none. */
  next(own: NumberPlace | undefined, style: ParagraphStyle): Counted | null {
    const numId = own?.numId ?? style.numbering?.numId;
    const instance = numId === undefined || numId === '0' ? undefined : this.instances.get(numId);
    if (numId === undefined || !instance) return null;
    const { id, levels: defined } = this.resolved(instance.definition);
    const isByStyle = own?.level === undefined;
    const linked = isByStyle ? [...defined].find(([, level]) => level.style === style.id)?.[0] : undefined;
    const at = own?.level ?? linked ?? style.numbering?.level ?? 0;
    const levelAt = (index: number) => instance.levels.get(index) ?? defined.get(index);
    const level = levelAt(at) ?? bulletLevel;
    const counts = this.counts.get(id) ?? [];
    this.counts.set(id, counts);
    const start = instance.starts.get(at);
    const mark = `${numId} ${at}`;
    if (start !== undefined && !this.begun.has(mark)) counts[at] = start;
    else counts[at] = counts[at] === undefined ? level.start : counts[at] + 1;
    this.begun.add(mark);
    for (let above = 0; above < at; above++) counts[above] ??= instance.starts.get(above) ?? levelAt(above)?.start ?? 1;
    for (let below = at + 1; below < 9; below++) {
      const restart = levelAt(below)?.restart;
      if (restart === undefined || (restart > 0 && at < restart)) counts[below] = undefined;
    }
    const label = labelOf(level, counts, levelAt);
    if (label === '') return null;
    const leading = leadingLevels(levelAt);
    return { label, kind: kindOf(level), depth: at < leading ? at : at - leading, isRun: at < leading };
  }

  /** A list may stand for the one of a numbering style (17.9.21). */
  private resolved(definition: string): { readonly id: string; readonly levels: ReadonlyMap<number, Level> } {
    const own = this.definitions.get(definition);
    const numId = own?.styleLink === undefined ? undefined : this.styles.listOf(own.styleLink);
    const through = numId === undefined ? undefined : this.instances.get(numId)?.definition;
    const found = through === undefined ? undefined : this.definitions.get(through);
    return found && through !== undefined ? { id: through, levels: found.levels } : { id: definition, levels: own?.levels ?? new Map() };
  }
}

function labelOf(level: Level, counts: readonly (number | undefined)[], levelAt: (index: number) => Level | undefined): string {
  if (level.format === 'bullet') return level.text;
  return level.text
    .replace(/%([1-9])/g, (_all, digit: string) => {
      const index = Number(digit) - 1;
      const format = levelAt(index)?.format ?? 'decimal';
      return formatCount(counts[index] ?? 1, level.isFigures && format !== 'none' ? 'decimal' : format);
    })
    .trim();
}

/** How many levels, from the first on, number paragraphs or headings in figures: '3.', '3.1', '1)'. */
function leadingLevels(levelAt: (index: number) => Level | undefined): number {
  let count = 0;
  for (; count < 9; count++) {
    const level = levelAt(count);
    if (!level || kindOf(level) !== 'number' || level.format.includes('Roman') || !level.text.startsWith('%1')) break;
  }
  return count;
}

function kindOf({ format }: Level): Counted['kind'] {
  if (format === 'bullet') return 'bullet';
  return format === 'lowerLetter' || format === 'upperLetter' || format === 'lowerRoman' || format === 'upperRoman' ? 'letter' : 'number';
}

function readLevels(nodes: readonly XmlNode[]): ReadonlyMap<number, Level> {
  return new Map(
    nodes.map((node) => {
      const format = valueOf(node, 'w:numFmt') ?? formatWithin(node) ?? 'decimal';
      const text = valueOf(node, 'w:lvlText') ?? '';
      const font = childOf(childOf(node, 'w:rPr'), 'w:rFonts')?.attributes;
      const restart = valueOf(node, 'w:lvlRestart');
      return [
        levelOf(node),
        {
          start: whole(valueOf(node, 'w:start'), 1),
          format,
          text: format === 'bullet' ? bulletOf(font?.['w:ascii'] ?? font?.['w:hAnsi'] ?? '', text) : text,
          isFigures: isOn(node, 'w:isLgl') ?? false,
          restart: restart === undefined ? undefined : whole(restart, 0),
          style: valueOf(node, 'w:pStyle'),
        },
      ] as const;
    }),
  );
}

/** Newer formats stand within mc:AlternateContent, with an older one to fall back on. */
function formatWithin(node: XmlNode): string | undefined {
  return valueOf(childOf(childOf(node, 'mc:AlternateContent'), 'mc:Fallback'), 'w:numFmt');
}

function levelOf(node: XmlNode): number {
  return Math.min(8, whole(node.attributes['w:ilvl'], 0));
}

function whole(value: string | undefined, otherwise: number): number {
  const number = Number.parseInt(value ?? '', 10);
  return number >= 0 && number <= 1_000_000 ? number : otherwise;
}
