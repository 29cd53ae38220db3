import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { app, shell } from 'electron';
import { z } from '#shared/base/schema.ts';
import { ok, refuse } from '#shared/base/result.ts';
import type { AnsweredCalls } from '#shared/bridge/contract.ts';
import { keep, readKept } from '../files/kept-json.ts';

const most = 10;
/** What may be handed to the system to open. A program or a script never is, whatever the list says. */
const openable = new Set(['.docx', '.xlsx', '.csv', '.pdf', '.boardpack', '.png', '.jpg', '.jpeg', '.gif', '.webp', '.html', '.zip', '.ics']);
const shape = z.object({ folder: z.string().nullable(), paths: z.array(z.string()).max(most) });

/** The files saved and opened last, kept over restarts, and the folder that dialogs begin in. */
export type RecentFiles = Pick<AnsweredCalls, 'recentFiles' | 'forgetRecentFiles' | 'openRecent'> & {
  /** Puts a file first, here and in the system's own list, and remembers its folder. */
  readonly remember: (path: string) => Promise<void>;
  /** The folder used last, or null. */
  readonly lastFolder: () => string | null;
};

/** Reads the list from `path` and keeps it there. */
export async function openRecentFiles(path: string): Promise<RecentFiles> {
  let { folder, paths } = await readKept(path, shape, { folder: null, paths: [] });
  return {
    recentFiles: async () => ok(paths.filter(isOpenable).map((file) => ({ id: idOf(file), name: basename(file), folder: dirname(file) }))),
    forgetRecentFiles: async () => {
      paths = [];
      app.clearRecentDocuments();
      await keep(path, { folder, paths });
      return ok(undefined);
    },
    openRecent: async (id) => {
      const file = paths.find((candidate) => idOf(candidate) === id);
      if (!file) return refuse('missing', 'This file is not in the list of recent files any more.');
      if (!isOpenable(file)) return refuse('not-allowed', `“${basename(file)}” is not of a kind that can be opened from here.`);
      if (!(await isFile(file))) return refuse('missing', `“${basename(file)}” is no longer in ${dirname(file)}. It was moved, renamed or deleted.`);
      const problem = await shell.openPath(file);
      return problem ? refuse('cannot-open', `“${basename(file)}” could not be opened (${problem}).`) : ok({ opened: true });
    },
    remember: async (file) => {
      folder = dirname(file);
      paths = [file, ...paths.filter((other) => other !== file)].slice(0, most);
      app.addRecentDocument(file);
      await keep(path, { folder, paths });
    },
    lastFolder: () => folder,
  };
}

function isOpenable(path: string): boolean {
  return openable.has(extname(path).toLowerCase());
}

/** The page never learns a path that it could alter and send back: it names a file by this. */
function idOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 20);
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
