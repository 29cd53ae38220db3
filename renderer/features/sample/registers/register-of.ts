import type { Noun, RecordBase } from '#shared/domain/noun.ts';
import { type PersonKey, personId } from '../people.ts';
import { programmeId } from '../programme-id.ts';
import { type ProjectKey, projectId } from '../project-id.ts';
import { sampleId } from '../sample-id.ts';

type Linked = RecordBase & { readonly reference: string; readonly title: string };

/** A record of a register as the sample writes it: its project and owner by their keys, everything left out as in a new record. */
export type Entry<R extends Linked> = Partial<Omit<R, 'id' | 'reference' | 'programme' | 'project' | 'owner'>> & {
  readonly title: string;
  /** Left out where it is the whole programme's. */
  readonly project?: ProjectKey;
  readonly owner?: PersonKey;
};

/** The records of one register in their order, numbered from 1 after its letter. */
export function registerOf<R extends Linked>(noun: Noun<R>, letter: string, entries: readonly Entry<R>[]): readonly R[] {
  return entries.map(({ project, owner, ...fields }, index) => ({
    ...noun.create(sampleId(`${noun.kind}:${letter}${index + 1}`)),
    ...(fields as Partial<R>),
    reference: `${letter}${index + 1}`,
    programme: programmeId,
    project: project === undefined ? null : projectId(project),
    ...(owner === undefined ? {} : { owner: personId(owner) }),
  }));
}
