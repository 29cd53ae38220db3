import { useEffect, useState } from 'react';
import { type Opened, openStore, removeDatabase, type Store } from '#renderer/data/index.ts';
import { type DatabaseName, isDoomed } from '#renderer/parts/databases.ts';

type Opening = { readonly name: DatabaseName; readonly opened: Promise<Opened> };

let early: Opening | null = null;

/** Begins to open a database before anything is drawn, and makes it ready for the first screen. */
export function openEarly(name: DatabaseName, makeReady: (store: Store) => Promise<void>): void {
  const open = async () => {
    const opened = await openStore({ name });
    if (opened.state === 'ready') await makeReady(opened.store);
    return opened;
  };
  early = { name, opened: open() };
  turn = early.opened;
}

/** What was begun early, once. */
function takeEarly(name: DatabaseName): Promise<Opened> | null {
  const opening = early;
  early = null;
  return opening?.name === name ? opening.opened : null;
}

/** One after another: a database is only opened when the one before it was saved and closed. */
let turn: Promise<unknown> = Promise.resolve();

/** The database of that name; null while it opens. `reopen` opens it anew, after something was put in its place. */
export function useOpened(name: DatabaseName): { readonly opened: Opened | null; readonly reopen: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [opened, setOpened] = useState<{ readonly key: string; readonly value: Opened } | null>(null);
  const key = `${name}:${attempt}`;
  useEffect(() => {
    let gone = false;
    const opening = takeEarly(name) ?? turn.then(() => openStore({ name }));
    turn = opening;
    void opening.then((value) => {
      if (!gone) setOpened({ key, value });
    });
    return () => {
      gone = true;
      turn = opening.then(async (value) => {
        if (value.state === 'ready') await value.close();
        if (isDoomed(name)) await removeDatabase({ name });
      });
    };
  }, [name, key]);
  return { opened: opened?.key === key ? opened.value : null, reopen: () => setAttempt(attempt + 1) };
}
