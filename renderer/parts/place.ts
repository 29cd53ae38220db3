import type { Kind } from '#shared/domain/noun.ts';

/** The registers of the left rail: the word in the address, and the kind that is kept in it. */
export const registers = [
  { path: 'projects', kind: 'project', label: 'Projects' },
  { path: 'milestones', kind: 'milestone', label: 'Milestones' },
  { path: 'risks', kind: 'risk', label: 'Risks' },
  { path: 'people', kind: 'person', label: 'People' },
  { path: 'committees', kind: 'committee', label: 'Committees' },
] as const satisfies readonly { path: string; kind: Kind; label: string }[];

export type RegisterPath = (typeof registers)[number]['path'];

/** The address, after the '#', of the screen that shows one record. */
export function placeOf(kind: Kind, id: string): string {
  if (kind === 'programme') return `/programmes/${id}`;
  if (kind === 'report') return `/reports/${id}`;
  if (kind === 'meeting') return `/meetings/${id}`;
  if (kind === 'settings') return '/settings';
  const register = registers.find((one) => one.kind === kind);
  return `/registers/${register?.path ?? 'projects'}/${id}`;
}
