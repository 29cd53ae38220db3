import { escapeMarkup } from '#shared/base/escape-markup.ts';

const forbidden = /[\p{Control}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

/**
 * Text as it may stand in HTML, between tags and in attributes. Line ends and tabs become spaces; other control
 * characters, halves of surrogate pairs and noncharacters, which HTML does not allow (13.2.3.5), are dropped.
 */
export function escapeHtml(text: string): string {
  return escapeMarkup(text, forbidden);
}

/** An id as an attribute, with the space before it: HTML allows any characters in it but blanks. */
export function idAttribute(id: string): string {
  return ` id="${escapeHtml(anchor(id))}"`;
}

/** The address of a node within the file. */
export function fragment(id: string): string {
  return `#${escapeHtml(encodeURIComponent(anchor(id)))}`;
}

function anchor(id: string): string {
  return id.replace(/\s+/g, '_').replace(forbidden, '');
}
