import { initSync, type TypstCompiler, TypstCompilerBuilder, type TypstCompileWorld } from '@myriaddreamin/typst-ts-web-compiler';
import type { Outline } from '#shared/outline/outline.ts';
import { lettersOf } from './font-letters.ts';
import { Printable } from './markup/letters.ts';
import { paperProgram } from './markup/program.ts';
import { writeSheets } from './markup/write-sheets.ts';
import { showTitle } from './show-title.ts';
import { type PagesOf, pagesOf } from './pages-of.ts';

/** What the typesetter is made of: its compiled WebAssembly, and the typeface upright, italic, bold, and both. */
export type TypesetterParts = { readonly wasm: object; readonly fonts: readonly Uint8Array[] };

/** Something in the paper that the PDF cannot show as it is, in a sentence for people; `node` is where. */
export type TypesetFinding = { readonly node: string; readonly sentence: string };

/** A finished PDF with what must be known of its pages. */
export type Typeset = PagesOf & { readonly pdf: Uint8Array<ArrayBuffer>; readonly findings: readonly TypesetFinding[] };

/** The steps of the work: of `done`, from 0 to 1, what is told is a guess, for a page takes as long as it takes. */
export type TypesetOptions = { readonly onProgress?: (done: number) => void };

const [mainFile, dataFile] = ['/main.typ', '/paper.json'];
/** What the compiler calls a document on pages, a PDF, and messages with their place. */
const [paged, pdfFormat, withPlaces] = [0, 1, 3];
const nothing = () => undefined;
const plainTables: TypesetFinding = {
  node: '',
  sentence: 'A table could not be set with a header that is read aloud, so that no table of this PDF has one. Look for a table whose header fills half a page.',
};
const trialFile = '/trial.typ';
/** Bytes, or a module compiled from them. */
type WasmInput = Extract<Parameters<typeof initSync>[0], { module: unknown }>['module'];

/**
 * The typesetter (Typst in WebAssembly). It reads nothing but what it is handed, asks no clock, and gives the same bytes
 * for the same outline: tagged, with bookmarks, language and title.
 */
export class Typesetter {
  /** Bytes of memory that the typesetter holds. */
  readonly memory: () => number;
  private readonly compiler: TypstCompiler;
  private readonly letters: ReturnType<typeof lettersOf>;

  private constructor(compiler: TypstCompiler, letters: ReturnType<typeof lettersOf>, memory: () => number) {
    this.compiler = compiler;
    this.letters = letters;
    this.memory = memory;
    compiler.add_source(mainFile, paperProgram);
  }

  static async make({ wasm, fonts }: TypesetterParts): Promise<Typesetter> {
    const { memory } = initSync({ module: wasm as WasmInput });
    const builder = withoutText(() => new TypstCompilerBuilder());
    await builder.set_access_model({}, nothing, nothing, (path: string) => path, nothing);
    for (const font of fonts) await builder.add_raw_font(font);
    const [upright] = fonts;
    if (upright === undefined) throw new Error('The typesetter was given no typeface.');
    return new Typesetter(await builder.build(), lettersOf(upright), () => memory.buffer.byteLength);
  }

  /**
   * Typesets a paper or a pack. Pictures that are missing or damaged leave a sentence in their place and a finding.
   * Throws an Error where the typesetter stops all the same; it must not be used again then.
   */
  typeset(outline: Outline, blobs: ReadonlyMap<string, Uint8Array>, { onProgress = nothing }: TypesetOptions = {}): Typeset {
    const damaged = new Set<string>();
    const first = this.attempt(outline, blobs, { damaged, isPlain: false, onProgress });
    if (typeof first !== 'string') return first;
    for (const [blob, bytes] of blobs) if (!this.isReadable(blob, bytes)) damaged.add(blob);
    const second = damaged.size === 0 ? first : this.attempt(outline, blobs, { damaged, isPlain: false, onProgress });
    if (typeof second !== 'string') return second;
    const last = this.attempt(outline, blobs, { damaged, isPlain: true, onProgress });
    if (typeof last === 'string') throw new Error(last);
    return { ...last, findings: [...last.findings, plainTables] };
  }

