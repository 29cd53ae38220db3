import { bandOf, type RiskMatrix, type Score, scoreProduct } from '#shared/domain/risk-matrix.ts';
import { shortenText } from '../fit-text.ts';
import { countOf, listInWords } from '../in-words.ts';
import { type Box, type Colour, lineHeight, type Mark, type Shape, textSize } from '../scene.ts';
import { boundsOf, words } from '../shapes.ts';
import { textWidth } from '../text-widths.ts';
import { type MapCell, type MappedRisk, nameOfRisk, type RiskMapInput } from './input.ts';
import { riskLabel, scoreWords } from './words.ts';

type Tone = RiskMatrix['bands'][number]['tone'];
const inks: Readonly<Record<Tone, Colour>> = { severe: 'severe-ink', high: 'high-ink', medium: 'medium-ink', low: 'low-ink' };

const padding = 4;
const chipHeight = 12.5;
const chipGap = 3;
/** Where arrows begin and end. */
const strip = 13;

/** Lays out one cell of the map, `least` high or higher; at most `most` lines of references, the rest counted. */
export function cellOf({
  score,
  risks,
  input,
  box,
  most,
  least,
  hasArrows,
}: {
  readonly score: Score;
  readonly risks: readonly MappedRisk[];
  readonly input: RiskMapInput;
  readonly box: Box;
  readonly most: number;
  readonly least: number;
  readonly hasArrows: boolean;
}): MapCell {
  const { matrix } = input;
  const band = bandOf(score, matrix);
  const tone: Tone = band?.tone ?? 'low';
  const inner = box.width - 2 * padding;
  const count = String(risks.length);
  const badgeRadius = Math.max(6.8, textWidth(count, textSize, true) / 2 + 2.4);
  const headWidth = inner - (risks.length > 0 ? badgeRadius * 2 + 2 : 0);
  const product = String(scoreProduct(score));
  const withBand = `${product} ${band?.label ?? ''}`.trim();
  // In the narrow cells of a large matrix the product stands alone.
  const head = [withBand, `${product} ${initials(band?.label ?? '')}`, product].find((text) => textWidth(text, textSize) <= headWidth);
  const ground: Shape[] = [{ shape: 'box', ...box, fill: tone, stroke: 'surface', weight: 1.5 }];
  const headWords = words(box.x + padding, box.y + padding + 8, head ?? '', { colour: inks[tone] });
  const headBox = boundsOf(headWords);
  const headPatch: Shape = { shape: 'box', x: headBox.x - 1, y: headBox.y - 1, width: headBox.width + 2, height: headBox.height + 1.5, fill: tone };
  const { chips, hidden, lines } = layoutChips(risks, inner, most);
  const top = box.y + padding + lineHeight + 3;
  const marks: Mark[] = chips.map((chip) => ({
    id: `risk:${chip.risk.id}`,
    label: riskLabel(chip.risk, input),
    box: { x: box.x + padding + chip.x, y: top + chip.line * (chipHeight + chipGap), width: chip.width, height: chipHeight },
    record: { kind: 'risk', id: chip.risk.id },
    shapes: chipShapes(box.x + padding + chip.x, top + chip.line * (chipHeight + chipGap), chip.width, chip.text),
  }));
  if (hidden.length > 0) {
    const y = top + lines * (chipHeight + chipGap);
    const text = shortenText(`+ ${hidden.length} more`, inner, textSize) || `+${hidden.length}`;
    marks.push({
      id: `more:${score.likelihood}.${score.impact}`,
      label: `${countOf(hidden.length, 'more risk')} at ${scoreWords(score, matrix)}: ${listInWords(hidden.map(nameOfRisk), 40)}`,
      box: { x: box.x + padding, y, width: inner, height: chipHeight },
      record: null,
      shapes: [words(box.x + padding, y + 9.2, text, { colour: inks[tone], bold: true })],
    });
  }
  if (risks.length > 0) {
    const [x, y] = [box.x + box.width - padding - badgeRadius, box.y + padding + 5];
    marks.unshift({
      id: `cell:${score.likelihood}.${score.impact}`,
      label: `${countOf(risks.length, 'risk')} at ${scoreWords(score, matrix)}: ${listInWords(risks.map(nameOfRisk), 40)}`,
      box,
      record: null,
      shapes: [
        { shape: 'circle', x, y, radius: badgeRadius, fill: 'surface', stroke: 'ink-soft', weight: 0.75 },
        words(x, y + 3.2, count, { bold: true, anchor: 'middle' }),
      ],
    });
  }
  const chipLines = lines + (hidden.length > 0 ? 1 : 0);
  const needs = Math.max(least, padding * 2 + lineHeight + 2 + chipLines * (chipHeight + chipGap)) + (hasArrows ? strip : 0);
  return { score, box, needs, ground, head: head === undefined ? [] : [headPatch, headWords], marks };
}

/** Where arrows begin and end in a cell: the middle of its free strip. */
export function stripOf(cell: MapCell): number {
  return cell.box.y + cell.box.height - strip / 2 - 1;
}

function chipShapes(x: number, y: number, width: number, text: string): readonly Shape[] {
  return [
    { shape: 'box', x, y, width, height: chipHeight, radius: 2, fill: 'surface', stroke: 'line-strong', weight: 0.5 },
    words(x + width / 2, y + 9.4, text, { anchor: 'middle' }),
  ];
}

type Chip = { readonly risk: MappedRisk; readonly text: string; readonly x: number; readonly line: number; readonly width: number };

function layoutChips(risks: readonly MappedRisk[], inner: number, most: number): { chips: readonly Chip[]; hidden: readonly MappedRisk[]; lines: number } {
  if (most === 0) return { chips: [], hidden: [], lines: 0 };
  const all: Chip[] = [];
  let x = 0;
  let line = 0;
  for (const risk of risks) {
    const text = shortenText(nameOfRisk(risk), inner - 6, textSize) || '…';
    const width = Math.min(inner, textWidth(text, textSize) + 6);
    if (x > 0 && x + width > inner) {
      x = 0;
      line++;
    }
    all.push({ risk, text, x, line, width });
    x += width + chipGap;
  }
  const lines = all.length === 0 ? 0 : line + 1;
  if (lines <= most) return { chips: all, hidden: [], lines };
  // The last line is needed for how many more there are.
  const shown = all.filter((chip) => chip.line < most - 1);
  return { chips: shown, hidden: risks.slice(shown.length), lines: most - 1 };
}

function initials(label: string): string {
  return label
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
