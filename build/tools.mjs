import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'soffice' | 'poppler' | 'qpdf' | 'pandoc'} ToolName */
/** @typedef {{ names: readonly string[], places: readonly string[], debian: string, override: string }} ToolKind */

const windowsPrograms = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].filter((folder) => folder !== undefined);

/** @param {...string} tail */
const inWindowsPrograms = (...tail) => windowsPrograms.map((folder) => join(folder, ...tail));

/**
 * The programs that the tests use: the names they go by, places outside PATH, the Debian package that brings them, and
 * the environment variable that names another one.
 * @type {Record<ToolName, ToolKind>}
 */
export const toolKinds = {
  chromium: {
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...inWindowsPrograms('Google', 'Chrome', 'Application', 'chrome.exe'),
      ...inWindowsPrograms('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ],
    debian: 'chromium',
    override: 'BOARDPACK_CHROMIUM',
  },
  soffice: {
    names: ['soffice', 'libreoffice'],
    places: ['/Applications/LibreOffice.app/Contents/MacOS/soffice', ...inWindowsPrograms('LibreOffice', 'program', 'soffice.exe')],
    debian: 'libreoffice-writer-nogui fonts-liberation',
    override: 'BOARDPACK_SOFFICE',
  },
  poppler: { names: ['pdftotext'], places: [], debian: 'poppler-utils', override: 'BOARDPACK_PDFTOTEXT' },
  qpdf: { names: ['qpdf'], places: [], debian: 'qpdf', override: 'BOARDPACK_QPDF' },
  pandoc: { names: ['pandoc'], places: inWindowsPrograms('Pandoc', 'pandoc.exe'), debian: 'pandoc', override: 'BOARDPACK_PANDOC' },
};

/** @type {readonly ToolName[]} */
export const toolNames = ['chromium', 'soffice', 'poppler', 'qpdf', 'pandoc'];

/** @param {string} path */
const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The browser that Playwright fetched earlier, where it did. */
const playwrightChromium = () => {
  /** @type {{ chromium: { executablePath(): string } }} */
  const playwright = createRequire(import.meta.url)('playwright-core');
  const path = playwright.chromium.executablePath();
  return existsSync(path) ? path : null;
};

/**
 * The full path of a program that the tests use, or null where it is not installed.
 * @param {ToolName} name
 * @returns {string | null}
 */
export const findTool = (name) => {
  const kind = toolKinds[name];
  const override = process.env[kind.override];
  if (override !== undefined && override !== '') return isProgram(override) ? override : null;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    if (folder === '') continue;
    for (const program of kind.names) {
      const path = join(folder, program + suffix);
      if (isProgram(path)) return path;
    }
  }
  return kind.places.find(isProgram) ?? (name === 'chromium' ? playwrightChromium() : null);
};

/** The command line of every Chromium that the tests start: no sandbox in containers, and no traffic of its own. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