  /** The finished PDF, or why the typesetter stopped. */
  private attempt(
    outline: Outline,
    blobs: ReadonlyMap<string, Uint8Array>,
    { damaged, isPlain, onProgress }: { readonly damaged: ReadonlySet<string>; readonly isPlain: boolean; readonly onProgress: (done: number) => void },
  ): Typeset | string {
    onProgress(0.02);
    const printable = new Printable(this.letters, outline.size);
    const fileOf = (blob: string) => {
      const bytes = damaged.has(blob) ? undefined : blobs.get(blob);
      if (bytes === undefined) return null;
      const file = pictureFile(blob, bytes);
      this.compiler.map_shadow(`/pictures/${file}`, bytes);
      return file;
    };
    const { sheets, ids } = writeSheets(outline, printable, fileOf, isPlain);
    this.compiler.map_shadow(dataFile, new TextEncoder().encode(JSON.stringify(sheets)));
    const world = this.compiler.snapshot('/', mainFile, undefined);
    try {
      const trouble = troubleOf(world);
      if (trouble !== null) return trouble;
      onProgress(0.7);
      const [places = []] = JSON.parse(world.query(paged, '<places>', 'value')) as readonly (readonly number[])[];
      const { result } = world.get_artifact(pdfFormat, withPlaces) as { readonly result: Uint8Array<ArrayBuffer> };
      onProgress(1);
      return { pdf: showTitle(result), ...pagesOf(outline, ids, places), findings: [...lostPictures(outline, fileOf), ...missingLetters(printable)] };
    } catch (error) {
      return `The typesetter stopped: ${error instanceof Error ? error.message : String(error)}`;
    } finally {
      world.free();
      this.compiler.reset_shadow();
      this.compiler.add_source(mainFile, paperProgram);
      this.compiler.reset();
    }
  }

  /** Whether the typesetter can read a picture: tried alone, for its message does not say which one it failed at. */
  private isReadable(blob: string, bytes: Uint8Array): boolean {
    const path = `/pictures/${pictureFile(blob, bytes)}`;
    this.compiler.map_shadow(path, bytes);
    this.compiler.add_source(trialFile, `#image("${path}", width: 1cm)`);
    const world = this.compiler.snapshot('/', trialFile, undefined);
    const trouble = troubleOf(world);
    world.free();
    return trouble === null;
  }
}

/**
 * Makes something that would make functions from text, which the content policy forbids: meanwhile such functions do
 * nothing. The compiler's builder makes five so, which stand for files and packages that there are none of.
 */
function withoutText<Made>(make: () => Made): Made {
  const kept = globalThis.Function;
  globalThis.Function = function noText() {
    return nothing;
  } as unknown as FunctionConstructor;
  try {
    return make();
  } finally {
    globalThis.Function = kept;
  }
}

function troubleOf(world: TypstCompileWorld): string | null {
  const { hasError, diagnostics } = world.compile(paged, withPlaces) as {
    readonly hasError: boolean;
    readonly diagnostics: readonly { readonly range?: string; readonly message?: string }[];
  };
  return hasError ? `The typesetter stopped: ${diagnostics.map(({ range, message }) => `${message ?? ''} (${range ?? ''})`).join('; ')}` : null;
}

/** A name that says what the bytes are (by their first ones), for a picture may have been stored under another type. */
function pictureFile(blob: string, bytes: Uint8Array): string {
  return `${blob.replace(/[^\w-]/g, '')}.${bytes[0] === 0x89 ? 'png' : 'jpg'}`;
}

function lostPictures({ nodes }: Outline, fileOf: (blob: string) => string | null): readonly TypesetFinding[] {
  return nodes.flatMap((node) =>
    node.type === 'picture' && fileOf(node.blob) === null
      ? [
          {
            node: node.id,
            sentence: `The picture “${node.alt || node.caption || 'without a description'}” is missing or cannot be read. A line in its place says so.`,
          },
        ]
      : [],
  );
}

function missingLetters({ missing }: Printable): readonly TypesetFinding[] {
  return [...missing].map(([node, letters]) => ({
    node,
    sentence: `The typeface has no ${letters.size === 1 ? 'character' : 'characters'} ${[...letters].join(' ')}. In the PDF a box (□) stands in ${letters.size === 1 ? 'its' : 'their'} place.`,
  }));
}
