import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Notice what the app says of a package that it contains
 * @property {string} name
 * @property {string} version
 * @property {string} licence the SPDX expression
 * @property {string} text every licence and notice file of the package, whole; '' only for the public domain
 */

const publicDomain = ['Unlicense', 'CC0-1.0', '0BSD', 'MIT-0'];

/** The licences, by SPDX identifier, under which a package may be shipped within the app. */
export const allowedLicences = ['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'Apache-2.0', 'MPL-2.0', 'OFL-1.1', 'BlueOak-1.0.0', ...publicDomain];

/**
 * Whether an SPDX expression leaves a way to ship under allowed licences alone: one side of an OR, both of an AND.
 * @param {string} expression
 * @returns {boolean}
 */
export const isLicenceAllowed = (expression) => {
  const tokens = expression.match(/\(|\)|[^\s()]+/g) ?? [];
  let place = 0;
  /** @returns {boolean} */
  const term = () => {
    const token = tokens[place++];
    if (token !== '(') return token !== undefined && allowedLicences.includes(token);
    const inner = either();
    place++;
    return inner;
  };
  /** @returns {boolean} */
  const both = () => {
    let allowed = term();
    while (tokens[place] === 'AND') {
      place++;
      allowed = term() && allowed;
    }
    return allowed;
  };
  /** @returns {boolean} */
  const either = () => {
    let allowed = both();
    while (tokens[place] === 'OR') {
      place++;
      allowed = both() || allowed;
    }
    return allowed;
  };
  return either() && place === tokens.length;
};

/**
 * The folder of the package that a file belongs to, or null for the project's own files.
 * @param {string} file
 * @returns {string | null}
 */
export const packageFolderOf = (file) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file.replace(/^\0+/, ''))?.[0] ?? null;

/**
 * Licences that packages name in words of their own, as SPDX has them. The list of words says 'BSD'; its text is the
 * permission notice of its collector, and for the rules of endings Ispell's licence, without the clause on advertising.
 * @type {Readonly<Record<string, string>>}
 */
const inSpdx = { 'dictionary-en-gb': '(MIT AND BSD-3-Clause)' };

/**
 * Licence texts, in the folder licences, of packages that name their licence and leave its text at home.
 * @type {Readonly<Record<string, string>>}
 */
const textsKept = { '@myriaddreamin/typst-ts-web-compiler': 'typst-ts-web-compiler.txt', brotli: 'brotli.txt', dfa: 'dfa.txt' };

/** @param {string} file */
const readText = (file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();

/**
 * What a package says of its own licence.
 * @param {string} folder
 * @returns {Notice}
 */
export const readNotice = (folder) => {
  /** @type {{ name: string, version: string, license?: string | { type: string } }} */
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice|ofl)/i.test(file) && !/\.(js|json|ts)$/.test(file))
    .sort()
    .map((file) => readText(join(folder, file)));
  const kept = textsKept[name];
  if (kept !== undefined) texts.push(readText(fileURLToPath(new URL(`licences/${kept}`, import.meta.url))));
  return { name, version, licence: inSpdx[name] ?? (typeof license === 'object' ? license.type : (license ?? '')), text: texts.join('\n\n') };
};

/**
 * The notices of shipped packages in order of name. Throws with one line for each package that may not be shipped.
 * @param {Iterable<string>} folders
 * @returns {Notice[]}
 */
export const collectNotices = (folders) => {
  const notices = [...new Set(folders)].map(readNotice).sort((a, b) => (a.name < b.name ? -1 : 1));
  const refusals = notices.flatMap(({ name, version, licence, text }) => {
    if (!isLicenceAllowed(licence)) return [`${name} ${version} is under "${licence}", which may not be shipped`];
    return text === '' && !publicDomain.includes(licence) ? [`${name} ${version} brings no licence text`] : [];
  });
  if (refusals.length > 0) throw new Error(`Licences of shipped packages:\n${refusals.join('\n')}`);
  return notices;
};
