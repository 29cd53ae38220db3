import { statfs } from 'node:fs/promises';

const warnBelow = 500 * 1024 * 1024;
const refuseBelow = 100 * 1024 * 1024;

/** How much room the disk of a folder has: 'low' below 500 MB, 'none' below 100 MB, where nothing more is written. */
export type Room = 'enough' | 'low' | 'none';

/** The room on the disk where `folder` lies. A file system that does not tell is taken to have enough: the write will tell. */
export async function roomFor(folder: string): Promise<Room> {
  try {
    const { bavail, bsize } = await statfs(folder);
    const free = bavail * bsize;
    return free < refuseBelow ? 'none' : free < warnBelow ? 'low' : 'enough';
  } catch {
    return 'enough';
  }
}
