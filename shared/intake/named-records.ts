import type { Kind } from '#shared/domain/kinds.ts';
import { type AnyRecord, nouns } from '#shared/domain/nouns.ts';
import { type Project, projectLetter, projectsInOrder } from '#shared/domain/project.ts';
import type { Named } from './names.ts';

/** Records by every name that a sheet may call them by. Letters of projects only while they name one project alone. */
export function namedRecords(kind: Kind, records: readonly AnyRecord[]): readonly Named[] {
  const letters = kind === 'project' ? lettersOf(records as readonly Project[]) : new Map<string, string>();
  return records.map((record) => {
    const { email = '', initials = '', reference = '' } = record as unknown as Readonly<Record<string, string | undefined>>;
    const letter = letters.get(record.id);
    const lettered = letter === undefined ? [] : [letter, `project ${letter}`, `${letter}: ${titleOf(kind, record)}`];
    return { id: record.id, title: titleOf(kind, record), aliases: [email, initials, reference, ...lettered].filter((one) => one !== '') };
  });
}

function lettersOf(projects: readonly Project[]): ReadonlyMap<string, string> {
  const programmes = new Set(projects.map((one) => one.programme).filter((one) => one !== null));
  const letters = new Map<string, string>();
  for (const programme of programmes) {
    for (const [index, one] of projectsInOrder(projects, programme).entries()) letters.set(one.id, projectLetter(index));
  }
  const used = new Map<string, number>();
  for (const letter of letters.values()) used.set(letter, (used.get(letter) ?? 0) + 1);
  return new Map([...letters].filter(([, letter]) => used.get(letter) === 1));
}

function titleOf(kind: Kind, record: AnyRecord): string {
  return (nouns[kind].titleOf as (one: AnyRecord) => string)(record);
}
