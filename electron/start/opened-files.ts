import { resolve } from 'node:path';
import type { App } from 'electron';

/** The .boardpack file that a command line names, as a full path; null where it names none. */
export function fileFromArguments(args: readonly string[], folder: string): string | null {
  const named = args.slice(1).find((arg) => !arg.startsWith('-') && arg.toLowerCase().endsWith('.boardpack'));
  return named === undefined ? null : resolve(folder, named);
}

/**
 * Collects the files that the desktop asks the app to open: on its command line, on that of a second start, and on
 * macOS by an event. Those that come before `deliver` is given wait for it.
 */
export function collectOpenedFiles(app: App, args: readonly string[], folder: string): { readonly deliverTo: (deliver: (path: string) => void) => void } {
  const waiting: string[] = [];
  let take = (path: string): void => {
    waiting.push(path);
  };
  const first = fileFromArguments(args, folder);
  if (first) take(first);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    take(path);
  });
  app.on('second-instance', (_event, otherArgs, otherFolder) => {
    const path = fileFromArguments(otherArgs, otherFolder);
    if (path) take(path);
  });
  return {
    deliverTo: (deliver) => {
      take = deliver;
      for (const path of waiting.splice(0)) deliver(path);
    },
  };
}
