import type { Result } from '#shared/base/result.ts';
import { settings as settingsNoun, settingsId } from '#shared/domain/settings.ts';
import { agendaLines } from '#shared/meetings/agenda-lines.ts';
import { linesAsMarked } from '#shared/meetings/minutes/minuted.ts';
import { openData, type OpenDataRecords, type PublishedFile } from '#shared/meetings/open-data/open-data.ts';
import type { Reader, Store } from '#renderer/data/index.ts';
import { saveFile } from '#renderer/parts/save-file.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import { readItemPaper } from '../minutes/use-item-paper.ts';

const mimeTypes = {
  pdf: 'application/pdf',
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  zip: 'application/zip',
} as const;

/** Writes what is public of committees, meetings and packs as one data file and asks where to save it; its name, or null where the person cancelled. */
export async function saveOpenData(store: Store): Promise<Result<string | null>> {
  const text = JSON.stringify(openData(await collect(store)), null, 2);
  return saveFile({ suggestedName: `${localDay()} open data.json`, kind: 'json', bytes: new TextEncoder().encode(text) });
}

async function collect(store: Store): Promise<OpenDataRecords> {
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
    if (read?.ok && read.value) marked.set(id, read.value.report.exempt);
  }
  const files = packs.flatMap((pack): readonly PublishedFile[] =>
    pack.files
      .filter((one) => one.audience === 'public')
      .map(({ form, name, bytes, hash }) => ({
        id: `${pack.id}-${form}`,
        meeting: pack.meeting,
        name,
        mimeType: mimeTypes[form],
        size: bytes,
        sha256: hash,
        day: pack.made,
      })),
  );
  return {
    settings,
    committees,
    people,
    files,
    meetings: meetings.map((meeting) => {
      const committee = committees.find((one) => one.id === meeting.committee) ?? null;
      const { lines } = agendaLines(meeting, committee, settings, titles);
      return { meeting, lines: linesAsMarked(lines, (item) => marked.get(item.report ?? item.paper ?? '') ?? []) };
    }),
  };
}
