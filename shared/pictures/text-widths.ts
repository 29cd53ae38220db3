// Advance widths of Arimo (and so of Arial) in parts of 2,048 of the size: each width with its characters.
const regular: readonly (readonly [number, string])[] = [
  [391, "'"],
  [455, 'ijlįĵĺļłſ‘’'],
  [532, '|¦'],
  [569, ' !,./:;I[\\]ft\u00a0ÌÍÎÏìíîïĨĩĪīĬĭĮİıţŧ'],
  [597, 'ľ'],
  [682, '()-`r¡¨\u00ad²³´·¸¹ŕŗř“”'],
  [684, '{}ŀ'],
  [717, '•'],
  [727, '"'],
  [748, 'º'],
  [758, 'ª'],
  [768, 'ť'],
  [797, '*'],
  [819, '°'],
  [909, 'ĳ'],
  [961, '^'],
  [1024, 'JcksvxyzçýÿćĉċčĴķĸśŝşšŷźżž↑↓'],
  [1100, '¶'],
  [1124, '±÷'],
  [1131, '¯'],
  [1139, '#$0123456789?L_abdeghnopqu¢£¤¥§«»àáâãäåèéêëðñòóôõöùúûüþāăąđēĕėęěĝğġģĥħĹĻĽĿŁńņňŋōŏőũūŭůűų–€'],
  [1180, 'µ'],
  [1196, '+<=>~¬×−'],
  [1237, 'ŉ'],
  [1251, 'FTZ¿ßøŢŤŦŹŻŽ'],
  [1259, 'ď'],
  [1366, '&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞĀĂĄĒĔĖĘĚĶŚŜŞŠŶŸ'],
  [1479, 'CDHNRUwÇÐÑÙÚÛÜĆĈĊČĎĐĤĦŃŅŇŔŖŘŨŪŬŮŰŲŵ'],
  [1481, 'Ŋ'],
  [1505, 'Ĳ'],
  [1509, '©®'],
  [1593, 'GOQÒÓÔÕÖØĜĞĠĢŌŎŐ'],
  [1706, 'Mm'],
  [1708, '¼½¾'],
  [1821, '%æ'],
  [1933, 'WœŴ'],
  [2048, 'ÆŒ—…→←'],
  [2079, '@'],
];

const bold: readonly (readonly [number, string])[] = [
  [487, "'"],
  [569, ' ,./I\\ijl\u00a0ÌÍÎÏìíîïĨĩĪīĬĭĮįİıĵĺļłſ‘’'],
  [573, '|¦'],
  [682, '!()-:;[]`ft¡¨\u00ad²³´·¸¹ţŧ'],
  [717, '•'],
  [748, 'º'],
  [758, 'ª'],
  [789, 'ľ'],
  [797, '*r{}ŕŗř'],
  [819, '°'],
  [971, '"'],
  [981, 'ŀť'],
  [1024, 'zźżž“”↑↓'],
  [1124, '±÷'],
  [1131, '¯'],
  [1139, '#$0123456789J_aceksvxy¢£¤¥§«¶»àáâãäåçèéêëýÿāăąćĉċčēĕėęěĳĴķĸśŝşšŷ–€'],
  [1196, '+<=>^~¬×−'],
  [1229, 'µ'],
  [1251, '?FLTZbdghnopqu¿ßðñòóôõöøùúûüþđĝğġģĥħĹĻĽĿŁńņňŋōŏőŢŤŦũūŭůűųŹŻŽ'],
  [1366, 'EPSVXYÈÉÊËÝÞĒĔĖĘĚŚŜŞŠŶŸ'],
  [1451, 'ŉ'],
  [1472, 'ď'],
  [1479, '&ABCDHKNRUÀÁÂÃÄÅÇÐÑÙÚÛÜĀĂĄĆĈĊČĎĐĤĦĶŃŅŇŔŖŘŨŪŬŮŰŲ'],
  [1481, 'Ŋ'],
  [1509, '©®'],
  [1593, 'GOQwÒÓÔÕÖØĜĞĠĢŌŎŐŵ'],
  [1607, 'Ĳ'],
  [1706, 'M'],
  [1708, '¼½¾'],
  [1821, '%mæ'],
  [1933, 'WœŴ'],
  [1997, '@'],
  [2048, 'ÆŒ—…→←'],
];

const unitsPerEm = 2048;
/** For characters outside the tables: rather too wide than too narrow. */
const otherWidth = 2048;

const widthsOf = (table: typeof regular) => new Map(table.flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)));
const widths = { regular: widthsOf(regular), bold: widthsOf(bold) };

/** How wide a text is when set in Arimo at a size; in the unit of the size. Kerning is not counted. */
export function textWidth(text: string, size: number, isBold = false): number {
  const table = isBold ? widths.bold : widths.regular;
  let sum = 0;
  for (const character of text) sum += table.get(character) ?? otherWidth;
  return (sum * size) / unitsPerEm;
}
