import { sha256 } from '#shared/base/hash.ts';
import type { Findings } from './findings.ts';
import { cleanWords } from './paragraph-text.ts';
import { pictureSize, pictureType } from './picture-size.ts';
import { cutOf } from './picture-cut.ts';
import type { Cut, ReadElement, ReadPicture } from './read-paper.ts';
import type { Relationships, WordSource } from './source.ts';
import { withoutPrivate } from './symbols.ts';
import type { Among } from './story.ts';
import { descendantsOf, type XmlNode } from './xml-tree.ts';

const emusPerMillimetre = 36_000;

/** Finds the pictures of a file. Until `finish`, an element's `picture` is the part that it lies in. */
export class Pictures {
  private readonly source: WordSource;
  private readonly findings: Findings;
  private readonly parts = new Set<string>();

  constructor(source: WordSource, findings: Findings) {
    this.source = source;
    this.findings = findings;
  }

  /** What a drawing (20.4.2), a VML picture or an embedded object shows. */
  of(drawing: XmlNode, relationships: Relationships): readonly Among[] {
    if (drawing.name === 'w:object')
      this.findings.add('embedded-object', 'An embedded object (a sheet, for instance) stands here. Only its picture was taken in.');
    if (has(drawing, 'c:chart'))
      this.findings.add('embedded-object', 'A chart stands here, which cannot be taken in. Put it into the file as a picture, with its figures as a table.');
    if (has(drawing, 'dgm:relIds'))
      this.findings.add('embedded-object', 'A diagram (SmartArt) stands here, which cannot be taken in. Put it into the file as a picture.');
    const properties = descendantsOf(drawing, 'wp:docPr')[0];
    const extent = descendantsOf(drawing, 'wp:extent')[0];
    const alt = withoutPrivate(cleanWords(properties?.attributes['descr'] ?? properties?.attributes['title'] ?? ''), '', () => {});
    const size = (name: string) => Math.max(0, (Number.parseInt(extent?.attributes[name] ?? '', 10) || 0) / emusPerMillimetre);
    const blips = descendantsOf(drawing, 'a:blip').map((blip) => ({
      id: blip.attributes['r:embed'] ?? blip.attributes['r:link'] ?? '',
      alt,
      wide: size('cx'),
      high: size('cy'),
      cut: cutOf(drawing, blip),
    }));
    const images = descendantsOf(drawing, 'v:imagedata').map((image) => ({
      id: image.attributes['r:id'] ?? image.attributes['r:pict'] ?? '',
      alt: descendantsOf(drawing, 'v:shape')[0]?.attributes['alt'] ?? '',
      wide: 0,
      high: 0,
      cut: cutOf(drawing, image),
    }));
    // The same drawing may be there in both ways; the newer says more.
    return (blips.length > 0 ? blips : images).flatMap((one) => this.placed(one, relationships));
  }

  private placed(
    { id, alt, wide, high, cut }: { id: string; alt: string; wide: number; high: number; cut: Cut | null },
    relationships: Relationships,
  ): readonly Among[] {
    const relationship = relationships.get(id);
    if (!relationship) return [];
    if (relationship.isOutside) {
      this.findings.add('picture', 'A picture here is not in the file but only linked to. It cannot be taken in.');
      return [{ type: 'picture', picture: null, wide, high, alt }];
    }
    this.parts.add(relationship.target);
    return [{ type: 'picture', picture: relationship.target, wide, high, alt, ...(cut ? { cut } : {}) }];
  }

  /** Reads the pictures, each once, and names them by their hash in the elements. */
  async finish(
    elements: readonly ReadElement[],
    signal: AbortSignal | undefined,
  ): Promise<{ readonly elements: readonly ReadElement[]; readonly pictures: readonly ReadPicture[] }> {
    const byPart = new Map<string, ReadPicture>();
    const byHash = new Map<string, ReadPicture>();
    for (const part of this.parts) {
      signal?.throwIfAborted();
      const bytes = this.source.bytes(part);
      if (!bytes || bytes.length === 0) continue;
      const hash = await sha256(bytes);
      const mediaType = pictureType(bytes, this.source.mediaType(part));
      const known = byHash.get(hash) ?? { hash, part, mediaType, bytes, ...(pictureSize(bytes, mediaType) ?? { width: 0, height: 0 }) };
      byHash.set(hash, known);
      byPart.set(part, known);
    }
    const named = elements.map((element, at) => {
      if (element.type !== 'picture' || element.picture === null) return element;
      const found = byPart.get(element.picture);
      if (!found) this.findings.add('picture', 'A picture here is missing from the file.', at);
      else if (found.width === 0)
        this.findings.add('picture', `A picture here is of a kind that a report cannot keep (${kindWords(found.mediaType)}). Save it as PNG or JPEG.`, at);
      if (found && element.cut)
        this.findings.add('picture', 'A picture here is cropped. What was cut off is still in the file, where anybody can see it; it was not taken in.', at);
      if (found && element.alt.trim() === '') this.findings.add('picture', 'A picture here has no description for those who do not see it.', at);
      return { ...element, picture: found?.hash ?? null };
    });
    return { elements: named, pictures: [...byHash.values()] };
  }
}

function has(node: XmlNode, name: string): boolean {
  return descendantsOf(node, name).length > 0;
}

function kindWords(mediaType: string): string {
  return mediaType.replace(/^image\/(x-)?/, '').toUpperCase() || 'not known';
}
