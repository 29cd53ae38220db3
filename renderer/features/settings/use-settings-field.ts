import { useState } from 'react';
import { settingsId } from '#shared/domain/settings.ts';
import { useStore } from '#renderer/data/index.ts';
import { saveField } from '#renderer/parts/record-commands.ts';

type Next<T> = (value: T) => T;

/** One field of the council's settings that is changed part by part. */
export type SettingsField<T> = {
  readonly readOnly: boolean;
  /** Stores what `next` makes of the stored value; answers the sentence that says why not, or null. */
  readonly change: (next: Next<T>) => Promise<string | null>;
  /** The same for a button, which has no field to say why not in: that is then in `problem`. */
  readonly step: (next: Next<T>) => void;
  readonly problem: string | null;
};

/** The settings' field of that name. `judge` says what is wrong with a value as a whole; null where nothing is. */
export function useSettingsField<T>(name: string, judge: (value: T) => string | null = () => null): SettingsField<T> {
  const store = useStore();
  const [problem, setProblem] = useState<string | null>(null);
  const change = async (next: Next<T>): Promise<string | null> => {
    let refused: string | null = null;
    const result = await saveField(store, 'settings', settingsId, name, (now) => {
      const wanted = next(now as T);
      refused = judge(wanted);
      return refused ? now : wanted;
    });
    return refused ?? (result.ok ? null : result.problem.message);
  };
  return { readOnly: !store.writable, change, step: (next) => void change(next).then(setProblem), problem };
}
