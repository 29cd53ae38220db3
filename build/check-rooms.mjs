import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { parseSync, Visitor } from 'rolldown/utils';
import { refusalOfImport, roomOf } from './rooms.mjs';

/** @typedef {{ errors: string[], warnings: string[] }} Findings */

const folders = ['shared', 'electron', 'renderer', 'build', 'test'];
const longest = 400;
const questioned = 250;
const source = /\.(ts|tsx|mts|mjs|css)$/;

/**
 * Every module that a source file names: imports, exports from, import(), types by import(), and new URL of a worker.
 * @param {string} file @param {string} text
 * @returns {{ specifier: string, isAddress: boolean }[]}
 */
const importsOf = (file, text) => {
  if (file.endsWith('.css')) {
    return [...text.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]|url\(\s*['"]?(?!data:|#)([^'")]+)/g)].map((match) => ({
      specifier: match[1] ?? match[2] ?? '',
      isAddress: false,
    }));
  }
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) return [];
  /** @type {{ specifier: string, isAddress: boolean }[]} */
  const found = [];
  /** @param {unknown} node @param {boolean} [isAddress] */
  const add = (node, isAddress = false) => {
    if (typeof node === 'object' && node !== null && 'value' in node && typeof node.value === 'string') found.push({ specifier: node.value, isAddress });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source),
    NewExpression: (node) => {
      const [address, base] = node.arguments;
      if (node.callee.type === 'Identifier' && node.callee.name === 'URL' && base?.type === 'MemberExpression') add(address, true);
    },
  }).visit(program);
  return found;
};

/** @param {string} file @param {string} specifier */
const refused = (file, specifier) => {
  const refusal = refusalOfImport(file, specifier);
  return refusal === null ? [] : [`${file}: ${refusal}`];
};

/**
 * @param {string} root @param {string} file
 * @returns {string[]}
 */
const wrongImports = (root, file) => {
  const own = roomOf(file);
  if (own === null) return [`${file}: lies in no room; rooms are listed in build/rooms.mjs`];
  return importsOf(file, readFileSync(join(root, file), 'utf8')).flatMap(({ specifier, isAddress }) => {
    if (!specifier.startsWith('.')) return refused(file, specifier);
    const target = posix.join(posix.dirname(file), specifier.replace(/[?#].*$/, ''));
    // A style sheet reaches a font by its path, for it has no other way to name a package.
    if (target.startsWith('node_modules/')) return refused(file, target.slice('node_modules/'.length));
    if (target.startsWith(`${own.folder}/`)) return roomOf(target)?.folder === own.folder ? [] : refused(file, `#${target}`);
    // A worker's address must be relative to be found by the bundler; its direction is checked all the same.
    if (isAddress) return target.includes('.worker.') ? refused(file, `#${target}`) : [];
    return [`${file}: ${specifier} leaves the room ${own.folder}; other rooms are imported by #${target}`];
  });
};

/** @param {string} root */
const listFiles = (root) =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  );

/**
 * Whether the project keeps to its rooms: import directions, relative imports that stay inside, file sizes, names.
 * @param {string} root
 * @returns {Findings}
 */
export const checkRooms = (root) => {
  /** @type {Findings} */
  const findings = { errors: [], warnings: [] };
  for (const file of listFiles(root)) {
    if (/(^|\/)(utils?|libs?|helpers?|misc|common)(\/|\.[^/]+$)/.test(file))
      findings.errors.push(`${file}: a name that says nothing; call it by what it holds`);
    if (!source.test(file)) continue;
    findings.errors.push(...wrongImports(root, file));
    const lines = readFileSync(join(root, file), 'utf8').split('\n').length - 1;
    if (lines > longest) findings.errors.push(`${file}: ${lines} lines; ${longest} are the most`);
    else if (lines > questioned) findings.warnings.push(`${file}: ${lines} lines; over ${questioned} is a question`);
  }
  return findings;
};
