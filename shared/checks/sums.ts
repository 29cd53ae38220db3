import { plainText } from '#shared/domain/report/index.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import type { Check, Paper } from './check.ts';
import type { Finding } from './finding.ts';
import { isBodyText } from './recommendations.ts';
import { isPlainList, type NumberInText, numbersIn, type WrongTextSum, wrongSumsIn, wrongTotal } from './sentence-sums.ts';
import { sentencesIn } from './sentences.ts';
import type { Sheet, WrongSum } from './sheet.ts';
import { wrongSums } from './table-sums.ts';
import { readNumber, type WrittenNumber, writeNumber } from './written-numbers.ts';

/** Totals that are not the sum of what stands beside them. */
export const sums: Check = {
  name: 'sums',
  label: 'Sums',
  description: 'Totals in tables, in sentences and over lists are the exact sum of their parts.',
  run: (paper) => [...inTables(paper), ...inSentences(paper), ...overLists(paper)],
};

type Table = Extract<OutlineNode, { type: 'table' }>;

function inTables({ outline }: Paper): readonly Finding[] {
  return outline.nodes.flatMap((node, index) => {
    if (node.type !== 'table' || saysRounding(node, outline.nodes[index + 1])) return [];
    const wrong = wrongSums(sheetOf(node));
    return crossing(node, wrong) ?? wrong.map((one) => tableFinding(node, one));
  });
}

function sheetOf({ rows }: Table): Sheet {
  const [head, ...body] = rows;
  return {
    head: (head?.cells ?? []).map(plainText),
    rows: body.map(({ cells }) => ({
      cells: cells.map(plainText),
      isBold: cells.some((cell) => cell.some((piece) => 'text' in piece && piece.marks?.bold === true)),
    })),
  };
}

/** A note that figures are rounded, in the caption or right below. */
function saysRounding({ caption, rows }: Table, next: OutlineNode | undefined): boolean {
  const below = next && 'text' in next && typeof next.text !== 'string' ? plainText(next.text) : '';
  return [caption, below, ...(rows[0]?.cells ?? []).map(plainText)].some((words) => /\bround(?:ed|ing)\b/i.test(words));
}

const rounding = ' Where that comes from rounding, say so below.';

/** 'which is £450 too little'. */
function offBy(says: WrittenNumber, sum: bigint): string {
  const off = says.units - sum;
  return `${writeNumber(off < 0n ? -off : off, says)} too ${off < 0n ? 'low' : 'high'}`;
}

function tableFinding(table: Table, { row, column, along, says, sum, mayBeRounding }: WrongSum): Finding {
  const words = plainText(table.rows[row + 1]?.cells[column] ?? []);
  const name = plainText(table.rows[along === 'column' ? 0 : row + 1]?.cells[along === 'column' ? column : 0] ?? []).trim();
  const what = along === 'column' ? 'column' : 'row';
  return {
    severity: mayBeRounding ? 'advice' : 'must',
    at: table.id,
    cell: { row: table.rows[row + 1]?.id ?? '', column },
    range: { from: 0, to: words.length },
    message: `${name === '' ? `The figures of this ${what} add` : `The ${what} “${name}” adds`} up to ${writeNumber(sum, says)}. The total says ${words.trim()}, which is ${offBy(says, sum)}.${mayBeRounding ? rounding : ''}`,
  };
}

/** Where one column and one row are out by the same, the number where they cross is what is wrong. Null where it is not so. */
function crossing(table: Table, wrong: readonly WrongSum[]): readonly Finding[] | null {
  const [a, b] = wrong;
  const down = wrong.find((one) => one.along === 'column');
  const across = wrong.find((one) => one.along === 'row');
  if (!a || !b || wrong.length > 2 || !down || !across || down.mayBeRounding || across.mayBeRounding) return null;
  const cell = table.rows[across.row + 1]?.cells[down.column];
  const words = cell ? plainText(cell) : '';
  const there = readNumber(words);
  if (!there) return null;
  const isTotal = across.row === down.row || down.column === across.column;
  const [offDown, offAcross] = [down.says.units - down.sum, across.says.units - across.sum];
  const isCorner = across.row === down.row && down.column === across.column;
  if (isTotal && !isCorner ? offDown !== -offAcross : offDown !== offAcross) return null;
  const right = !isTotal ? there.units + offDown : across.row === down.row ? there.units - offDown : there.units - offAcross;
  const by = writeNumber(right, there);
  const from = words.indexOf(words.trim());
  return [
    {
      severity: 'must',
      at: table.id,
      cell: { row: table.rows[across.row + 1]?.id ?? '', column: down.column },
      range: { from, to: from + words.trim().length },
      message: `With ${words.trim()} here, neither its row nor its column adds up. With ${by} both would.`,
      fix: { fix: 'words', label: `Make it ${by}`, range: { from, to: from + words.trim().length }, was: words.trim(), by },
    },
  ];
}

function textFinding(at: string, { total, sum, mayBeRounding }: WrongTextSum, what: string): Finding {
  return {
    severity: mayBeRounding ? 'advice' : 'should',
    at,
    range: { from: total.from, to: total.to },
    message: `${what} come to ${writeNumber(sum, total.number)}, not to ${total.words}, which is ${offBy(total.number, sum)}.${mayBeRounding ? ' It may be the rounding; then say so.' : ''}`,
  };
}

function inSentences({ texts }: Paper): readonly Finding[] {
  return texts.flatMap((text): readonly Finding[] => {
    if (text.kind === 'cell' || text.kind === 'footnote' || text.kind === 'line' || text.plain.replace(/\D/g, '').length < 3) return [];
    return sentencesIn(text.plain).flatMap(({ from, to }) =>
      wrongSumsIn(text.plain.slice(from, to), from).map((one) => textFinding(text.at, one, 'The parts that are named here')),
    );
  });
}

const leadsIn = /:\s*$/;
const namesTotal = /\btotal(?:ling|s)?\b|\bin all\b|\baltogether\b|\bmade up\b|\bcomprising\b|\bconsist/i;

/** A paragraph that names a total and leads to a list with an amount in each item. */
function overLists({ texts, outline }: Paper): readonly Finding[] {
  const found: Finding[] = [];
  const inner = new Set(outline.nodes.flatMap((node) => (node.type === 'item' && node.level > 0 ? [node.id] : [])));
  texts.forEach((text, index) => {
    if (text.kind === 'item' || !isBodyText(text) || !leadsIn.test(text.plain) || !namesTotal.test(text.plain)) return;
    const totals = money(text.plain);
    const end = texts.findIndex((one, at) => at > index && one.kind !== 'item');
    const items = texts.slice(index + 1, end < 0 ? undefined : end);
    const amounts = items.map((one) => money(one.plain));
    const parts = amounts.flat();
    const [total] = totals;
    if (!total || totals.length > 1 || items.length < 2 || amounts.some((one) => one.length !== 1)) return;
    if (items.some((one) => inner.has(one.at)) || ![text, ...items].every((one) => isPlainList(one.plain))) return;
    const sum = parts.reduce((all, one) => all + one.number.units, 0n);
    found.push(...wrongTotal(total, sum, parts).map((one) => textFinding(text.at, one, 'The amounts of the list below')));
  });
  return found;
}

function money(plain: string): readonly NumberInText[] {
  return numbersIn(plain).filter(({ number }) => number.kind === 'money');
}
