import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { chromiumArguments, findTool } from '../tools.mjs';

// Draws the PNG, ICO and ICNS files from mark.svg. Run by hand after the mark was changed; the results are kept.
const here = new URL('.', import.meta.url);
const mark = await readFile(new URL('mark.svg', here), 'utf8');
const executablePath = findTool('chromium');
if (executablePath === null) throw new Error('Drawing the icons needs Chromium.');

/** The mark on a full square, its middle within the circle that systems may cut out. */
const maskable = mark
  .replace(' rx="112"', '')
  .replace(/(<rect width="512"[^>]*>)([\s\S]*)<\/svg>/, '$1<g transform="translate(64 64) scale(.75)">$2</g></svg>');

const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
const page = await browser.newPage();

/**
 * @param {string} svg
 * @param {number} size
 * @returns {Promise<Buffer>}
 */
const draw = async (svg, size) => {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  return page.screenshot({ omitBackground: true });
};

/** @type {Map<number, Buffer>} */
const drawn = new Map();
for (const size of [16, 32, 48, 64, 128, 192, 256, 512, 1024]) drawn.set(size, await draw(mark, size));
const cut = await draw(maskable, 512);
await browser.close();

/** @param {number} size */
const png = (size) => {
  const bytes = drawn.get(size);
  if (bytes === undefined) throw new Error(`No drawing of ${size} pixels.`);
  return bytes;
};

/** A Windows icon: a directory of PNG pictures. */
const ico = (() => {
  const sizes = [16, 32, 48, 64, 128, 256];
  const head = Buffer.alloc(6 + 16 * sizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sizes.length, 4);
  let offset = head.length;
  for (const [place, size] of sizes.entries()) {
    const at = 6 + 16 * place;
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png(size).length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png(size).length;
  }
  return Buffer.concat([head, ...sizes.map(png)]);
})();

/** A macOS icon: PNG pictures, each under the four letters of its size. */
const icns = (() => {
  /** @type {readonly [string, number][]} */
  const kinds = [
    ['ic07', 128],
    ['ic08', 256],
    ['ic09', 512],
    ['ic10', 1024],
    ['ic11', 32],
    ['ic12', 64],
    ['ic13', 256],
    ['ic14', 512],
  ];
  const parts = kinds.map(([letters, size]) => {
    const head = Buffer.alloc(8);
    head.write(letters, 'latin1');
    head.writeUInt32BE(8 + png(size).length, 4);
    return Buffer.concat([head, png(size)]);
  });
  const head = Buffer.alloc(8);
  head.write('icns', 'latin1');
  head.writeUInt32BE(8 + parts.reduce((sum, part) => sum + part.length, 0), 4);
  return Buffer.concat([head, ...parts]);
})();

/** @type {readonly [string, Buffer][]} */
const files = [
  ['icon-192.png', png(192)],
  ['icon-512.png', png(512)],
  ['icon.png', png(1024)],
  ['icon-maskable-512.png', cut],
  ['icon.ico', ico],
  ['icon.icns', icns],
];
for (const [name, bytes] of files) await writeFile(new URL(name, here), bytes);
