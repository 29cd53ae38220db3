import type { Cut } from './read-paper.ts';
import { descendantsOf, type XmlNode } from './xml-tree.ts';

/** What a drawing cuts off a picture: DrawingML's source rectangle (20.1.8.55), or the crop of VML (14.1.2.11); null where it shows all of it. */
export function cutOf(drawing: XmlNode, picture: XmlNode): Cut | null {
  const cut = picture.name === 'v:imagedata' ? vmlCut(picture) : drawingCut(drawing, picture);
  return cut !== null && Object.values(cut).some((one) => one > 0.0005) ? cut : null;
}

function drawingCut(drawing: XmlNode, blip: XmlNode): Cut | null {
  const fill = ['pic:blipFill', 'a:blipFill'].flatMap((name) => descendantsOf(drawing, name)).find((one) => descendantsOf(one, 'a:blip').includes(blip));
  const shown = fill && descendantsOf(fill, 'a:srcRect')[0];
  if (!shown) return null;
  // In thousandths of a per cent, or written with its sign.
  const part = (name: string) => {
    const value = shown.attributes[name] ?? '';
    return within(Number.parseFloat(value) / (value.endsWith('%') ? 100 : 100_000));
  };
  return { left: part('l'), top: part('t'), right: part('r'), bottom: part('b') };
}

function vmlCut({ attributes }: XmlNode): Cut {
  // Fractions of 65,536 where an 'f' follows.
  const part = (name: string) => {
    const value = attributes[name] ?? '';
    return within(Number.parseFloat(value) / (value.endsWith('f') ? 65_536 : value.endsWith('%') ? 100 : 1));
  };
  return { left: part('cropleft'), top: part('croptop'), right: part('cropright'), bottom: part('cropbottom') };
}

/** A negative cut is room around the picture. */
function within(part: number): number {
  return Number.isFinite(part) ? Math.min(1, Math.max(0, part)) : 0;
}
