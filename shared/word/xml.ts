import { escapeMarkup } from '#shared/base/escape-markup.ts';

const forbidden = /[\p{Control}\p{Surrogate}\ufffe\uffff]/gu;

/**
 * Text as it may stand in XML 1.0, between tags and in attributes. Line ends and tabs become spaces; other control
 * characters, U+FFFE, U+FFFF and halves of surrogate pairs are dropped: a reader would refuse the whole part.
 */
export function escapeXml(text: string): string {
  return escapeMarkup(text, forbidden);
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The namespaces that our own parts declare (ECMA-376 Part 1, and its transitional form in Part 4). */
export const wordNamespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** What pictures need besides {@link wordNamespaces}. */
export const drawingNamespace = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';
