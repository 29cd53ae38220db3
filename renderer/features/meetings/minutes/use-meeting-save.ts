import { useCallback } from 'react';
import { newId } from '#shared/base/ids.ts';
import { byPlace, placeBetween } from '#shared/base/order-key.ts';
import { setEdits } from '#shared/changes/edits.ts';
import { type ExclusionMinute, newMinute, type Meeting, type Minute, type Resolution } from '#shared/domain/meeting/index.ts';
import { useStore } from '#renderer/data/index.ts';
import { saveField } from '#renderer/parts/record-commands.ts';
import type { SaveNext } from '#renderer/parts/record-form/save-next.ts';

/** How what was minuted is saved: each time one field, as one change. */
export type MeetingSave = {
  readonly readOnly: boolean;
  readonly field: (name: keyof Meeting) => SaveNext;
  /** A field of what is minuted about an item; its minute is begun where there is none. */
  readonly minute: (item: string, name: keyof Minute) => SaveNext;
  /** A field of what is minuted about the motion to exclude the public, which begins with the words of the agenda. */
  readonly exclusion: (words: string, name: keyof ExclusionMinute) => SaveNext;
  readonly resolution: (id: string, name: keyof Resolution) => SaveNext;
  /** The interests that were declared at an item, as a list of their own. */
  readonly interests: (item: string | null) => SaveNext;
  /** Resolutions of an item, all as one change; those that take over a recommendation make its outcome agreed where none was recorded. */
  readonly addResolutions: (item: string, all: readonly Pick<Resolution, 'words' | 'from'>[]) => Promise<string | null>;
  /** An interest declared at an item, still without its member. */
  readonly addInterest: (item: string) => Promise<string | null>;
  readonly removeResolution: (id: string) => Promise<string | null>;
};

/** See {@link MeetingSave}. */
export function useMeetingSave(id: string): MeetingSave {
  const store = useStore();
  const field = useCallback(
    (name: keyof Meeting): SaveNext =>
      async (next) => {
        const result = await saveField(store, 'meeting', id, name, next);
        return result.ok ? null : result.problem.message;
      },
    [store, id],
  );
  return {
    readOnly: !store.writable,
    field,
    minute: (item, name) => (next) => field('minutes')((now) => withMinute(now as Meeting['minutes'], item, (one) => ({ ...one, [name]: next(one[name]) }))),
    exclusion: (words, name) => (next) =>
      field('exclusion')((now) => {
        const minute = (now as Meeting['exclusion']) ?? newExclusion(words);
        return { ...minute, [name]: next(minute[name]) };
      }),
    resolution: (resolution, name) => (next) =>
      field('resolutions')((now) => (now as Meeting['resolutions']).map((one) => (one.id === resolution ? { ...one, [name]: next(one[name]) } : one))),
    interests: (item) => (next) =>
      field('interests')((now) => {
        const all = now as Meeting['interests'];
        const theirs = next(all.filter((one) => one.item === item)) as Meeting['interests'];
        return [...all.filter((one) => one.item !== item), ...theirs.map((one) => ({ ...one, item }))];
      }),
    addResolutions: async (item, all) => {
      let isGone = false;
      const label = all.length === 1 ? 'Add a resolution' : `Add ${all.length} resolutions`;
      const result = await store.run({ command: 'meeting.resolve', label }, async (reader) => {
        const now = await reader.get('meeting', id);
        isGone = !now;
        if (!now) return [];
        const agreed = all.some((one) => one.from !== null);
        const outcome = (one: Minute): Minute => (agreed && one.outcome === 'open' ? { ...one, outcome: 'agreed' } : one);
        return setEdits('meeting', now, { resolutions: withResolutions(now.resolutions, item, all), minutes: withMinute(now.minutes, item, outcome) });
      });
      if (isGone) return 'This meeting is no longer there: it was removed meanwhile.';
      return result.ok ? null : result.problem.message;
    },
    addInterest: (item) =>
      field('interests')((now) => {
        const all = now as Meeting['interests'];
        const place = placeBetween([...all].sort(byPlace).at(-1)?.place ?? null, null);
        return [...all, { id: newId(), place, person: null, name: '', item, nature: 'other registerable', words: '', left: false }];
      }),
    removeResolution: (resolution) => field('resolutions')((now) => (now as Meeting['resolutions']).filter((one) => one.id !== resolution)),
  };
}

function newExclusion(words: string): ExclusionMinute {
  return { words, mover: null, seconder: null, votesFor: null, votesAgainst: null, abstained: null, outcome: 'open' };
}

/** The minutes with one of them changed; it is begun where there is none for the item. */
function withMinute(minutes: Meeting['minutes'], item: string, change: (minute: Minute) => Minute): Meeting['minutes'] {
  if (minutes.some((one) => one.item === item)) return minutes.map((one) => (one.item === item ? change(one) : one));
  return [...minutes, change(newMinute(placeBetween([...minutes].sort(byPlace).at(-1)?.place ?? null, null), item))];
}

function withResolutions(resolutions: Meeting['resolutions'], item: string, all: readonly Pick<Resolution, 'words' | 'from'>[]): Meeting['resolutions'] {
  let last = [...resolutions].sort(byPlace).at(-1)?.place ?? null;
  return [
    ...resolutions,
    ...all.map((one) => {
      last = placeBetween(last, null);
      return { id: newId(), place: last, item, noticeOn: null, ...one };
    }),
  ];
}
