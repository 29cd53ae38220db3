import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findTool, toolKinds, toolNames } from './tools.mjs';
import { runTool } from './run-tool.mjs';

/** @typedef {import('./tools.mjs').ToolName} ToolName */

const missingTools = () => toolNames.filter((name) => findTool(name) === null);

const isDebianRoot = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** @param {readonly ToolName[]} names */
const debianPackages = (names) => names.flatMap((name) => toolKinds[name].debian.split(' '));

/** @param {readonly string[]} args */
const apt = (args) =>
  spawnSync('apt-get', [...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 600_000,
  }).status === 0;

/** The one command that brings what is missing. @param {readonly ToolName[]} names */
const advice = (names) => {
  if (process.platform === 'darwin') {
    const brew = { chromium: 'google-chrome', soffice: 'libreoffice', poppler: 'poppler', qpdf: 'qpdf', pandoc: 'pandoc' };
    return `brew install ${names.map((name) => brew[name]).join(' ')}`;
  }
  if (process.platform === 'win32') {
    const winget = {
      chromium: 'Google.Chrome',
      soffice: 'TheDocumentFoundation.LibreOffice',
      poppler: 'oschwartz10612.Poppler',
      qpdf: 'QPDF.QPDF',
      pandoc: 'JohnMacFarlane.Pandoc',
    };
    return `winget install ${names.map((name) => winget[name]).join(' ')}`;
  }
  return `sudo apt-get install -y ${debianPackages(names).join(' ')}`;
};

/**
 * Brings the programs that the tests use where it can (Debian as root; Chromium else through Playwright), saying so
 * first, and names the one command for the rest.
 * @returns {Promise<readonly ToolName[]>} what is still missing
 */
export const installTools = async () => {
  const missing = missingTools();
  if (missing.length > 0 && isDebianRoot()) {
    console.log(`Installing for the tests, with apt-get: ${debianPackages(missing).join(' ')}`);
    if (!apt(['update', '-qq']) || !apt(['install', '-y', '-qq', '--no-install-recommends', ...debianPackages(missing)]))
      console.log('apt-get did not succeed.');
  }
  if (findTool('chromium') === null) {
    console.log('Fetching Chromium for the tests through Playwright ...');
    await runTool('node_modules/playwright-core/cli.js', ['install', 'chromium'], { show: true });
  }
  const left = missingTools();
  if (left.length > 0) console.log(`Not found: ${left.join(', ')}. Tests that need them are skipped. To have them run: ${advice(left)}`);
  return left;
};
