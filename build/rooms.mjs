/**
 * @typedef {object} Room
 * @property {string} folder
 * @property {readonly string[]} rooms what it may import from, besides itself; 'x/*' stands for every room below x
 * @property {readonly string[]} packages what it may import from npm; '@x/*' stands for the whole scope
 * @property {boolean} [node] whether it may use Node's own modules
 */

const anywhere = ['fflate'];
const fonts = ['@fontsource-variable/source-sans-3', '@expo-google-fonts/arimo'];
const screens = ['react', 'react-dom', 'wouter', '@tanstack/react-table', '@tanstack/react-virtual', ...anywhere];
const pieces = ['shared/*', 'renderer/data', 'renderer/platform', 'renderer/parts', 'renderer/ui'];

/**
 * The rooms and the directions in which they may import; all else is refused. The longest folder that holds a file is
 * its room; '*' in a folder stands for one name, and makes each such folder a room of its own.
 * @type {readonly Room[]}
 */
export const rooms = [
  { folder: 'shared/base', rooms: [], packages: ['zod', ...anywhere] },
  { folder: 'shared/domain', rooms: ['shared/base'], packages: anywhere },
  { folder: 'shared/changes', rooms: ['shared/domain', 'shared/exchange', 'shared/base'], packages: anywhere },
  { folder: 'shared/templates', rooms: ['shared/domain', 'shared/exchange', 'shared/base'], packages: anywhere },
  { folder: 'shared/outline', rooms: ['shared/templates', 'shared/domain', 'shared/base'], packages: anywhere },
  { folder: 'shared/word/reading', rooms: ['shared/domain', 'shared/base'], packages: anywhere },
  {
    folder: 'shared/papers',
    rooms: ['shared/word/reading', 'shared/outline', 'shared/templates', 'shared/domain', 'shared/changes', 'shared/exchange', 'shared/base'],
    packages: anywhere,
  },
  { folder: 'shared/spelling', rooms: ['shared/base'], packages: [] },
  { folder: 'shared/pictures', rooms: ['shared/domain', 'shared/base'], packages: anywhere },
  { folder: 'shared/word', rooms: ['shared/outline', 'shared/templates', 'shared/domain', 'shared/base'], packages: ['docx', '@xmldom/xmldom', ...anywhere] },
  { folder: 'shared/calendar', rooms: ['shared/base'], packages: ['ical.js'] },
  {
    folder: 'shared/meetings',
    rooms: ['shared/calendar', 'shared/outline', 'shared/papers', 'shared/templates', 'shared/domain', 'shared/changes', 'shared/base'],
    packages: anywhere,
  },
  {
    folder: 'shared/packs',
    rooms: ['shared/meetings', 'shared/calendar', 'shared/outline', 'shared/papers', 'shared/templates', 'shared/domain', 'shared/changes', 'shared/base'],
    packages: anywhere,
  },
  {
    folder: 'shared/packs/intake',
    rooms: [
      'shared/checks',
      'shared/word/reading',
      'shared/pdf',
      'shared/meetings',
      'shared/outline',
      'shared/papers',
      'shared/templates',
      'shared/domain',
      'shared/changes',
      'shared/base',
    ],
    packages: anywhere,
  },
  {
    folder: 'shared/pdf',
    rooms: ['shared/outline', 'shared/templates', 'shared/domain', 'shared/base'],
    packages: ['@myriaddreamin/typst-ts-web-compiler', '@cantoo/pdf-lib', '@cantoo/fontkit', ...anywhere],
  },
  { folder: 'shared/html', rooms: ['shared/outline', 'shared/templates', 'shared/domain', 'shared/base'], packages: [] },
  { folder: 'shared/checks', rooms: ['shared/outline', 'shared/templates', 'shared/domain', 'shared/base'], packages: anywhere },
  { folder: 'shared/exchange', rooms: ['shared/base'], packages: anywhere },
  { folder: 'shared/workbook', rooms: ['shared/base'], packages: anywhere },
  { folder: 'shared/intake', rooms: ['shared/templates', 'shared/domain', 'shared/changes', 'shared/workbook', 'shared/base'], packages: anywhere },
  { folder: 'shared/bridge', rooms: ['shared/base'], packages: anywhere },

  { folder: 'electron', rooms: ['shared/bridge', 'shared/exchange', 'shared/base'], packages: ['electron'], node: true },

  { folder: 'renderer/ui', rooms: ['shared/base'], packages: ['react', 'react-dom', ...fonts] },
  { folder: 'renderer/platform', rooms: ['shared/bridge', 'shared/base', 'renderer/workers'], packages: [] },
  {
    folder: 'renderer/data',
    rooms: ['shared/domain', 'shared/changes', 'shared/exchange', 'shared/bridge', 'shared/base', 'renderer/platform', 'renderer/workers'],
    packages: ['dexie', 'react', ...anywhere],
  },
  {
    folder: 'renderer/workers',
    rooms: ['shared/*'],
    packages: ['dictionary-en-gb', '@myriaddreamin/typst-ts-web-compiler', '@expo-google-fonts/arimo', ...anywhere],
  },
  { folder: 'renderer/parts', rooms: [...pieces, 'renderer/workers'], packages: [...screens, ...fonts] },
  { folder: 'renderer/features/*', rooms: pieces, packages: screens },
  { folder: 'renderer/features/reports', rooms: pieces, packages: [...screens, '@tiptap/core', '@tiptap/pm'] },
  { folder: 'renderer/app', rooms: [...pieces, 'renderer/features/*'], packages: screens },
  { folder: 'renderer', rooms: ['renderer/app', 'renderer/parts', 'renderer/platform', 'renderer/ui', 'shared/base'], packages: ['react', 'react-dom'] },

  { folder: 'build', rooms: ['shared/base', 'electron'], packages: ['*'], node: true },
  { folder: 'test', rooms: ['*'], packages: ['*'], node: true },
];

