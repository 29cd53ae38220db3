import Dexie from 'dexie';
import { onTestFinished } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import type { StoreFile } from '#shared/bridge/contract.ts';
import { createEdit, insertItem } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { BlockOf, Report } from '#shared/domain/report/index.ts';
import type { Risk } from '#shared/domain/risk.ts';
import { databaseName } from '#renderer/data/database.ts';
import { type OpenOptions, openStore, removeDatabase, type Store } from '#renderer/data/index.ts';
import type { StoreFiles } from '#renderer/data/journal/folder.ts';

/** Opens a store that must be ready, and closes and removes it when the test is over. */
export async function openReady(options: Partial<OpenOptions> = {}): Promise<{ name: string; store: Store; close: () => Promise<void> }> {
  const name = options.name ?? newTestName();
  const opened = await openStore({ ...options, name });
  if (opened.state !== 'ready') throw new Error(`${opened.state}: ${opened.message}`);
  let closed = false;
  const close = async () => {
    if (closed) return;
    closed = true;
    await opened.close();
  };
  onTestFinished(close);
  return { name, store: opened.store, close };
}

/** A name of its own; what it names is removed when the test is over. */
export function newTestName(): string {
  const name = `test-${newId()}`;
  onTestFinished(() => removeDatabase({ name }));
  return name;
}

/** Deletes the IndexedDB database as a browser does that clears or resets it, leaving every other store. */
export async function emptyDatabase(name: string): Promise<void> {
  await Dexie.delete(databaseName(name));
}

/** Store files in memory, outside the browser's storage as the desktop app's are. Each call can be made to fail. */
export function memoryFiles(before: (call: string, file: string) => void = () => {}): StoreFiles & { readonly files: Map<string, string> } {
  const files = new Map<string, string>();
  const beside = new Map<string, string>();
  const key = (file: StoreFile) => `${file.database}/${file.name}`;
  return {
    files,
    storeFilesAre: 'outside',
    appendStoreFile: async (file, text) => {
      before('append', file.name);
      files.set(key(file), (files.get(key(file)) ?? '') + text);
      return { bytes: text.length };
    },
    writeStoreFile: async (file, text) => {
      before('write', file.name);
      files.set(key(file), text);
      return { bytes: text.length };
    },
    writeStorePiece: async (file, text, at) => {
      before('write', file.name);
      const gathered = (at === 'first' ? '' : (beside.get(key(file)) ?? '')) + text;
      if (at === 'last') files.set(key(file), gathered);
      beside.set(key(file), gathered);
      return { bytes: gathered.length };
    },
    readStorePiece: async (file, from, length) => {
      before('read', file.name);
      const text = files.get(key(file));
      return text === undefined ? null : new TextEncoder().encode(text).slice(from, from + length);
    },
    readStoreFile: async (file) => {
      before('read', file.name);
      return files.get(key(file)) ?? null;
    },
    listStoreFiles: async (database) => {
      before('list', database);
      return [...files]
        .filter(([name]) => name.startsWith(`${database}/`))
        .map(([name, text]) => ({ name: name.slice(database.length + 1), bytes: text.length }));
    },
    removeStoreFile: async (file) => {
      before('remove', file.name);
      files.delete(key(file));
    },
  };
}

/** Stores one new risk as one change and answers it. */
export async function addRisk(store: Store, title: string): Promise<Risk> {
  const risk = { ...nouns.risk.create(newId()), title };
  const result = await store.run({ command: 'risk.create', label: `New risk ${title}` }, [createEdit('risk', risk)]);
  if (!result.ok) throw new Error(result.problem.message);
  return risk;
}

/** A picture to insert into a report, where the bytes of the hash stand. */
export function pictureBlock(blob: string, place = 'V'): BlockOf<'picture'> {
  return {
    id: newId(),
    place,
    slot: 'section:purpose',
    type: 'picture',
    blob,
    mediaType: 'image/png',
    width: 1,
    height: 1,
    share: 1,
    alt: 'A dot',
    caption: '',
  };
}

/** Keeps bytes as a picture and answers their hash. */
export async function putPicture(store: Store, ...bytes: number[]): Promise<string> {
  const put = await store.putBlob(new Uint8Array(bytes), 'image/png');
  if (!put.ok) throw new Error(put.problem.message);
  return put.value;
}

/** Stores one new report that shows pictures, as one change, and answers it. */
export async function addReport(store: Store, title: string, ...hashes: string[]): Promise<Report> {
  const report = { ...nouns.report.create(newId()), title };
  const pictures = hashes.map((hash, index) => insertItem('report', report.id, 'blocks', pictureBlock(hash, `V${index + 1}`)));
  const result = await store.run({ command: 'report.create', label: `New report ${title}` }, [createEdit('report', report), ...pictures]);
  if (!result.ok) throw new Error(result.problem.message);
  return report;
}

/** The titles of all risks, sorted. */
export async function riskTitles(store: Store): Promise<string[]> {
  return (await store.read((reader) => reader.all('risk'))).map((risk) => risk.title).sort();
}

/** Waits until `check` holds; fails after five seconds. */
export async function until(check: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 5_000;
  while (!(await check())) {
    if (Date.now() > end) throw new Error('It did not come to pass');
    await new Promise((done) => setTimeout(done, 10));
  }
}
