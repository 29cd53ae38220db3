import { mediaTypes } from '#shared/base/media-types.ts';
import { ok, type Result, refuse } from '#shared/base/result.ts';
import { settings as settingsNoun, settingsId } from '#shared/domain/settings.ts';
import { agendaLines } from '#shared/meetings/agenda-lines.ts';
import { linesAsMarked } from '#shared/meetings/minutes/minuted.ts';
import { meetingTexts } from '#shared/meetings/minutes/secrets.ts';
import { openData, type OpenDataRecords, type PublishedFile } from '#shared/meetings/open-data/open-data.ts';
import type { Reader, Store } from '#renderer/data/index.ts';
import { leakIn, type PrivateWords } from '#renderer/parts/save-outline.ts';
import { saveFile } from '#renderer/parts/save-file.ts';
import { ask } from '#renderer/ui/ask.tsx';
import { localDay } from '#renderer/parts/local-day.ts';
import { readItemPaper } from '../minutes/use-item-paper.ts';

/** Writes what is public of committees, meetings and packs as one data file and asks where to save it; its name, or null where the person cancelled. */
export async function saveOpenData(store: Store): Promise<Result<string | null>> {
  const records = await collect(store);
  if (!records.ok) return records;
  const bytes = new TextEncoder().encode(JSON.stringify(openData(records.value), null, 2));
  const name = `${localDay()} open data.json`;
  const problem = await leakIn('json', bytes, name, wordsOf(records.value));
  if (problem?.reason === 'leak') return refuse(problem.reason, problem.words);
  if (problem && !(await ask({ title: 'May these words be known?', text: problem.words, yes: 'They may be known: save', danger: true }))) return ok(null);
  return saveFile({ suggestedName: name, kind: 'json', bytes });
}

/** What the public must not read of all meetings, and what it may. */
function wordsOf({ settings, committees, people, meetings, files }: OpenDataRecords): PrivateWords {
  const texts = meetings.map(({ meeting, lines }) => meetingTexts(meeting, lines));
  const names = [settings.council, ...committees.map((one) => one.title), ...people.map((one) => one.name), ...files.map((one) => one.name)];
  return {
    secrets: texts.flatMap((one) => one.secrets),
    allowed: [...texts.flatMap((one) => one.allowed), ...names],
    typed: texts.flatMap((one) => one.typed),
  };
}

async function collect(store: Store): Promise<Result<OpenDataRecords>> {
  const [stored, committees, people, meetings, reports, papers, packs] = await store.read((reader: Reader) =>
    Promise.all([
      reader.get('settings', settingsId),
      reader.all('committee'),
      reader.all('person'),
      reader.all('meeting'),
      reader.all('report'),
      reader.all('paper'),
      reader.all('pack'),
    ]),
  );
  const settings = stored ?? settingsNoun.create(settingsId);
  const titles = new Map([...reports, ...papers].map((one) => [one.id, one.title]));
  // What an author marked as exempt is open only once the agenda agrees, in data as in packs.
  const marked = new Map<string, readonly number[]>(reports.map((one) => [one.id, one.exempt]));
  for (const { id, kept } of papers) {
    const read = kept === null ? null : await readItemPaper(store, null, kept);
    // A mark that cannot be read would be overlooked.
    if (read && !read.ok) return read;
    if (read?.value) marked.set(id, read.value.report.exempt);
  }
  const files = packs.flatMap((pack): readonly PublishedFile[] =>
    pack.files
      .filter((one) => one.audience === 'public')
      .map(({ form, name, bytes, hash }) => ({
        id: `${pack.id}-${form}`,
        meeting: pack.meeting,
        name,
        mimeType: mediaTypes[form],
        size: bytes,
        sha256: hash,
        day: pack.made,
      })),
  );
  return ok({
    settings,
    committees,
    people,
    files,
    meetings: meetings.map((meeting) => {
      const committee = committees.find((one) => one.id === meeting.committee) ?? null;
      const { lines } = agendaLines(meeting, committee, settings, titles);
      return { meeting, lines: linesAsMarked(lines, (item) => marked.get(item.report ?? item.paper ?? '') ?? []) };
    }),
  });
}
