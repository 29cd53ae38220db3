/** No heading that is known is longer. */
const longestHeading = 150;

/** The headings of council reports in their usual wordings, by the section that they stand for. */
export const knownHeadings: readonly (readonly [RegExp, string])[] = [
  [/^purpose( of (the |this )?report)?$/i, 'purpose'],
  [/^(information( and advice)?|background|proposal or issue|proposals?|introduction( and background)?|context)$/i, 'information'],
  [/^(the )?programme$/i, 'programme'],
  [/^next steps$/i, 'next-steps'],
  [/^((other|alternative) )?options( considered)?( and rejected)?$/i, 'options'],
  [/^reasons?(\/s)? for (the )?recommendations?(\/s)?$/i, 'reasons'],
  [/^(statutory and policy implications|formal consideration of implications|implications|consideration of implications)$/i, 'implications'],
  [/^recommendations?(\/s|\(s\))?$/i, 'recommendations'],
  [/^background papers( and published documents)?$/i, 'background'],
  [/^((electoral )?divisions?(\(s\)|\/s)?|wards?(\(s\)|\/s)?)( and members?(\(s\)|\/s)?)? affected$/i, 'divisions'],
  [/^(contact( officers?)?( details)?|for any enquir(y|ies) about this report,? please contact)$/i, 'contact'],
];

/** 'Financial Comments (NDR 25/06/12)': who the comment is by, the initials, and the day as it is written. */
export const commentHeading =
  /^((?:[A-Z][\w&/]*(?: [a-z&]{1,4})? ){1,5}?Comments?) ?(?:[([]([A-Z][A-Za-z/]{1,7})[ ,–-]*(\d{1,2}[/.]\d{1,2}[/.]\d{2,4})?[)\]])?$/;

/** Lines that stand before the title of a report: whose it is, when, and which item. */
export const frontLines = {
  reportOf: /^(joint )?report (of|by|from)\b/i,
  item: /^agenda item( (no\.?|number))?[: ]/i,
  date: /^((date|meeting)( of meeting)?: ?)?((mon|tues|wednes|thurs|fri|satur|sun)day,? )?\d{1,2}(st|nd|rd|th)? (january|february|march|april|may|june|july|august|september|october|november|december) \d{4}$/i,
  to: /^(report )?to:? /i,
} as const;

/** The section that a heading stands for by its words alone; null where it is none that is known. */
export function knownSection(words: string): string | null {
  if (words.length > longestHeading) return null;
  const plain = words
    .replace(/\s+/g, ' ')
    .replace(/\s*[:.]$/, '')
    .trim();
  if (commentHeading.test(plain)) return 'comment';
  return knownHeadings.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
