const special = /[&<>"\p{Control}\p{Surrogate}\p{Noncharacter_Code_Point}]/u;

/**
 * Text as it may stand in markup, between tags and in attributes. Line ends and tabs become spaces; what the language
 * forbids is dropped.
 */
export function escapeMarkup(text: string, forbidden: RegExp): string {
  if (!special.test(text)) return text;
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(forbidden, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
