import { byPlace } from '#shared/base/order-key.ts';
import type { Project } from '#shared/domain/project.ts';

/** What a project was called before, the last name first. */
export function formerTitles(project: Pick<Project, 'title' | 'titles'>): readonly string[] {
  const all = [...project.titles].sort(byPlace).map((one) => one.title);
  return [...new Set(all.reverse())].filter((one) => one !== project.title && one !== '');
}
