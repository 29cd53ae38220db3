// Measures of the printed page in points; those of the Word file (shared/word/layout.ts), so that the two look alike.

const page = { width: 595.3, height: 841.9, margin: 65.2 } as const;

/** The width and the height of the text on pages that stand upright, or lie across. */
export function textArea(isAcross: boolean): { readonly width: number; readonly height: number } {
  const [width, height] = [page.width - 2 * page.margin, page.height - 2 * page.margin];
  return isAcross ? { width: height, height: width } : { width, height };
}

/** A picture is never higher than this, so that its caption stays with it. */
export function pictureHeight(isAcross: boolean): number {
  return isAcross ? 380 : 565;
}

/** From one level of a list to the next. */
export const listStep = 24.1;

/** Where the words of a numbered paragraph begin. */
export function hangingIndent(numbering: 'running' | 'decimal'): number {
  return numbering === 'running' ? 36 : 51.05;
}
