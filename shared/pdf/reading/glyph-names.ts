const accents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circumflex: '\u0302',
  tilde: '\u0303',
  macron: '\u0304',
  breve: '\u0306',
  dotaccent: '\u0307',
  dieresis: '\u0308',
  ring: '\u030a',
  hungarumlaut: '\u030b',
  caron: '\u030c',
  commaaccent: '\u0327',
  cedilla: '\u0327',
  ogonek: '\u0328',
};

const named =
  'exclam ! quotedbl " numbersign # dollar $ percent % ampersand & quotesingle \' parenleft ( parenright ) asterisk * plus + comma , hyphen - period . slash / ' +
  'zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 colon : semicolon ; less < equal = greater > question ? at @ ' +
  'bracketleft [ backslash \\ bracketright ] asciicircum ^ underscore _ grave ` braceleft { bar | braceright } asciitilde ~ ' +
  'exclamdown ¡ cent ¢ sterling £ currency ¤ yen ¥ brokenbar ¦ section § dieresis ¨ copyright © ordfeminine ª guillemotleft « logicalnot ¬ registered ® macron ¯ ' +
  'degree ° plusminus ± twosuperior ² threesuperior ³ acute ´ mu µ paragraph ¶ periodcentered · middot · cedilla ¸ onesuperior ¹ ordmasculine º guillemotright » ' +
  'onequarter ¼ onehalf ½ threequarters ¾ questiondown ¿ AE Æ Eth Ð multiply × Oslash Ø Thorn Þ germandbls ß ae æ eth ð divide ÷ oslash ø thorn þ ' +
  'Lslash Ł lslash ł OE Œ oe œ dotlessi ı florin ƒ circumflex ˆ tilde ˜ caron ˇ breve ˘ dotaccent ˙ ring ˚ hungarumlaut ˝ ogonek ˛ ' +
  'endash – emdash — quoteleft ‘ quoteright ’ quotesinglbase ‚ quotedblleft “ quotedblright ” quotedblbase „ dagger † daggerdbl ‡ bullet • ellipsis … ' +
  'perthousand ‰ guilsinglleft ‹ guilsinglright › fraction ⁄ Euro € trademark ™ minus − ff ff fi fi fl fl ffi ffi ffl ffl nbspace \u00a0 nonbreakingspace \u00a0 ' +
  'sfthyphen \u00ad softhyphen \u00ad infinity ∞ lessequal ≤ greaterequal ≥ notequal ≠ approxequal ≈ summation ∑ product ∏ radical √ integral ∫ partialdiff ∂ Delta Δ ' +
  'lozenge ◊ arrowleft ← arrowup ↑ arrowright → arrowdown ↓ checkmark ✓ Omega Ω pi π alpha α beta β gamma γ delta δ epsilon ε lambda λ sigma σ theta θ omega ω ' +
  'Gamma Γ Lambda Λ Sigma Σ Phi Φ Pi Π Theta Θ phi φ rho ρ tau τ eta η kappa κ nu ν xi ξ chi χ psi ψ zeta ζ iota ι';

const letters = new Map<string, string>();
for (const [, name = '', letter = ''] of named.matchAll(/(\S+) (\S+|\u00a0)/g)) letters.set(name, letter);
letters.set('space', ' ');

/** What a glyph's name stands for (Adobe Glyph List Specification, 2): '' where the name tells nothing. */
export function lettersOfGlyph(name: string): string {
  const known = letters.get(name);
  if (known !== undefined) return known;
  const plain = name.split('.', 1)[0] ?? '';
  if (plain === '') return '';
  if (plain !== name) return lettersOfGlyph(plain);
  if (plain.includes('_')) return plain.split('_').map(lettersOfGlyph).join('');
  if (/^[A-Za-z]$/.test(plain)) return plain;
  const coded = /^(?:uni((?:[0-9A-F]{4})+)|u([0-9A-F]{4,6}))$/.exec(plain);
  if (coded?.[2] !== undefined) return fromCode(Number.parseInt(coded[2], 16));
  if (coded?.[1] !== undefined) return (coded[1].match(/.{4}/g) ?? []).map((code) => fromCode(Number.parseInt(code, 16))).join('');
  const accented = /^([A-Za-z])([a-z]+)$/.exec(plain);
  const accent = accents[accented?.[2] ?? ''];
  return accented && accent !== undefined ? `${accented[1]}${accent}`.normalize('NFC') : '';
}

function fromCode(code: number): string {
  return code > 0x10ffff ? '' : String.fromCodePoint(code);
}
