import type { Commit } from './commit.ts';
import { databaseName } from './database.ts';
import type { LiveSet } from './live.ts';

/** More rows than this are not sent to other windows: they read again. */
const mostSent = 500;

/** The live values of this window, told of every commit, here and in other windows. */
export function watchWindows(name: string, live: LiveSet): LiveSet & { readonly close: () => void } {
  const channel = new BroadcastChannel(databaseName(name));
  channel.addEventListener('message', (event: MessageEvent<Commit | 'all'>) => live.commit(event.data));
  return {
    of: live.of,
    commit: (commit) => {
      live.commit(commit);
      channel.postMessage(commit === 'all' || commit.touches.size > mostSent ? 'all' : commit);
    },
    close: () => channel.close(),
  };
}
