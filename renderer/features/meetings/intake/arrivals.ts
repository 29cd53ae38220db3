import { refuse, type Result } from '#shared/base/result.ts';
import { newId } from '#shared/base/ids.ts';
import { longDate } from '#shared/base/calendar-date.ts';
import type { OfferedFile } from '#shared/bridge/offered-files.ts';
import type { Arrived } from '#shared/packs/intake/arrived.ts';
import { formOfFile, isStray } from '#shared/packs/intake/form-of-file.ts';
import { type AtMeeting, type Proposal, propose, repeated } from '#shared/packs/intake/propose.ts';

/** What became of one file: a proposal, or a sentence why there is none. */
export type Arrival =
  | { readonly is: 'proposed'; readonly proposal: Proposal }
  | {
      readonly is: 'refused' | 'repeated';
      readonly key: string;
      readonly path: string;
      /** What it says of itself, so that two files of one name are told apart; '' where it could not be read. */
      readonly about: string;
      readonly why: string;
    };

/** All files that were read so far, and how many were left out without a word. */
export type Arrivals = { readonly list: readonly Arrival[]; readonly strays: number };

/** What is read of a choice of files; a file that cannot be a paper is refused without a worker. */
export type Waiting = { readonly strays: number; readonly files: readonly { readonly path: string; readonly bytes: Result<Uint8Array> }[] };

/** Parts what was chosen or dropped from what lies beside papers in every folder. */
export function sortOffered(offered: readonly OfferedFile[]): Waiting {
  const files = offered.filter(({ name }) => !isStray(name));
  return {
    strays: offered.length - files.length,
    files: files.map(({ name, file }) => {
      if (file.ok) return { path: name, bytes: file };
      const form = file.problem.reason === 'other-kind' ? formOfFile(name, null) : file;
      return { path: name, bytes: form.ok ? refuse('other-kind', file.problem.message) : form };
    }),
  };
}

/** Adds what became of a file to the list. */
export function withArrival(before: Arrivals, path: string, arrived: Result<Arrived>, at: AtMeeting): Arrivals {
  return { ...before, list: [...before.list, arrivalOf(before, path, arrived, at)] };
}

function arrivalOf({ list }: Arrivals, path: string, arrived: Result<Arrived>, at: AtMeeting): Arrival {
  if (!arrived.ok) return { is: 'refused', key: newId(), path, about: '', why: arrived.problem.message };
  const proposals = proposalsIn(list);
  const known = repeated(arrived.value, at.papers, proposals);
  const { title, from } = arrived.value;
  const about = [`“${title}”`, from === '' ? '' : `from ${from}`].filter(Boolean).join(', ');
  if (known && 'paper' in known)
    return {
      is: 'repeated',
      key: newId(),
      path,
      about,
      why: `Already here: this very paper was received${known.paper.receivedFrom === '' ? '' : ` from ${known.paper.receivedFrom}`} on ${longDate(known.paper.received)} as “${known.paper.title}”.`,
    };
  if (known) return { is: 'repeated', key: newId(), path, about, why: `The same paper as “${known.path}”: it is taken in once.` };
  // The same file name may come twice, from two folders that were chosen one after the other.
  const own = proposals.some((one) => one.path === path) ? `${path} (${proposals.filter((one) => one.path.startsWith(path)).length + 1})` : path;
  return { is: 'proposed', proposal: propose(own, arrived.value, at, proposals) };
}

/** The proposals of a list. */
export function proposalsIn(list: readonly Arrival[]): readonly Proposal[] {
  return list.flatMap((one) => (one.is === 'proposed' ? [one.proposal] : []));
}
