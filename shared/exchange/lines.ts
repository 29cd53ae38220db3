import { sha256 } from '#shared/base/hash.ts';

/** What a text of sealed lines holds, and how it is damaged, if it is. */
export type SealedText = {
  /** The values of the lines that are whole, in order. */
  readonly values: readonly unknown[];
  /**
   * 'torn': only the end is broken, as after a power cut while a line was being added; everything before it is whole.
   * 'middle': whole lines stand after a broken one, so something was altered or lost.
   */
  readonly damage: 'torn' | 'middle' | null;
  /** The whole lines before the first broken one, as text: what a torn file is set back to. */
  readonly whole: string;
};

/** One value as one line of text that carries the SHA-256 of itself, line break included. */
export function sealLine(value: unknown): Promise<string> {
  return sealJson(JSON.stringify(value));
}

/** A value's JSON, without line breaks, as such a line. */
export async function sealJson(json: string): Promise<string> {
  return `${await sha256(json)} ${json}\n`;
}

/** The hash that a sealed line carries. */
export function sealIn(line: string): string {
  return line.slice(0, 64);
}

/** Whether a line, without its break, is as it was sealed. */
export async function isWholeLine(line: string): Promise<boolean> {
  return line[64] === ' ' && (await sha256(line.slice(65))) === sealIn(line);
}

/** Reads sealed lines. Never throws: damage is part of the answer. */
export async function readSealed(text: string): Promise<SealedText> {
  const values: unknown[] = [];
  let whole = 0;
  let broken = false;
  let damage: SealedText['damage'] = null;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const line = end < 0 ? text.slice(start) : text.slice(start, end);
    const value = end < 0 ? undefined : await openLine(line);
    start = end < 0 ? text.length : end + 1;
    if (value === undefined) broken = true;
    else {
      values.push(value);
      if (broken) damage = 'middle';
      else whole = start;
    }
  }
  return { values, damage: damage ?? (broken ? 'torn' : null), whole: text.slice(0, whole) };
}

/** A SHA-256 over the lines' own (the lines, or just what `sealIn` finds in them), in order: tells whether any line is missing or in another place. */
export async function sealOf(lines: readonly string[]): Promise<string> {
  return sha256(lines.map(sealIn).join('\n'));
}

async function openLine(line: string): Promise<unknown> {
  return (await isWholeLine(line)) ? (JSON.parse(line.slice(65)) as unknown) : undefined;
}
