import { capital } from '#shared/base/capital.ts';
import { type Kind, kinds } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { type Project, projectLetter, projectsInOrder } from '#shared/domain/project.ts';
import type { RecordChange } from './what-changed.ts';

/** The changes of the programme itself, of one project with all its registers, or of a register of the whole programme. */
export type ChangeGroup = {
  readonly key: string;
  readonly heading: string;
  readonly kind: Kind;
  /** The most important first. */
  readonly changes: readonly RecordChange[];
};

/**
 * The changes of one programme in groups: itself, its projects in their order (removed ones last), its own registers.
 * `changes` are in order of weight; `projects` are all there are now.
 */
export function groupChanges(changes: readonly RecordChange[], programme: string, projects: readonly Project[]): readonly ChangeGroup[] {
  const own = projectsInOrder(projects, programme);
  const removed = changes.filter((one) => one.kind === 'project' && one.what === 'removed' && one.programme === programme);
  const inProgramme = new Set([...own.map((one) => one.id), ...removed.map((one) => one.id)]);
  const ofProject = (id: string) => changes.filter((one) => one.project === id);
  const ofProgramme = changes.filter((one) => one.programme === programme && !(one.project !== null && inProgramme.has(one.project)));
  const groups: ChangeGroup[] = [
    { key: 'programme', heading: 'The programme', kind: 'programme', changes: ofProgramme.filter((one) => one.kind === 'programme') },
    ...own.map(
      (one, index): ChangeGroup => ({
        key: one.id,
        heading: `Project ${projectLetter(index)}: ${one.title}`,
        kind: 'project',
        changes: ofProject(one.id),
      }),
    ),
    ...removed.map(({ id, title }): ChangeGroup => ({ key: id, heading: `Removed project: ${title}`, kind: 'project', changes: ofProject(id) })),
    ...kinds
      .filter((kind) => kind !== 'programme')
      .map((kind): ChangeGroup => ({ key: kind, heading: capital(nouns[kind].plural), kind, changes: ofProgramme.filter((one) => one.kind === kind) })),
  ];
  return groups.filter((group) => group.changes.length > 0);
}
