import { shorten } from '#shared/base/shorten.ts';
import { canOpenRecent, openRecentFile, type RecentFile } from '#renderer/parts/recent-files.ts';
import type { Command } from '#renderer/ui/commands.ts';

const longest = 100;

/** A command for each recent file, where the host can open it. Long names are cut: a menu shows no more. */
export function recentCommands(files: readonly RecentFile[]): readonly Command[] {
  if (!canOpenRecent()) return [];
  return files.map((file) => ({
    name: `recent.${file.id}`,
    label: `Open recent: ${shorten(file.name, longest)}`,
    group: 'Recent files',
    words: file.folder,
    perform: () => openRecentFile(file),
  }));
}
