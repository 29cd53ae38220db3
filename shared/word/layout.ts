// Measures of the printed page, in twentieths of a point (twips): 1 cm is 567. A4 with margins of 2.3 cm.

export const page = { width: 11906, height: 16838, margin: 1304, header: 624, footer: 624 } as const;
export const textWidth = page.width - 2 * page.margin;

/** The width of the text on pages that stand upright, or lie across. */
export function textWidthOf(isAcross: boolean): number {
  return isAcross ? page.height - 2 * page.margin : textWidth;
}

/** A picture is never higher than this, so that its caption stays with it. */
export function pictureHeight(isAcross: boolean): number {
  return isAcross ? 7600 : 11300;
}

/** From one level of a list to the next. */
export const listStep = 482;

/** Where the words of a numbered paragraph begin: '100.' or '10.10.10' must fit before them. */
export function hangingIndent(numbering: 'running' | 'decimal'): number {
  return numbering === 'running' ? 720 : 1021;
}
