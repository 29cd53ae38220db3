import { newId } from '#shared/base/ids.ts';
import type { Result } from '#shared/base/result.ts';
import { createEdit } from '#shared/changes/edits.ts';
import type { Change } from '#shared/changes/change.ts';
import { person } from '#shared/domain/person.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import type { Store } from '#renderer/data/index.ts';

/** Makes the person at work and the council's settings: the first change of a database. */
export function introduce(
  store: Pick<Store, 'run'>,
  who: { readonly name: string; readonly post: string; readonly council: string },
): Promise<Result<Change | null>> {
  const me = { ...person.create(newId()), name: who.name, post: who.post, initials: initialsOf(who.name) };
  return store.run({ command: 'start.introduce', label: 'First start' }, [
    createEdit('person', me),
    createEdit('settings', { ...settings.create(settingsId), council: who.council, me: me.id }),
  ]);
}

/** 'Nuala D. Reeve' gives 'NDR'. */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .filter((letter) => /\p{L}/u.test(letter))
    .join('')
    .slice(0, 5);
}
