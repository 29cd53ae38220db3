import type { Letterhead } from '#shared/domain/template/index.ts';
import { letterheadPicture } from '#shared/outline/look.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import { pictureHeight, textWidthOf } from './layout.ts';
import type { Relationships } from './relationships.ts';
import { escapeXml } from './xml.ts';
import { storeEntry, type ZipEntry } from './zip.ts';

/** The bytes of stored pictures by their SHA-256. */
export type Blobs = ReadonlyMap<string, Uint8Array>;

const emusPerTwip = 635;
const emusPerMillimetre = 36_000;
/** Pictures of the body count up from 1; those of letterheads stand in other parts. */
const firstLetterheadId = 1_000_000;
const drawingMain = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const drawingPicture = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

/** Pictures in the line of text (ECMA-376 Part 1, 20.4.2.8), each file in the package once. */
export class PictureWriter {
  private readonly relationships: Relationships;
  private readonly blobs: Blobs;
  private readonly files = new Map<string, ZipEntry>();
  private count = 0;
  private letterheads = 0;

  constructor(relationships: Relationships, blobs: Blobs) {
    this.relationships = relationships;
    this.blobs = blobs;
  }

  /** The picture's run on an upright page or one that lies across, or null where its bytes are not at hand. */
  write(node: Extract<OutlineNode, { type: 'picture' }>, isAcross = false): string | null {
    const bytes = this.blobs.get(node.blob);
    if (!bytes) return null;
    const relationship = this.relationships.part('image', this.keep(node, bytes));
    const textWidth = textWidthOf(isAcross);
    const scale = Math.min(1, pictureHeight(isAcross) / ((node.share * textWidth * node.height) / node.width));
    const width = Math.max(1, Math.round(node.share * textWidth * scale * emusPerTwip));
    const height = Math.max(1, Math.round((width * node.height) / node.width));
    return drawingRun({ id: ++this.count, relationship, width, height, description: node.alt.trim() || node.caption.trim() });
  }

  /** The picture of a letterhead, related by the part that it stands in; null where its bytes are not at hand. */
  letterhead(picture: NonNullable<Letterhead['picture']>, relationships: Relationships): string | null {
    const bytes = this.blobs.get(picture.blob);
    if (!bytes) return null;
    const relationship = relationships.part('image', this.keep(picture, bytes));
    const { wide, high } = letterheadPicture(picture);
    const [width, height] = [wide, high].map((size) => Math.max(1, Math.round(size * emusPerMillimetre))) as [number, number];
    return drawingRun({ id: firstLetterheadId + this.letterheads++, relationship, width, height, description: picture.alt.trim() });
  }

  /** Puts a picture's file into the package once; answers where it lies, as relationships name it. */
  private keep({ blob, mediaType }: { readonly blob: string; readonly mediaType: string }, bytes: Uint8Array): string {
    const file = `media/${blob}.${mediaType === 'image/png' ? 'png' : 'jpeg'}`;
    if (!this.files.has(file)) this.files.set(file, storeEntry(`word/${file}`, bytes));
    return file;
  }

  /** The picture files in the order of first use. */
  entries(): readonly ZipEntry[] {
    return [...this.files.values()];
  }
}

/** A drawing in the line of text; width and height in EMUs (914,400 to the inch). */
function drawingRun(one: {
  readonly id: number;
  readonly relationship: string;
  readonly width: number;
  readonly height: number;
  readonly description: string;
}): string {
  const { id, relationship } = one;
  const description = escapeXml(one.description);
  const size = `cx="${one.width}" cy="${one.height}"`;
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="${id}" name="Picture ${id}" descr="${description}"/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${drawingMain}" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${drawingMain}"><a:graphicData uri="${drawingPicture}"><pic:pic xmlns:pic="${drawingPicture}">` +
    `<pic:nvPicPr><pic:cNvPr id="${id}" name="Picture ${id}" descr="${description}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}
