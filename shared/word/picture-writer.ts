import type { OutlineNode } from '#shared/outline/outline.ts';
import { pictureHeight, textWidthOf } from './layout.ts';
import type { Relationships } from './relationships.ts';
import { escapeXml } from './xml.ts';
import { storeEntry, type ZipEntry } from './zip.ts';

/** The bytes of stored pictures by their SHA-256. */
export type Blobs = ReadonlyMap<string, Uint8Array>;

const emusPerTwip = 635;
const drawingMain = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const drawingPicture = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

/** Pictures in the line of text (ECMA-376 Part 1, 20.4.2.8), each file in the package once. */
export class PictureWriter {
  private readonly relationships: Relationships;
  private readonly blobs: Blobs;
  private readonly files = new Map<string, ZipEntry>();
  private count = 0;

  constructor(relationships: Relationships, blobs: Blobs) {
    this.relationships = relationships;
    this.blobs = blobs;
  }

  /** The picture's run on an upright page or one that lies across, or null where its bytes are not at hand. */
  write(node: Extract<OutlineNode, { type: 'picture' }>, isAcross = false): string | null {
    const bytes = this.blobs.get(node.blob);
    if (!bytes) return null;
    const file = `media/${node.blob}.${node.mediaType === 'image/png' ? 'png' : 'jpeg'}`;
    if (!this.files.has(file)) this.files.set(file, storeEntry(`word/${file}`, bytes));
    const relationship = this.relationships.part('image', file);
    const id = ++this.count;
    const textWidth = textWidthOf(isAcross);
    const scale = Math.min(1, pictureHeight(isAcross) / ((node.share * textWidth * node.height) / node.width));
    const width = Math.max(1, Math.round(node.share * textWidth * scale * emusPerTwip));
    const height = Math.max(1, Math.round((width * node.height) / node.width));
    const description = escapeXml(node.alt.trim() || node.caption.trim());
    const size = `cx="${width}" cy="${height}"`;
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

  /** The picture files in the order of first use. */
  entries(): readonly ZipEntry[] {
    return [...this.files.values()];
  }
}
