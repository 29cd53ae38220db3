import { createWatchers } from '#shared/base/watchers.ts';

const { watch, tell } = createWatchers();

/** Calls the listener after the list of recent files may have become another; returns how to stop. */
export const onRecentFiles = watch;

/** Says that a file was saved, opened or forgotten. */
export const recentFilesChanged = tell;
