import type { Findings } from './findings.ts';

/** A field that is being read (17.16.2): its instruction, then its result. */
type Field = { instruction: string; isResult: boolean; readonly at: number };

/** What a field is, by its instruction. */
export type FieldUse =
  | { readonly is: 'contents' | 'sequence' | 'known' | 'unknown'; readonly name: string }
  | { readonly is: 'link'; readonly name: string; readonly target: string; readonly anchor: string }
  | { readonly is: 'reference'; readonly name: string; readonly bookmark: string; readonly by: 'number' | 'words' | 'page' };

/** Fields whose result is all that there is to know of them. */
const known = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES', 'XE', 'TC', 'RD', 'ADVANCE', 'LISTNUM', 'AUTONUM', 'QUOTE', 'BOOKMARK', 'PRINT']);

/** Says of a field that is not known here how its words were taken in. */
export function fieldFinding({ name }: Extract<FieldUse, { is: 'contents' | 'sequence' | 'known' | 'unknown' }>, findings: Findings): void {
  const isDate = /^(DATE|TIME|SAVEDATE|PRINTDATE|CREATEDATE)$/.test(name);
  findings.add(
    'field',
    isDate
      ? 'A date here changes by itself whenever the file is opened. It stands as it was when the file was saved.'
      : `A field (“${name.slice(0, 40)}”) stands as it was when the file was saved.`,
  );
}

/** What an instruction asks for (17.16.5). */
export function fieldUse(instruction: string): FieldUse {
  const words = instruction.match(/"[^"]*"|[^\s"]+/g)?.map((word) => word.replace(/^"|"$/g, '')) ?? [];
  const name = (words[0] ?? '').toUpperCase();
  const target = words.slice(1).find((word, index) => !word.startsWith('\\') && !/^\\[lostn]$/i.test(words[index] ?? '')) ?? '';
  const switches = new Set(words.filter((word) => /^\\\w$/.test(word)).map((word) => word.slice(1).toLowerCase()));
  switch (name) {
    case 'TOC':
      return { is: 'contents', name };
    case 'SEQ':
      return { is: 'sequence', name };
    case 'HYPERLINK': {
      const anchorAt = words.findIndex((word) => word.toLowerCase() === '\\l');
      return { is: 'link', name, target, anchor: anchorAt < 0 ? '' : (words[anchorAt + 1] ?? '') };
    }
    case 'REF':
      return { is: 'reference', name, bookmark: target, by: ['n', 'r', 'w'].some((one) => switches.has(one)) ? 'number' : 'words' };
    case 'NOTEREF':
      return { is: 'reference', name, bookmark: target, by: 'number' };
    case 'PAGEREF':
      return { is: 'reference', name, bookmark: target, by: 'page' };
    default:
      return { is: known.has(name) ? 'known' : 'unknown', name };
  }
}

/** Follows the fields of a text, one within another; they may go over several paragraphs. */
export class Fields {
  private readonly open: Field[] = [];
  private readonly uses: (FieldUse | null)[] = [];

  /** `at`: a number of its own for each field. */
  begin(at: number): void {
    this.open.push({ instruction: '', isResult: false, at });
    this.uses.push(null);
  }

  instruct(text: string): void {
    const field = this.open[this.open.length - 1];
    if (field && !field.isResult) field.instruction += text;
  }

  /** The result begins; answers what the field is. */
  separate(): FieldUse | null {
    const field = this.open[this.open.length - 1];
    if (!field) return null;
    field.isResult = true;
    const use = fieldUse(field.instruction);
    this.uses[this.uses.length - 1] = use;
    return use;
  }

  /** The field ends; answers what it was. One without a result is told by its instruction all the same. */
  end(): FieldUse | null {
    const field = this.open.pop();
    const use = this.uses.pop() ?? null;
    return field ? (use ?? fieldUse(field.instruction)) : null;
  }

  /** A new paragraph: an instruction that never came to its result must not swallow the rest of the text. */
  settle(): void {
    for (const field of this.open) field.isResult = true;
  }

  /** Whether what comes is an instruction, which is not printed. */
  get isInstruction(): boolean {
    return this.open.some((field) => !field.isResult);
  }

  get isContents(): boolean {
    return this.uses.some((use) => use?.is === 'contents');
  }

  /** The innermost link or reference that what comes is the result of, with the field's own number. */
  get within(): { readonly use: Extract<FieldUse, { is: 'link' | 'reference' }>; readonly at: number } | null {
    for (let index = this.uses.length - 1; index >= 0; index--) {
      const use = this.uses[index];
      if (use?.is === 'link' || use?.is === 'reference') return { use, at: this.open[index]?.at ?? 0 };
    }
    return null;
  }
}
