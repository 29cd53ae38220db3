import type { Outline } from '#shared/outline/outline.ts';
import type { PaperNode } from '#shared/outline/pack-papers.ts';
import { writeLetterhead } from './letterhead.ts';
import type { PictureWriter } from './picture-writer.ts';
import type { Relationships } from './relationships.ts';
import { escapeXml } from './xml.ts';
import { deflateEntry, type ZipEntry } from './zip.ts';

/** What stands at the head of pages, by relationship: of all but the first, and of the first where it has one of its own. */
export type PageHeaders = { readonly header: string; readonly first: string | null };

/** The header parts of a file (ECMA-376 Part 1, 17.10.4): its own, and those of each paper in a pack. */
export class Headers {
  readonly own: PageHeaders;
  private readonly relationships: Relationships;
  private readonly pictures: PictureWriter;
  private readonly made: ((template: string) => readonly ZipEntry[])[] = [];
  private readonly known = new Map<string, string>();

  constructor(outline: Outline, relationships: Relationships, pictures: PictureWriter) {
    this.relationships = relationships;
    this.pictures = pictures;
    this.own = { header: this.words(outline.header), first: outline.letterhead ? this.letterhead(outline.letterhead, '') : null };
  }

  /** The headers of a paper: its line on each of its pages, its letterhead on the first. */
  ofPaper({ header, letterhead }: PaperNode): PageHeaders {
    return { header: this.words(header), first: letterhead ? this.letterhead(letterhead, header) : null };
  }

  /** The header of pages that are headed otherwise. */
  ofPages(header: string): PageHeaders {
    return { header: this.words(header), first: null };
  }

  /** Names of the parts in word/. */
  get names(): readonly string[] {
    return this.made.map((_one, index) => partName(index + 1));
  }

  /** The parts; `template` holds '{header}' where the words go. */
  entries(template: string): readonly ZipEntry[] {
    return this.made.flatMap((make) => make(template));
  }

  private words(header: string): string {
    const known = this.known.get(header);
    if (known) return known;
    const number = this.made.length + 1;
    this.made.push((template) => [
      deflateEntry(
        `word/${partName(number)}`,
        template.replace('{header}', () => escapeXml(header)),
      ),
    ]);
    return this.relate(number, header);
  }

  private letterhead(letterhead: NonNullable<PaperNode['letterhead']>, head: string): string {
    const key = `${head}\n${JSON.stringify(letterhead)}`;
    const known = this.known.get(key);
    if (known) return known;
    const number = this.made.length + 1;
    const entries = writeLetterhead(letterhead, this.pictures, number, head);
    this.made.push(() => entries);
    return this.relate(number, key);
  }

  private relate(number: number, key: string): string {
    const id = this.relationships.part('header', partName(number));
    this.known.set(key, id);
    return id;
  }
}

function partName(number: number): string {
  return `header${number}.xml`;
}