/** @param {string} pattern @param {string} folder */
const folderHolds = (pattern, folder) => {
  const wanted = pattern.split('/');
  const given = folder.split('/');
  return wanted.every((part, index) => (part === '*' ? given[index] !== undefined && !given[index].includes('.') : part === given[index]));
};

/**
 * The room of a file and the folder that it stands for, or null where the file lies in none.
 * @param {string} file relative to the project, with forward slashes
 * @returns {{ room: Room, folder: string } | null}
 */
export const roomOf = (file) => {
  const found = rooms
    .filter((room) => folderHolds(room.folder, file))
    .sort((a, b) => b.folder.split('/').length - a.folder.split('/').length || Number(a.folder.includes('*')) - Number(b.folder.includes('*')))[0];
  if (found === undefined) return null;
  return { room: found, folder: file.split('/').slice(0, found.folder.split('/').length).join('/') };
};

/** @param {readonly string[]} allowed @param {string} name */
const isAllowed = (allowed, name) => allowed.some((entry) => entry === '*' || entry === name || (entry.endsWith('/*') && name.startsWith(entry.slice(0, -1))));

/**
 * Why a file may not import something, or null where it may.
 * @param {string} from the importing file
 * @param {string} specifier as written, '#...' for a room and a name for a package
 * @returns {string | null}
 */
export const refusalOfImport = (from, specifier) => {
  const own = roomOf(from);
  if (own === null) return `${from} lies in no room; rooms are listed in build/rooms.mjs`;
  if (specifier.startsWith('#')) {
    const target = roomOf(specifier.slice(1));
    if (target === null) return `${specifier} lies in no room`;
    if (target.folder === own.folder || isAllowed(own.room.rooms, target.folder)) return null;
    return `${own.folder} may not import from ${target.folder}`;
  }
  if (specifier.startsWith('node:')) return own.room.node === true ? null : `${own.folder} may not use Node's modules (${specifier})`;
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  return isAllowed(own.room.packages, name) ? null : `${own.folder} may not import the package ${name}`;
};
