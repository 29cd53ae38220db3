import type { Bench } from './figure.ts';
import { checksBench } from './checks/full-check.ts';
import { startBench } from './browser/start.ts';
import { exportBench } from './browser/export.ts';
import { importBench } from './browser/import.ts';
import { editorBench } from './browser/editor.ts';
import { liveBlocksBench } from './browser/live-blocks.ts';
import { registersBench } from './browser/registers.ts';
import { registerBench } from './browser/register.ts';
import { searchBench } from './browser/search.ts';
import { pdfBench } from './pdf/pack-pages.ts';
import { wordBench } from './word/in-process.ts';
import { processBench } from './word/whole-process.ts';

/** Every bench, in the order they run. */
export const benches: readonly Bench[] = [
  wordBench,
  processBench,
  registerBench,
  registersBench,
  checksBench,
  editorBench,
  liveBlocksBench,
  startBench,
  exportBench,
  importBench,
  searchBench,
  pdfBench,
];
